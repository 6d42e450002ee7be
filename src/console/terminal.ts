import type { Readable, Writable } from "node:stream";

/** What the console reads from and writes to; a test hands in its own. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly errors: Writable & { readonly isTTY?: boolean };
  /** The environment, of which only NO_COLOR and TERM are looked at. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Whether to colour what is written: on a terminal that can, unless NO_COLOR is set to anything. */
export function mayColour({ output, environment }: Pick<Terminal, "output" | "environment">): boolean {
  return output.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb";
}

/** Writes text and waits where the reader is slower than we are; false where nobody reads any more. */
export async function write(stream: Writable, text: string): Promise<boolean> {
  if (stream.destroyed || stream.writableEnded) return false;
  if (stream.write(text)) return true;
  await new Promise<void>((resolve) => {
    const done = () => {
      for (const event of ["drain", "close", "error"]) stream.off(event, done);
      resolve();
    };
    for (const event of ["drain", "close", "error"]) stream.once(event, done);
  });
  return !stream.destroyed;
}

/** Ends the program calmly when what reads its output goes away, as `head` does after its lines. */
export function endQuietlyWhenClosed(stream: Writable, end: () => void): void {
  stream.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EPIPE") throw cause;
    end();
  });
}
