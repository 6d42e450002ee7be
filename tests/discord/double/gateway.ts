import type { IncomingMessage } from "node:http";
import type { WebSocket } from "ws";
import { z } from "zod";
import { snowflake } from "./snowflake.js";
import { until } from "./until.js";

/** The gateway's side of a connection, with the close codes and rules of Discord's opcode tables. */

export const GUILDS_INTENT = 1;
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const KNOWN_INTENTS = 0b11_0011_1111_1111_1111_1111_1111;
const LONGEST_PAYLOAD = 4096;
const MOST_PAYLOADS_A_MINUTE = 120;

const Payload = z.looseObject({ op: z.int(), d: z.unknown().optional() });
const Identify = z.looseObject({
  token: z.string(),
  intents: z.int(),
  properties: z.looseObject({}),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const Resume = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.int().nullable() });

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly events: { readonly op: 0; readonly t: string; readonly s: number; readonly d: unknown }[];
  socket: WebSocket | undefined;
}

export interface GatewayOptions {
  readonly token: () => string | undefined;
  readonly address: () => string;
  readonly heartbeatIntervalMs: number;
  /** Privileged intents that are switched on. */
  readonly allowedIntents: number;
  readonly sessionStarts: { remaining: number };
  /** What follows READY: its own fields and the servers to announce. */
  readonly ready: () => { readonly fields: Readonly<Record<string, unknown>>; readonly guilds: readonly unknown[] };
  /** Called when more sessions are started than allowed: Discord then resets the token. */
  readonly onExhausted: () => void;
}

export class Gateway {
  readonly #options: GatewayOptions;
  readonly #sessions = new Map<string, Session>();
  readonly #sockets = new Set<WebSocket>();
  /** Every code with which a client closed its connection. */
  readonly clientCloses: number[] = [];
  identifies = 0;
  resumes = 0;
  heartbeats = 0;
  /** Close codes to answer the next IDENTIFYs with. */
  readonly refuseIdentifyWith: number[] = [];
  /** How many of the next connections to refuse before they become WebSockets, as an overloaded proxy does. */
  refuseUpgrades = 0;

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  /** The session that is connected now. */
  online(timeoutMs?: number): Promise<Session> {
    return until("a session that is ready", () => this.#live(), timeoutMs);
  }

  get isOnline(): boolean {
    return this.#live() !== undefined;
  }

  #live(): Session | undefined {
    return [...this.#sessions.values()].reverse().find((session) => session.socket);
  }

  /** Sends an event to the connected session; without one it is kept for a resume. */
  dispatch(t: string, d: unknown): void {
    this.dispatchShaped(t, () => d);
  }

  /** The same for an event that intents shape; it is not sent where `shape` gives undefined. */
  dispatchShaped(t: string, shape: (intents: number) => unknown): void {
    const session = this.#live() ?? [...this.#sessions.values()].at(-1);
    if (!session) throw new Error("Nobody has identified yet");
    const d = shape(session.intents);
    if (d !== undefined) this.#send(session, t, d);
  }

  /** Closes the connection with a code; fatal ones end the session too. */
  close(code: number): void {
    const session = this.#live();
    if (code === 4004 || code >= 4010) this.#sessions.clear();
    session?.socket?.close(code);
  }

  /** Breaks every connection without a goodbye, as a dying network does. */
  drop(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  /** Opcode 7: reconnect and resume. */
  askToReconnect(): void {
    this.#raw(this.#live()?.socket, { op: 7, d: null });
  }

  /** Lets no session be resumed any more, as after a fault of Discord's own. The connection stays until it drops. */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  /** Opcode 9: the session is over, or may be resumed. */
  invalidate(resumable: boolean): void {
    const session = this.#live();
    const socket = session?.socket;
    if (!resumable) this.#sessions.clear();
    // Until it is resumed, events only pile up.
    else if (session) session.socket = undefined;
    this.#raw(socket, { op: 9, d: resumable });
  }

  stop(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  accept(socket: WebSocket, request: IncomingMessage): void {
    this.#sockets.add(socket);
    const version = new URL(request.url ?? "/", "ws://localhost").searchParams.get("v");
    const sentAt: number[] = [];
    let session: Session | undefined;
    socket.on("error", () => socket.terminate());
    socket.on("close", (code) => {
      this.#sockets.delete(socket);
      this.clientCloses.push(code);
      if (session?.socket === socket) session.socket = undefined;
      // A goodbye with 1000 or 1001 ends the session; any other end leaves it to be resumed.
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
    });
    if (version !== "10") {
      socket.close(4012);
      return;
    }
    this.#raw(socket, { op: 10, d: { heartbeat_interval: this.#options.heartbeatIntervalMs } });
    socket.on("message", (data) => {
      const text = data.toString();
      if (text.length > LONGEST_PAYLOAD) return socket.close(4002);
      const now = Date.now();
      while (sentAt[0] !== undefined && now - sentAt[0] > 60_000) sentAt.shift();
      if (sentAt.push(now) > MOST_PAYLOADS_A_MINUTE) return socket.close(4008);
      const payload = Payload.safeParse(parseJson(text));
      if (!payload.success) return socket.close(4002);
      const { op, d } = payload.data;
      if (op === 1) {
        this.heartbeats += 1;
        return this.#raw(socket, { op: 11 });
      }
      if (op === 2) {
        if (session) return socket.close(4005);
        session = this.#identify(socket, d);
        return;
      }
      if (op === 6) {
        session = this.#resume(socket, d);
        return;
      }
      if (op !== 3 && op !== 4 && op !== 8) return socket.close(4001);
      if (!session) socket.close(4003);
    });
  }

  #identify(socket: WebSocket, d: unknown): Session | undefined {
    const refuse = (code: number) => void socket.close(code);
    const identify = Identify.safeParse(d);
    this.identifies += 1;
    if (!identify.success) return void refuse(4002);
    const { token, intents, shard = [0, 1] } = identify.data;
    const planned = this.refuseIdentifyWith.shift();
    if (planned !== undefined) return void refuse(planned);
    if (token !== this.#options.token()) return void refuse(4004);
    if (this.#options.sessionStarts.remaining <= 0) {
      this.#options.onExhausted();
      return void refuse(4004);
    }
    this.#options.sessionStarts.remaining -= 1;
    if (shard[0] < 0 || shard[0] >= shard[1]) return void refuse(4010);
    if (intents < 0 || (intents & ~KNOWN_INTENTS) !== 0) return void refuse(4013);
    if ((intents & PRIVILEGED & ~this.#options.allowedIntents) !== 0) return void refuse(4014);
    const session: Session = { id: snowflake(), intents, events: [], socket };
    this.#sessions.set(session.id, session);
    const { fields, guilds } = this.#options.ready();
    this.#send(session, "READY", {
      v: 10,
      session_id: session.id,
      session_type: "normal",
      resume_gateway_url: this.#options.address(),
      shard,
      ...fields,
    });
    if (intents & GUILDS_INTENT) for (const guild of guilds) this.#send(session, "GUILD_CREATE", guild);
    return session;
  }

  #resume(socket: WebSocket, d: unknown): Session | undefined {
    const resume = Resume.safeParse(d);
    this.resumes += 1;
    if (!resume.success) return void socket.close(4002);
    if (resume.data.token !== this.#options.token()) return void socket.close(4004);
    const session = this.#sessions.get(resume.data.session_id);
    if (!session) return void this.#raw(socket, { op: 9, d: false });
    const last = session.events.length;
    const { seq } = resume.data;
    if (seq !== null && seq > last) return void socket.close(4007);
    session.socket = socket;
    for (const event of session.events.slice(seq ?? 0)) this.#raw(socket, event);
    this.#send(session, "RESUMED", {});
    return session;
  }

  #send(session: Session, t: string, d: unknown): void {
    const event = { op: 0, t, s: session.events.length + 1, d } as const;
    session.events.push(event);
    this.#raw(session.socket, event);
  }

  #raw(socket: WebSocket | undefined, payload: unknown): void {
    if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(payload));
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
