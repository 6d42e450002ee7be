import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../documents.js";

/** A fault put into a copy of the built program, to see whether the harness notices. */
export interface Fault {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export const PLANTED = {
  /** An attempt is noted only after the message is out. */
  "send before commit": {
    file: "digest/deliver.js",
    from: `        if (!(await store.beginStep(step, holder, now())))
            return undefined;
        attempt = await send(poster, step);`,
    to: `        attempt = await send(poster, step);
        if (!(await store.beginStep(step, holder, now())))
            return undefined;`,
  },
  /** Another nonce whenever a message is sent, so that Discord cannot tell that it is the same one. */
  "random nonce": {
    file: "discord/digest-post.js",
    from: "nonce, enforce_nonce: true",
    to: "nonce: String(Math.random()).slice(2, 20), enforce_nonce: true",
  },
  /** Whether a message stands in the channel already is never looked for. */
  "no read-back": {
    file: "digest/deliver.js",
    from: `step.kind === "post" ? await findPosted(poster, step) : undefined`,
    to: "undefined",
  },
} as const satisfies Readonly<Record<string, Fault>>;

export interface Copy {
  /** The main file of the copy. */
  readonly program: string;
  remove(): void;
}

/** Copies the built program and plants a fault. Throws where the text to replace does not stand there exactly once. */
export function plant({ file, from, to }: Fault): Copy {
  const folder = mkdtempSync(join(tmpdir(), "factdesk-planted-"));
  cpSync(join(ROOT, "dist"), join(folder, "dist"), { recursive: true });
  for (const beside of ["node_modules", "package.json", "data", "docs"])
    symlinkSync(join(ROOT, beside), join(folder, beside));
  const path = join(folder, "dist", file);
  const [before, after, ...more] = readFileSync(path, "utf8").split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${file} is not as the fault expects it`);
  writeFileSync(path, `${before}${to}${after}`);
  return { program: join(folder, "dist", "main.js"), remove: () => rmSync(folder, { recursive: true }) };
}
