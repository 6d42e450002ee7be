import { setTimeout as sleep } from "node:timers/promises";
import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  type Interaction,
  Options,
  REST,
  Routes,
} from "discord.js";
import { z } from "zod";
import { type ChannelMessages, createChannelMessages } from "./channel-messages.js";
import { ClientThrottler, IdentifyPace } from "./identify-pace.js";
import { describeError, type Log } from "./log.js";
import { type MessageEvent, readMessageEvent } from "./message-events.js";
import { FatalTrouble, fatalAnswer, fatalClose, inShort } from "./trouble.js";

/** Until all servers have arrived discord.js holds interactions back; its 15 seconds would outlast their tokens. */
const WAIT_FOR_GUILDS_MS = 1_000;
/** discord.js hands out what it held back only when the event loop wakes, so it is woken until that is done. */
const WAKE_EVERY_MS = 10;
const WAKE_FOR_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** Longer than a router or Discord takes to come back; then whoever runs the bot should hear of it. */
const GIVE_UP_AFTER_MS = 5 * 60_000;
/** How long Discord may take to say goodbye. */
const GOODBYE_MS = 2_000;

export interface GatewayOptions {
  readonly token: string;
  /** REST base without version; Discord's own where it is undefined. */
  readonly apiUrl: string | undefined;
  readonly log: Log;
  readonly onInteraction: (interaction: Interaction) => void;
  /** Told of what people write, change and delete, where the bot can see it. */
  readonly onMessage?: (event: MessageEvent, channels: ChannelMessages) => void;
  /** Shown every packet as it comes, before what it says is handled. */
  readonly onPacket?: (packet: unknown) => void;
  /** Asks for the text of messages that do not name the bot, which must be switched on in the Developer Portal. */
  readonly readsMessages?: boolean;
  /** Gives up connecting when aborted. */
  readonly signal?: AbortSignal;
  /** How long, in milliseconds, Discord may be out of reach at the start; five minutes where it is not given. */
  readonly giveUpAfterMs?: number;
}

export interface Gateway {
  readonly client: Client<true>;
  /** Resolves when Discord has closed the connection for good. */
  readonly ended: Promise<FatalTrouble>;
  /** Ends the session. Answers must be out by then. */
  destroy(): Promise<void>;
}

/** An interaction's token is dead in 3 seconds, so discord.js must not sit on a stuck request for its usual 15. */
const ANSWER_TIMEOUT_MS = 5_000;

const GatewayInfo = z.looseObject({
  url: z.string(),
  session_start_limit: z.looseObject({ remaining: z.number(), reset_after: z.number(), total: z.number() }),
});

/** A REST client for requests outside the gateway, such as registration. */
export function createRest(token: string, apiUrl: string | undefined): REST {
  return new REST({ version: "10", ...(apiUrl === undefined ? {} : { api: apiUrl }) }).setToken(token);
}

const CHECK_NETWORK =
  "Check the network, its name server and any proxy or firewall, and DISCORD_API_URL if it is set; https://discordstatus.com tells of outages.";

/**
 * Logs in and resolves when the bot is ready. Network trouble and server errors are waited out with growing pauses for
 * some minutes; whatever waiting does not mend is thrown.
 *
 * @throws FatalTrouble where a person must do something first
 */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const pace = new IdentifyPace();
  const { giveUpAfterMs = GIVE_UP_AFTER_MS } = options;
  const giveUpAt = Date.now() + giveUpAfterMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
    try {
      await checkStart(createRest(options.token, options.apiUrl));
      return await logIn(options, pace);
    } catch (error) {
      if (error instanceof FatalTrouble) throw error;
      options.signal?.throwIfAborted();
      const wait = Math.round(pause * (0.75 + Math.random() / 2));
      const problem = `Discord cannot be reached (${inShort(error)})`;
      if (Date.now() + wait > giveUpAt) {
        const since = `${problem}, and has not been since the start. ${CHECK_NETWORK} Then start the bot again.`;
        throw new FatalTrouble("unreachable", since, { cause: error });
      }
      options.log.warn(
        { err: describeError(error) },
        `${problem}; trying again in ${(wait / 1_000).toFixed(1)} s. ${CHECK_NETWORK}`,
      );
      await sleep(wait, undefined, options.signal ? { signal: options.signal } : {});
    }
  }
}

/** Asks what discord.js would ask first, because from its own errors the reasons cannot be told apart. */
async function checkStart(rest: REST): Promise<void> {
  const answer = await rest.get(Routes.gatewayBot()).catch((error: unknown) => {
    throw fatalAnswer(error) ?? error;
  });
  const info = GatewayInfo.safeParse(answer);
  if (!info.success) {
    throw new FatalTrouble(
      "config",
      "What answers at DISCORD_API_URL is not Discord: “/gateway/bot” must tell a gateway address. Check DISCORD_API_URL or leave it empty.",
    );
  }
  const { remaining, total, reset_after } = info.data.session_start_limit;
  if (remaining > 0) return;
  const when = new Date(Date.now() + reset_after).toISOString();
  throw new FatalTrouble(
    "try-later",
    `Discord allows ${total} session starts a day and none is left. Start the bot again after ${when}, and find out what restarts it so often.`,
  );
}

/** None of these is privileged: servers and their channels, and messages in them and in private talks. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** What was written is read once and kept nowhere. */
const makeCache = Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 });

async function logIn(options: GatewayOptions, pace: IdentifyPace): Promise<Gateway> {
  const { token, apiUrl, log, onInteraction, readsMessages = false } = options;
  const throttler = new ClientThrottler(pace);
  const client = new Client({
    intents: readsMessages ? [...INTENTS, GatewayIntentBits.MessageContent] : INTENTS,
    makeCache,
    shards: "auto",
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    waitGuildTimeout: WAIT_FOR_GUILDS_MS,
    rest: { version: "10", timeout: ANSWER_TIMEOUT_MS, retries: 1, ...(apiUrl === undefined ? {} : { api: apiUrl }) },
    ws: {
      buildIdentifyThrottler: async (manager) =>
        throttler.allow((await manager.fetchGatewayInformation()).session_start_limit.max_concurrency),
    },
  });
  const ended = new Promise<FatalTrouble>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) =>
      resolve(fatalClose(code) ?? new FatalTrouble("unreachable", `Discord closed the connection for good (${code}).`)),
    );
  });
  listen(client, log);
  client.on(Events.InteractionCreate, onInteraction);
  listenToMessages(client, options);
  const waking = setInterval(() => undefined, WAKE_EVERY_MS);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    const readyClient = await Promise.race([ready, ended.then((trouble) => Promise.reject(trouble))]);
    setTimeout(() => clearInterval(waking), WAKE_FOR_MS).unref();
    return {
      client: readyClient,
      ended,
      async destroy() {
        clearInterval(waking);
        // Closing on purpose would be logged as a lost connection.
        client.removeAllListeners(Events.ShardReconnecting);
        await Promise.race([client.destroy(), sleep(GOODBYE_MS, undefined, { ref: false })]);
      },
    };
  } catch (error) {
    clearInterval(waking);
    throttler.retire();
    client.off(Events.InteractionCreate, onInteraction);
    client.removeAllListeners(Events.Raw);
    if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) throw fatalClose(4004);
    // A fatal close makes the login fail as well, with an error that does not tell its code.
    throw (await Promise.race([ended, Promise.resolve(undefined)])) ?? error;
  }
}

/** From the packets themselves: discord.js leaves out what it cannot tie to something it has seen. */
function listenToMessages(client: Client, { onMessage, onPacket, log }: GatewayOptions): void {
  let channels: ChannelMessages | undefined;
  client.on(Events.Raw, (packet: unknown) => {
    onPacket?.(packet);
    if (!onMessage) return;
    const event = readMessageEvent(packet);
    if (!event || client.user === null) return;
    channels ??= createChannelMessages(client, client.user.id, log);
    onMessage(event, channels);
  });
}

/** Without an `error` listener an error that discord.js reports would end the process. */
function listen(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error({ err: describeError(error) }, "discord.js reports an error"));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, err: describeError(error) }, "connection trouble"));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, "connection lost, reconnecting"));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "connection resumed"));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.Debug, (line) => log.trace(line));
}
