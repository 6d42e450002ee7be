import { parentPort } from "node:worker_threads";
import { z } from "zod";
import { readPrepared } from "./prepared-data.js";

/** Runs in a thread of its own, see `preparer.ts`: each folder that it is sent comes back as prepared data. */

const Sent = z.strictObject({ folder: z.string() });

parentPort?.on("message", (sent: unknown) => parentPort?.postMessage(readPrepared(Sent.parse(sent).folder)));
