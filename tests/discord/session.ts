import type { App } from "../../src/app.js";
import { type AnyCommand, toDefinition } from "../../src/discord/command.js";
import { commands as allCommands } from "../../src/discord/commands/index.js";
import { createDispatcher, type Dispatcher } from "../../src/discord/dispatch.js";
import { openGateway } from "../../src/discord/gateway.js";
import { DiscordDouble, type DoubleOptions } from "./double/server.js";
import { fakeApp, keepingLog } from "./fixture.js";

export interface Session {
  readonly discord: DiscordDouble;
  readonly dispatcher: Dispatcher;
  readonly log: ReturnType<typeof keepingLog>;
  end(): Promise<void>;
}

export interface SessionOptions {
  readonly app?: App;
  readonly commands?: readonly AnyCommand[];
  readonly deferAfterMs?: number;
  readonly double?: DoubleOptions;
}

/** The real discord.js client, connected to a double of its own, with dispatch behind it. */
export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const { app = fakeApp(), commands = allCommands } = options;
  const discord = await DiscordDouble.start(options.double);
  discord.commands.put(commands.map(toDefinition));
  const log = keepingLog();
  const dispatcher = createDispatcher({
    app,
    commands,
    log,
    ...(options.deferAfterMs === undefined ? {} : { deferAfterMs: options.deferAfterMs }),
  });
  const gateway = await openGateway({
    token: discord.token ?? "",
    apiUrl: discord.apiUrl,
    log,
    onInteraction: (interaction) => void dispatcher.handle(interaction),
  });
  return {
    discord,
    dispatcher,
    log,
    async end() {
      await gateway.destroy();
      await discord.stop();
    },
  };
}
