import { parentPort } from "node:worker_threads";
import { z } from "zod";
import { createChangeReader } from "./prepared-data.js";

/** Runs in a thread of its own, see `preparer.ts`: each folder that it is sent comes back as prepared or changed data. */

const Sent = z.strictObject({ folder: z.string(), version: z.string().optional() });

const read = createChangeReader();

parentPort?.on("message", (sent: unknown) => {
  const { folder, version } = Sent.parse(sent);
  parentPort?.postMessage(read(folder, version));
});
