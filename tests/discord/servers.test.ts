import { afterEach, beforeEach, expect, test } from "vitest";
import { createServers } from "../../src/discord/servers.js";
import { openStore } from "../../src/state/open-store.js";
import type { StateStore } from "../../src/state/store.js";
import { until } from "./double/until.js";
import { keepingLog } from "./fixture.js";

/** What is kept of servers and channels that are gone, told by Discord's packets alone. */

// The shard of a server is told by its id: of two shards, (id >> 22) % 2.
const HERE = String(2n << 60n);
const OUTAGE = String(4n << 60n);
const LEFT = String(6n << 60n);
const OTHER_SHARD = String(3n << 60n);

let state: StateStore;
let log: ReturnType<typeof keepingLog>;
beforeEach(async () => {
  state = await openStore("sqlite::memory:", { report: () => undefined });
  log = keepingLog();
});
afterEach(() => state.close());

const create = () => createServers({ state, log });
const ready = (guilds: readonly string[], shard?: readonly [number, number], application = "1") => ({
  t: "READY",
  d: {
    application: { id: application },
    guilds: guilds.map((id) => ({ id, unavailable: true })),
    ...(shard ? { shard } : {}),
  },
});
async function keepOf(...guilds: readonly string[]): Promise<void> {
  for (const id of guilds) await state.setChannelAnswers(id, "1", true);
}

test("what belongs to servers that READY does not list is deleted; those in an outage are listed", async () => {
  await keepOf(HERE, OUTAGE, LEFT);
  create().note(ready([HERE, OUTAGE]));
  await until("the note in the log", () => log.text().includes("servers that I am not in"));
  expect(await state.guilds()).toEqual([HERE, OUTAGE]);
  expect(log.text()).toContain('"servers":1');
});

test("nothing is deleted before Discord has listed the servers of every shard", async () => {
  await keepOf(HERE, OTHER_SHARD, LEFT);
  const servers = create();
  await servers.sweep();
  servers.note(ready([HERE], [0, 2]));
  await servers.sweep();
  expect(await state.guilds()).toHaveLength(3);
  servers.note(ready([OTHER_SHARD], [1, 2]));
  await servers.sweep();
  expect((await state.guilds()).toSorted()).toEqual([HERE, OTHER_SHARD].sort());
});

test("a session that begins anew tells of servers left meanwhile; one joined meanwhile is not taken for left", async () => {
  const servers = create();
  servers.note(ready([HERE, LEFT]));
  servers.note({ t: "GUILD_CREATE", d: { id: OUTAGE } });
  await keepOf(HERE, LEFT, OUTAGE);
  await servers.sweep();
  expect(await state.guilds()).toHaveLength(3);
  servers.note(ready([HERE, OUTAGE]));
  await servers.sweep();
  expect(await state.guilds()).toEqual([HERE, OUTAGE]);
});

test("a server invited while the state is read is not erased", async () => {
  await keepOf(LEFT);
  const servers = createServers({
    state: {
      ...state,
      guilds: async () => {
        const known = await state.guilds();
        servers.note({ t: "GUILD_CREATE", d: { id: LEFT } });
        return known;
      },
    },
    log,
  });
  servers.note(ready([HERE]));
  await servers.sweep();
  expect(await state.guilds()).toEqual([LEFT]);
});

test("being removed from a server deletes what belongs to it at once, its outage does not", async () => {
  await keepOf(HERE, OUTAGE);
  const servers = create();
  servers.note(ready([HERE, OUTAGE]));
  servers.note({ t: "GUILD_DELETE", d: { id: OUTAGE, unavailable: true } });
  servers.note({ t: "GUILD_DELETE", d: { id: HERE } });
  await servers.sweep();
  expect(await state.guilds()).toEqual([OUTAGE]);
});

test("a channel that is deleted, or is not there any more at the start, answers unasked no more", async () => {
  for (const channel of ["1", "2", "3"]) await state.setChannelAnswers(HERE, channel, true);
  const servers = create();
  servers.note({ t: "CHANNEL_DELETE", d: { id: "1", guild_id: HERE } });
  servers.note({ t: "CHANNEL_DELETE", d: { id: "2" } });
  expect(await state.channelAnswers(HERE)).toEqual(["2", "3"]);
  servers.note({ t: "GUILD_CREATE", d: { id: HERE, unavailable: true, channels: [] } });
  servers.note({ t: "GUILD_CREATE", d: { id: HERE } });
  expect(await state.channelAnswers(HERE)).toEqual(["2", "3"]);
  servers.note({ t: "GUILD_CREATE", d: { id: HERE, channels: [{ id: "3" }] } });
  // Reading and switching off are two steps.
  await state.channelAnswers(HERE);
  await state.channelAnswers(HERE);
  expect(await state.channelAnswers(HERE)).toEqual(["3"]);
});

test("what cannot be deleted is logged, and tried again by the next sweep", async () => {
  await keepOf(LEFT);
  let fails = true;
  const guilds = () => (fails ? Promise.reject(new Error("the disk is on fire")) : state.guilds());
  const servers = createServers({ state: { ...state, guilds }, log });
  servers.note(ready([HERE]));
  await until("the fault in the log", () => log.text().includes("the disk is on fire"));
  fails = false;
  await servers.sweep();
  expect(await state.guilds()).toEqual([]);
});

test.each([[{}], ["text"], [null], [{ t: "READY", d: {} }], [{ t: "GUILD_DELETE" }]])(
  "a packet such as %j does nothing",
  async (packet) => {
    await keepOf(HERE);
    const servers = create();
    servers.note(packet);
    await servers.sweep();
    expect(await state.guilds()).toEqual([HERE]);
  },
);

test("another application's servers are not taken for left: nothing is deleted, and the log says what to do", async () => {
  await keepOf(HERE);
  create().note(ready([HERE]));
  await expect.poll(() => state.ownerFor("2")).toBe("1");
  const other = create();
  other.note(ready([OUTAGE], undefined, "2"));
  await other.sweep();
  expect(await state.guilds()).toEqual([HERE]);
  expect(log.text()).toContain("a STATE_URL of its own");
});
