import { channelRoutes } from "./channel-routes.js";
import type { Chat } from "./chat.js";
import type { CommandStore } from "./command-store.js";
import { deadToken, missingAccess, unknownInteraction } from "./errors.js";
import { type Pending, type SeenMessage, TYPE_OF } from "./interactions.js";
import { botUser, messagePayload } from "./payloads.js";
import type { Exchange, Route } from "./rest.js";
import type { World } from "./world.js";

/** What the routes need of the double. */
export interface Backing {
  readonly applicationId: string;
  readonly world: World;
  readonly chat: Chat;
  readonly guildIds: readonly string[];
  readonly commands: CommandStore;
  readonly gatewayAddress: () => string;
  readonly sessionStarts: { readonly remaining: number };
  readonly pending: ReadonlyMap<string, Pending>;
}

const bot = (method: string, path: string, handle: Route["handle"]): Route => ({ method, path, auth: true, handle });
const open = (method: string, path: string, handle: Route["handle"]): Route => ({ method, path, auth: false, handle });

/** Every route the bot uses, under its path without the version. */
export function routes(backing: Backing): Route[] {
  const { world, chat } = backing;
  return [...aboutTheBot(backing), ...commandRoutes(backing), ...answerRoutes(backing), ...channelRoutes(world, chat)];
}

function aboutTheBot({ applicationId, gatewayAddress, sessionStarts }: Backing): Route[] {
  const application = () => ({ id: applicationId, name: "Factdesk", flags: 0 });
  return [
    bot("GET", "/gateway/bot", () => ({
      url: gatewayAddress(),
      shards: 1,
      session_start_limit: {
        total: 1_000,
        remaining: sessionStarts.remaining,
        reset_after: 14_400_000,
        max_concurrency: 1,
      },
    })),
    bot("GET", "/applications/@me", application),
    bot("GET", "/oauth2/applications/@me", application),
    bot("GET", "/users/@me", () => botUser(applicationId)),
  ];
}

function commandRoutes({ commands, guildIds }: Backing): Route[] {
  const scope = (guildId = "") => {
    if (!guildIds.includes(guildId)) throw missingAccess();
    return guildId;
  };
  const everywhere = "/applications/:id/commands";
  const inOneServer = "/applications/:id/guilds/:guild/commands";
  return [
    bot("GET", everywhere, () => commands.list()),
    bot("PUT", everywhere, ({ body }) => commands.put(body)),
    bot("DELETE", `${everywhere}/:command`, (_, __, command = "") => commands.remove(command)),
    bot("GET", inOneServer, (_, __, guild) => commands.list(scope(guild))),
    bot("PUT", inOneServer, ({ body }, _, guild) => commands.put(body, scope(guild))),
    bot("DELETE", `${inOneServer}/:command`, (_, __, guild, command = "") => commands.remove(command, scope(guild))),
  ];
}

function answerRoutes({ world, pending }: Backing): Route[] {
  const hook = (token = "") => {
    const found = [...pending.values()].find((one) => one.token === token);
    if (!found) throw deadToken();
    return found;
  };
  const shaped = (found: Pending, seen: SeenMessage) => messagePayload(found.stored(seen), world, true);
  const callback = ({ body, query }: Exchange, id = "", token = "") => {
    const found = pending.get(id);
    if (found?.token !== token) throw unknownInteraction();
    found.callback(body);
    if (query.get("with_response") !== "true") return undefined;
    const type = found.acknowledgedWith;
    const resource = type === 4 || type === 7 ? { resource: { type, message: shaped(found, found.original()) } } : {};
    return { interaction: { id, type: TYPE_OF[found.kind] }, ...resource };
  };
  const original = "/webhooks/:application/:token/messages/@original";
  return [
    open("POST", "/interactions/:id/:token/callback", callback),
    open("GET", original, (_, __, token) => shaped(hook(token), hook(token).original())),
    open("PATCH", original, ({ body }, _, token) => shaped(hook(token), hook(token).editOriginal(body))),
    open("DELETE", original, (_, __, token) => hook(token).deleteOriginal()),
    open("POST", "/webhooks/:application/:token", ({ body }, _, token) =>
      shaped(hook(token), hook(token).followUp(body)),
    ),
  ];
}
