import { WebSocket } from "ws";
import { z } from "zod";
import type { DiscordDouble } from "./server.js";
import { until } from "./until.js";

const Frame = z.looseObject({ op: z.int(), t: z.string().nullish(), s: z.int().nullish(), d: z.unknown().optional() });
export type Frame = z.output<typeof Frame>;

/** A gateway client without manners, to see what the double does about them. */
export class RawClient {
  readonly frames: Frame[] = [];
  closedWith: number | undefined;
  readonly #socket: WebSocket;

  constructor(discord: DiscordDouble, version = "10") {
    this.#socket = new WebSocket(`ws://127.0.0.1:${discord.port}/gateway?v=${version}&encoding=json`);
    this.#socket.on("message", (data) => this.frames.push(Frame.parse(JSON.parse(data.toString()))));
    this.#socket.on("close", (code) => {
      this.closedWith = code;
    });
    this.#socket.on("error", () => undefined);
  }

  send(payload: unknown): void {
    this.#socket.send(typeof payload === "string" ? payload : JSON.stringify(payload));
  }

  close(code: number): void {
    this.#socket.close(code);
  }

  /** The first frame with this opcode and, for events, this name. */
  frame(op: number, t?: string): Promise<Frame> {
    return until(`opcode ${op} ${t ?? ""}`, () =>
      this.frames.find((one) => one.op === op && (t === undefined || one.t === t)),
    );
  }

  closed(): Promise<number> {
    return until("a close", () => this.closedWith);
  }

  async identify(token: string | undefined, fields: object = {}): Promise<void> {
    await this.frame(10);
    this.send({ op: 2, d: { token, intents: 0, properties: {}, ...fields } });
  }
}
