import { appendFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { malformedJson, notFound, Refusal, unauthorized } from "./errors.js";

export interface Exchange {
  readonly method: string;
  /** Without the version, such as "/gateway/bot". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** True where the request carried the bot's token. */
  readonly authorized: boolean;
}

/** What a route gives back; undefined means 204 without a body. */
type Handler = (exchange: Exchange, ...parts: string[]) => unknown;

export interface Route {
  readonly method: string;
  /** With ":name" for each variable part. */
  readonly path: string;
  /** False for routes where the interaction's token in the address is what authorises. */
  readonly auth: boolean;
  readonly handle: Handler;
}

/** A planned failure of the next matching requests. */
export interface Fault {
  readonly path: RegExp;
  readonly how: "reset" | "reset-after" | number;
  times: number;
  /** What a 429 says of when to come again. */
  readonly retryAfterS?: number;
}

/** A moment of a request: it has come in, it has been handled, it has been answered. */
export type Moment = "arrived" | "handled" | "answered";

const PREFIX = "/api/v10";

/** Where tests/discord/openapi.mjs wants every request of a bot written down, one JSON value a line. */
const REQUESTS_FILE = process.env.DISCORD_REQUESTS_FILE;
/** How discord.js introduces itself; requests that tests send by hand are wrong on purpose. */
const BOT_AGENT = /^DiscordBot /;

/** The REST side: finds the route, checks the token, words refusals, and keeps a record of every request. */
export class RestApi {
  readonly #routes: readonly { readonly route: Route; readonly pattern: RegExp }[];
  readonly #token: () => string | undefined;
  readonly requests: Exchange[] = [];
  readonly faults: Fault[] = [];
  /** Called at each moment of each request; what it gives back is waited for, and true drops the connection there. */
  watch: ((moment: Moment, method: string, path: string) => Promise<boolean>) | undefined;

  constructor(token: () => string | undefined, routes: readonly Route[]) {
    this.#token = token;
    this.#routes = routes.map((route) => ({
      route,
      pattern: new RegExp(`^${route.path.replace(/:\w+/g, "([^/]+)")}$`),
    }));
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost");
    const path = url.pathname.startsWith(PREFIX) ? decodeURIComponent(url.pathname.slice(PREFIX.length)) : "";
    const fault = this.faults.find((one) => one.times > 0 && one.path.test(path));
    if (fault) fault.times -= 1;
    if (fault?.how === "reset") return void request.socket.destroy();
    if (typeof fault?.how === "number") return refuse(response, fault.how, fault);
    try {
      const { method = "GET", headers } = request;
      const body = await bodyOf(request);
      if (REQUESTS_FILE && BOT_AGENT.test(headers["user-agent"] ?? "")) {
        appendFileSync(REQUESTS_FILE, `${JSON.stringify({ method, path, body })}\n`);
      }
      if (await this.watch?.("arrived", method, path)) return void request.socket.destroy();
      const given = this.#answer(method, path, url.searchParams, body, headers.authorization);
      if (fault?.how === "reset-after") return void request.socket.destroy();
      if (await this.watch?.("handled", method, path)) return void request.socket.destroy();
      send(response, given === undefined ? 204 : 200, given);
      await this.watch?.("answered", method, path);
    } catch (error) {
      if (error instanceof Refusal) send(response, error.status, error.body);
      else send(response, 500, { code: 0, message: String(error) });
    }
  }

  #answer(method: string, path: string, query: URLSearchParams, body: unknown, authorization?: string): unknown {
    const token = this.#token();
    const exchange = { method, path, query, body, authorized: token !== undefined && authorization === `Bot ${token}` };
    this.requests.push(exchange);
    for (const { route, pattern } of this.#routes) {
      const parts = route.method === method ? pattern.exec(path) : null;
      if (!parts) continue;
      if (route.auth && !exchange.authorized) throw unauthorized();
      return route.handle(exchange, ...parts.slice(1));
    }
    throw notFound();
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw malformedJson();
  }
}

function refuse(response: ServerResponse, status: number, { retryAfterS }: Fault): void {
  if (retryAfterS !== undefined) response.setHeader("retry-after", retryAfterS);
  const wait = retryAfterS === undefined ? {} : { retry_after: retryAfterS, global: false };
  send(response, status, { code: 0, message: "planned failure", ...wait });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, body === undefined ? {} : { "content-type": "application/json" });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
