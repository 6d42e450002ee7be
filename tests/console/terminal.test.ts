import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { endQuietlyWhenClosed, write } from "../../src/console/terminal.js";

test("waits for a slow reader", async () => {
  let release = () => {};
  const slow = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => {
      release = done;
    },
  });
  let isWritten = false;
  const writing = write(slow, "much").then((goesOn) => {
    isWritten = goesOn;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isWritten).toBe(false);
  release();
  await writing;
  expect(isWritten).toBe(true);
});

test("does not wait for a reader that has gone", async () => {
  const gone = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(new Error("gone")) });
  gone.on("error", () => {});
  expect(await write(gone, "much")).toBe(false);
  expect(await write(gone, "more")).toBe(false);
});

test("ends where the reader went away, and lets every other fault through", () => {
  const stream = new Writable();
  let ended = 0;
  endQuietlyWhenClosed(stream, () => {
    ended += 1;
  });
  stream.emit("error", Object.assign(new Error("closed"), { code: "EPIPE" }));
  expect(ended).toBe(1);
  const full = Object.assign(new Error("disk full"), { code: "ENOSPC" });
  expect(() => stream.emit("error", full)).toThrow("disk full");
});
