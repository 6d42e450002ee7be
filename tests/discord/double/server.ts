import { once } from "node:events";
import { createServer } from "node:http";
import { WebSocketServer } from "ws";
import { Chat } from "./chat.js";
import { type CommandData, commandData, focused, menuData, type OptionValues } from "./command-data.js";
import { CommandStore } from "./command-store.js";
import { everyComponent } from "./component-rules.js";
import { Gateway } from "./gateway.js";
import { type InteractionKind, Pending, type SeenMessage, TYPE_OF } from "./interactions.js";
import { readMessage } from "./message-rules.js";
import { submission } from "./modal-rules.js";
import { botUser, guild, messagePayload, place, type Scene } from "./payloads.js";
import { RestApi } from "./rest.js";
import { routes } from "./routes.js";
import { snowflake } from "./snowflake.js";
import { type Channel, type StoredMessage, World } from "./world.js";

export interface DoubleOptions {
  /** Where to listen; any free port where it is not given. */
  readonly port?: number;
  /** How long an interaction waits for its acknowledgement; Discord's 3 seconds where it is not given. */
  readonly acknowledgeWithinMs?: number;
  readonly tokenLivesMs?: number;
  readonly heartbeatIntervalMs?: number;
  readonly sessionStartsLeft?: number;
  /** Privileged intents that are switched on. */
  readonly allowedIntents?: number;
  /** How many servers the bot is in. */
  readonly guilds?: number;
  /** How many of them are in an outage and do not arrive. */
  readonly guildsInOutage?: number;
}

/** A message whose buttons and menus one can use: an answer to an interaction, or one in a channel. */
type Usable = SeenMessage | StoredMessage;

/**
 * A Discord of our own on the loopback interface: gateway over WebSocket and REST over HTTP, refusing what Discord
 * refuses. Give the bot `apiUrl` and `token`, then use it like a person would.
 *
 * @example
 * const discord = await DiscordDouble.start();
 * // … start the bot with DISCORD_API_URL=discord.apiUrl and DISCORD_TOKEN=discord.token
 * const reply = await discord.command("ask", { question: "…" }).reply();
 * await discord.stop();
 */
export class DiscordDouble {
  readonly applicationId = snowflake();
  /** The first server's first channel. */
  readonly channelId: string;
  readonly guildIds: readonly string[];
  readonly world: World;
  /** People writing in channels. */
  readonly chat: Chat;
  readonly commands = new CommandStore(this.applicationId);
  readonly gateway: Gateway;
  readonly rest: RestApi;
  /** The bot's token; undefined once Discord has reset it. */
  token: string | undefined = `${Buffer.from(this.applicationId).toString("base64url")}.Double.${"s3cr3t".repeat(4)}`;
  readonly #options: DoubleOptions;
  readonly #pending = new Map<string, Pending>();
  readonly #server = createServer((request, response) => void this.rest.serve(request, response));
  readonly #sockets = new WebSocketServer({ noServer: true });

  private constructor(options: DoubleOptions) {
    this.#options = options;
    this.guildIds = Array.from({ length: options.guilds ?? 1 }, () => snowflake());
    this.world = new World(this.applicationId, this.guildIds);
    this.channelId = this.world.general(this.guildIds[0] ?? "").id;
    const sessionStarts = { remaining: options.sessionStartsLeft ?? 1_000 };
    const gatewayAddress = () => `ws://127.0.0.1:${this.port}/gateway`;
    this.gateway = new Gateway({
      token: () => this.token,
      address: gatewayAddress,
      heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
      allowedIntents: options.allowedIntents ?? 0,
      sessionStarts,
      ready: () => this.#ready(),
      onExhausted: () => {
        this.token = undefined;
      },
    });
    this.chat = new Chat(this.world, this.gateway, this.guildIds[0] ?? "");
    const { applicationId, world, chat, guildIds, commands } = this;
    this.rest = new RestApi(
      () => this.token,
      routes({ applicationId, world, chat, guildIds, commands, gatewayAddress, sessionStarts, pending: this.#pending }),
    );
    this.#server.on("upgrade", (request, socket, head) => {
      if (this.gateway.refuseUpgrades > 0) {
        this.gateway.refuseUpgrades -= 1;
        socket.end("HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n");
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) => this.gateway.accept(webSocket, request));
    });
  }

  static async start(options: DoubleOptions = {}): Promise<DiscordDouble> {
    const double = new DiscordDouble(options);
    double.#server.listen(options.port ?? 0, "127.0.0.1");
    await once(double.#server, "listening");
    return double;
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("The double is not listening");
    return address.port;
  }

  /** What belongs into DISCORD_API_URL. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  /** A person sends a registered slash command, such as "ask" or "story brief". Throws where it cannot be found. */
  command(name: string, values: OptionValues = {}, scene: Scene = {}): Pending {
    return this.send("command", this.commandData(name, values, scene), scene);
  }

  /** A person types into an option with completion; `others` are the options that are filled in already. */
  type(name: string, option: string, typed: string, scene: Scene = {}, others: OptionValues = {}): Pending {
    const data = this.commandData(name, { ...others, [option]: typed }, scene);
    return this.send("autocomplete", focused(data, option), scene);
  }

  /** A person right-clicks a message and picks a command of the menu there. The message goes with its content. */
  use(name: string, target: StoredMessage, scene: Scene = {}): Pending {
    const command = this.commands.find(name, this.#channelOf(scene).guildId ?? undefined, 3);
    const there = { guildId: target.guildId, channelId: target.channelId, ...scene };
    return this.send("command", menuData(name, command, messagePayload(target, this.world, true)), there);
  }

  /** A person presses a button that has this id, on a message that may be older than the bot's memory. */
  press(customId: string, scene: Scene = {}, under: Usable = this.#anyMessage()): Pending {
    return this.#useComponent({ custom_id: customId, component_type: 2 }, scene, under);
  }

  /** A person presses the button with this label; throws where the message has none that can be pressed. */
  click(message: Usable, label: string, scene: Scene = {}): Pending {
    const button = componentsOf(message.components).find((one) => one.label === label && one.disabled !== true);
    if (typeof button?.custom_id !== "string") throw new Error(`The message has no button “${label}”`);
    return this.press(button.custom_id, scene, message);
  }

  /** A person picks from a select menu; throws where the message has none with this value. */
  choose(message: Usable, value: string, scene: Scene = {}): Pending {
    const menu = componentsOf(message.components).find(
      ({ type, options }) => type === 3 && JSON.stringify(options).includes(`"value":${JSON.stringify(value)}`),
    );
    if (typeof menu?.custom_id !== "string") throw new Error(`The message has no menu with “${value}”`);
    return this.#useComponent({ custom_id: menu.custom_id, component_type: 3, values: [value] }, scene, message);
  }

  /** A person fills in the modal that opened and sends it. */
  async fill(opener: Pending, values: Readonly<Record<string, string>>, scene: Scene = {}): Promise<Pending> {
    return this.send("modal", submission(await opener.opened(), values), scene);
  }

  /** Sends an interaction's event with any data, as often as `times` says. */
  send(
    kind: InteractionKind,
    data: unknown,
    scene: Scene = {},
    {
      extra = {},
      times = 1,
      under,
    }: { readonly extra?: object; readonly times?: number; readonly under?: Usable } = {},
  ): Pending {
    const channel = this.#channelOf(scene);
    const userId = scene.userId ?? snowflake();
    const pending = new Pending(kind, {
      acknowledgeWithinMs: this.#options.acknowledgeWithinMs ?? 3_000,
      tokenLivesMs: this.#options.tokenLivesMs ?? 15 * 60_000,
      userInstalledOnly: scene.userInstalledOnly ?? false,
      under: under && seenOf(under),
      channel,
      botId: this.applicationId,
      userId,
      onWrite: (id, seen) => this.#keep(id, seen && pending.stored(seen)),
    });
    this.#pending.set(pending.id, pending);
    const event = {
      id: pending.id,
      application_id: this.applicationId,
      type: TYPE_OF[kind],
      token: pending.token,
      version: 1,
      data,
      ...place({ ...scene, userId }, channel),
      ...extra,
      ...(under ? { message: messagePayload(this.#under(pending, under), this.world, true) } : {}),
    };
    for (let sent = 0; sent < times; sent += 1) this.gateway.dispatch("INTERACTION_CREATE", event);
    return pending;
  }

  /** The data of a command's event, as a client builds it from the registered definition. */
  commandData(name: string, values: OptionValues = {}, scene: Scene = {}): CommandData {
    const [first = ""] = name.split(" ");
    return commandData(name, this.commands.find(first, this.#channelOf(scene).guildId ?? undefined), values);
  }

  /** An answer to an interaction stands in its channel like any message; one that was there before stays what it was. */
  #keep(id: string, message: StoredMessage | undefined): void {
    if (!message) return void this.world.messages.delete(id);
    const { content, embeds, components, flags } = message;
    const before = this.world.messages.get(id);
    this.world.put(before ? { ...before, content, embeds, components, flags } : message);
  }

  /** The message under a button as its channel has it; one that only its author saw stands in no channel. */
  #under(pending: Pending, under: Usable): StoredMessage {
    const { askedBy } = this.world.messages.get(under.id) ?? {};
    return { ...pending.stored(seenOf(under)), askedBy };
  }

  #useComponent(data: object, scene: Scene, under: Usable): Pending {
    const there = "channelId" in under ? { guildId: under.guildId, channelId: under.channelId } : {};
    return this.send("component", data, { ...there, ...scene }, { under });
  }

  #anyMessage(): SeenMessage {
    const parts = { content: "", embeds: [], components: [], flags: 0, allowedMentions: undefined };
    return { ...parts, id: snowflake(), ephemeral: false };
  }

  #channelOf({ guildId = this.guildIds[0], channelId, userId = "0" }: Scene): Channel {
    if (channelId !== undefined) return this.world.channel(channelId);
    return guildId === null || guildId === undefined ? this.world.talkWith(userId) : this.world.general(guildId);
  }

  #ready() {
    return {
      fields: {
        user: botUser(this.applicationId),
        application: { id: this.applicationId, flags: 0 },
        guilds: this.guildIds.map((id) => ({ id, unavailable: true })),
      },
      guilds: this.guildIds.slice(this.#options.guildsInOutage ?? 0).map((id) => guild(id, this.world)),
    };
  }
}

function seenOf(message: Usable): SeenMessage {
  if ("ephemeral" in message) return message;
  const { id, content, components, flags } = message;
  const { embeds } = readMessage({ embeds: message.embeds }, 0);
  return { id, content, components, flags, embeds, ephemeral: false, allowedMentions: undefined };
}

/** Every component of a message, nested ones and accessories included. */
function componentsOf(components: unknown): Readonly<Record<string, unknown>>[] {
  return [...everyComponent(components)];
}
