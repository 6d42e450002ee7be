import { once } from "node:events";
import { createServer } from "node:http";
import { WebSocketServer } from "ws";
import { CommandStore } from "./command-store.js";
import { Gateway } from "./gateway.js";
import { type InteractionKind, Pending, TYPE_OF } from "./interactions.js";
import { botUser, guild, message, place, type Scene } from "./payloads.js";
import { RestApi } from "./rest.js";
import { routes } from "./routes.js";
import { snowflake } from "./snowflake.js";

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
}

type OptionValues = Readonly<Record<string, string | boolean | number | undefined>>;

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
  readonly channelId = snowflake();
  readonly guildIds: readonly string[];
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
    const { applicationId, channelId, guildIds, commands } = this;
    this.rest = new RestApi(
      () => this.token,
      routes({ applicationId, channelId, guildIds, commands, gatewayAddress, sessionStarts, pending: this.#pending }),
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

  /** A person sends a registered slash command. Throws where a person could not find it. */
  command(name: string, values: OptionValues = {}, scene: Scene = {}): Pending {
    return this.send("command", this.commandData(name, values, scene), scene);
  }

  /** A person types into an option with completion. */
  type(name: string, option: string, typed: string, scene: Scene = {}): Pending {
    const data = this.commandData(name, { [option]: typed }, scene);
    return this.send(
      "autocomplete",
      { ...data, options: data.options.map((one) => ({ ...one, focused: true })) },
      scene,
    );
  }

  /** A person presses a button. */
  press(customId: string, scene: Scene = {}): Pending {
    const parts = { id: snowflake(), content: "", embeds: [], components: [], flags: 0 };
    const under = message(parts, this.channelId, this.applicationId);
    return this.send("component", { custom_id: customId, component_type: 2 }, scene, { extra: { message: under } });
  }

  /** Sends an interaction's event with any data, as often as `times` says. */
  send(
    kind: InteractionKind,
    data: unknown,
    scene: Scene = {},
    { extra = {}, times = 1 }: { readonly extra?: object; readonly times?: number } = {},
  ): Pending {
    const pending = new Pending(kind, {
      acknowledgeWithinMs: this.#options.acknowledgeWithinMs ?? 3_000,
      tokenLivesMs: this.#options.tokenLivesMs ?? 15 * 60_000,
      userInstalledOnly: scene.userInstalledOnly ?? false,
    });
    this.#pending.set(pending.id, pending);
    const event = {
      id: pending.id,
      application_id: this.applicationId,
      type: TYPE_OF[kind],
      token: pending.token,
      version: 1,
      data,
      ...place(scene, this.#guildOf(scene), this.channelId),
      ...extra,
    };
    for (let sent = 0; sent < times; sent += 1) this.gateway.dispatch("INTERACTION_CREATE", event);
    return pending;
  }

  /** The data of a command's event, as a client builds it from the registered definition. */
  commandData(name: string, values: OptionValues = {}, scene: Scene = {}) {
    const command = this.commands.find(name, this.#guildOf(scene));
    if (!command) throw new Error(`No command /${name} is registered here`);
    const known = command.options ?? [];
    const options = Object.entries(values).flatMap(([key, value]) => {
      const option = known.find((one) => one.name === key);
      if (!option) throw new Error(`/${name} has no option ${key}`);
      return value === undefined ? [] : [{ name: key, type: option.type, value }];
    });
    return { id: command.id, name, type: command.type, options };
  }

  #guildOf(scene: Scene): string | undefined {
    return scene.guildId === undefined ? this.guildIds[0] : (scene.guildId ?? undefined);
  }

  #ready() {
    return {
      fields: {
        user: botUser(this.applicationId),
        application: { id: this.applicationId, flags: 0 },
        guilds: this.guildIds.map((id) => ({ id, unavailable: true })),
      },
      guilds: this.guildIds.map((id) => guild(id, this.applicationId)),
    };
  }
}
