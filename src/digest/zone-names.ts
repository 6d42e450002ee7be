import { rawTimeZones } from "@vvo/tzdb";
import { wordsOf } from "../facts/words.js";

/** A word or name by which a zone is found, as it is compared; less weight comes first. */
export interface ZoneTerm {
  readonly text: string;
  readonly weight: number;
  /** What to show where this is why the zone was found; undefined where its own name tells. */
  readonly shown?: string;
}

/** A time zone by one of its names, and all that it is found by. */
export interface ZoneName {
  readonly name: string;
  /** What the zone is, in a few words: its country, or the name it goes by today. */
  readonly hint: string;
  /** The present name of a zone that has several; the others are older or short for it. */
  readonly isMain: boolean;
  /** The difference to UTC outside of summer time, in minutes; undefined for the other names of a zone. */
  readonly offset?: number;
  /** How many names the zone has: many gather where many people live. */
  readonly names: number;
  readonly terms: readonly ZoneTerm[];
}

const UTC_NAMES =
  "UTC Etc/UTC Etc/UCT UCT Etc/Universal Universal Etc/Zulu Zulu Etc/GMT GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 GMT+0 GMT-0 GMT0 Etc/Greenwich Greenwich";

/** Every name there is of a time zone: those of the tz database, and `others` that the runtime may know besides. */
export function zoneNames(others: readonly string[]): readonly ZoneName[] {
  const named = rawTimeZones.flatMap((zone) => {
    const cities = zone.mainCities.map((city) => term(city, 1, `${city}, ${zone.countryName}`));
    const abbreviations = [zone.abbreviation, zone.dstAbbreviation ?? ""].map((text) => term(text, 1));
    const others = [zone.countryName, zone.countryCode, zone.alternativeName].map((text) => term(text, 2));
    return zone.group.map((name) => {
      const isMain = name === zone.name;
      return {
        name,
        hint: isMain ? zone.countryName : `the same as ${zone.name}`,
        isMain,
        ...(isMain ? { offset: zone.rawOffsetInMinutes } : {}),
        names: zone.group.length,
        terms: [...termsOfName(name), ...(isMain ? [...cities, ...abbreviations, ...others] : [])],
      };
    });
  });
  const all = [...named, ...utcNames(), ...fixedOffsets()];
  const known = new Set(all.map(({ name }) => name));
  const unknown = others.filter((name) => !known.has(name));
  return [
    ...all,
    ...unknown.map((name) => ({ name, hint: "time zone", isMain: true, names: 1, terms: termsOfName(name) })),
  ];
}

function term(text: string, weight: number, shown?: string): ZoneTerm {
  return { text: wordsOf(text).join(" "), weight, ...(shown === undefined ? {} : { shown }) };
}

/** The place, which comes last, tells more than what it lies in. */
function termsOfName(name: string): readonly ZoneTerm[] {
  const slash = name.lastIndexOf("/");
  return [term(name.slice(slash + 1), 0), term(name, 3)];
}

function utcNames(): readonly ZoneName[] {
  const names = UTC_NAMES.split(" ");
  return names.map((name) => {
    const isMain = name === "UTC";
    const hint = isMain ? "Coordinated Universal Time" : "the same as UTC";
    return {
      name,
      hint,
      isMain,
      ...(isMain ? { offset: 0 } : {}),
      names: names.length,
      terms: isMain ? [...termsOfName(name), term(hint, 2)] : termsOfName(name),
    };
  });
}

/** "Etc/GMT-8" is ahead of UTC by 8 hours: the sign is the wrong way round, so the hint says which is meant. */
function fixedOffsets(): readonly ZoneName[] {
  const hours = Array.from({ length: 27 }, (_, index) => index - 12).filter((ahead) => ahead !== 0);
  return hours.map((ahead) => ({
    name: `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`,
    hint: `always UTC${ahead > 0 ? "+" : "−"}${Math.abs(ahead)}`,
    isMain: true,
    offset: ahead * 60,
    names: 1,
    terms: [term("Etc", 3)],
  }));
}
