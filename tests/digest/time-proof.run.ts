import { expect, test } from "vitest";
import * as scheduler from "../../src/digest/schedule.js";
import { zoneNames } from "../../src/digest/zone-names.js";
import { isZone } from "../../src/digest/zones.js";
import { prove, randomFrom } from "./time-proof.js";

const INSTANTS = 1_000_000;

test("a million instants are those of the independent calculation", () => {
  const zones = zoneNames(Intl.supportedValuesOf("timeZone"))
    .map(({ name }) => name)
    .filter(isZone);
  const begun = performance.now();
  const { instants, changes, skipping, doubling, faults } = prove(scheduler, {
    zones,
    instants: INSTANTS,
    random: randomFrom(1),
  });
  const figures = [
    `${instants.toLocaleString("en")} due instants`,
    `${zones.length} zone names`,
    `${changes.toLocaleString("en")} changes of clocks 2024–2037 (${skipping.toLocaleString("en")} skip, ${doubling.toLocaleString("en")} double)`,
    `${faults.length} wrong`,
    `tz data ${process.versions.tz}, Node ${process.version}, ${Math.round((performance.now() - begun) / 1_000)} s`,
  ];
  process.stdout.write(`\ntime-test: ${figures.join("; ")}\n`);
  expect(faults).toEqual([]);
});
