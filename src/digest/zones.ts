import type { Suggestion } from "../answering/outcome.js";
import { mostAlike, wordsOf } from "../facts/words.js";
import { type ZoneName, type ZoneTerm, zoneNames } from "./zone-names.js";

/** Nobody types more than this of a zone's name. */
const LONGEST_TYPED = 60;
/** Words that are found in different terms of a zone are less of a find than a name that has them all. */
const APART = 1;
/** A zone's present name goes before its others. */
const OTHER_NAME = 0.3;

/** What is known of the zones is worked out when it is first needed: most starts of the bot need none of it. */
let known: { readonly zones: readonly ZoneName[]; readonly byName: ReadonlyMap<string, ZoneName> } | undefined;

function knownZones() {
  if (known === undefined) {
    const zones = zoneNames(Intl.supportedValuesOf("timeZone"));
    known = { zones, byName: new Map(zones.map((zone) => [zone.name.toLowerCase(), zone])) };
  }
  return known;
}

/** Whether this is the name of an IANA time zone, old names included, as it is written there and known to the runtime. */
export function isZone(name: string): boolean {
  return knownZones().byName.get(name.toLowerCase())?.name === name && isAccepted(name);
}

/**
 * Completion over all IANA time zones, at most `limit` (1 to 25): by their names, old ones included, large cities,
 * countries, abbreviations and differences to UTC, misspelt ones too where nothing else fits. Without anything typed,
 * one zone for each difference to UTC, from west to east.
 */
export function findZones(typed: string, limit: number): readonly Suggestion[] {
  const text = typed.trim().slice(0, LONGEST_TYPED);
  const { zones, byName } = knownZones();
  const exact = byName.get(text.toLowerCase().replaceAll(" ", "_"));
  const found = exact ? [asSuggestion(exact)] : [];
  const words = wordsOf(text);
  const offset = offsetIn(text);
  if (words.length === 0) return accepted(zonesAroundTheWorld(zones, limit), limit);
  if (offset !== undefined) return accepted([...found, ...zonesAt(zones, offset)], limit);
  found.push(...ranked(zones, words));
  return accepted(found.length > 0 ? found : similar(zones, words), limit);
}

const asSuggestion = ({ name, hint }: ZoneName): Required<Suggestion> => ({ value: name, label: name, hint });

/** The first that the runtime knows, each once: its tz database may be older or newer than the package. */
function accepted(suggestions: readonly Suggestion[], limit: number): readonly Suggestion[] {
  const chosen = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    if (chosen.size === limit) break;
    if (isAccepted(suggestion.value)) chosen.set(suggestion.value, suggestion);
  }
  return [...chosen.values()];
}

const answers = new Map<string, boolean>();

/** Asked of the runtime itself: its list leaves out names that it takes, such as newer ones. */
function isAccepted(name: string): boolean {
  const before = answers.get(name);
  if (before !== undefined) return before;
  let takes = true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    takes = false;
  }
  answers.set(name, takes);
  return takes;
}

function zonesAroundTheWorld(zones: readonly ZoneName[], limit: number): readonly Suggestion[] {
  const largest = new Map<number, ZoneName>();
  for (const zone of zones) {
    if (zone.offset === undefined) continue;
    const rival = largest.get(zone.offset);
    if (rival === undefined || zone.names > rival.names) largest.set(zone.offset, zone);
  }
  return [...largest.values()]
    .sort((a, b) => b.names - a.names)
    .slice(0, limit)
    .sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0))
    .map(asSuggestion);
}

function zonesAt(zones: readonly ZoneName[], offset: number): readonly Suggestion[] {
  return zones
    .filter((zone) => zone.offset === offset)
    .sort((a, b) => b.names - a.names)
    .map(asSuggestion);
}

/** Zones for the name that the words resemble most. */
function similar(zones: readonly ZoneName[], words: readonly string[]): readonly Suggestion[] {
  const texts = new Set(zones.flatMap(({ terms }) => terms.map(({ text }) => text)));
  const meant = mostAlike(words.join(" "), texts);
  if (meant === undefined) return [];
  return ranked(zones, meant.split(" ")).map((zone) => ({ ...zone, hint: `${zone.hint}, read as “${meant}”` }));
}

/** The difference to UTC that was typed, in minutes: "UTC+8", "GMT-3:30", "+05:30". */
function offsetIn(text: string): number | undefined {
  const [, sign, hours, minutes] = /^(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?::?(\d\d))?$/iu.exec(text) ?? [];
  if (sign === undefined) return undefined;
  return (sign === "+" ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

/** Zones that fit every word typed, the best first. */
function ranked(zones: readonly ZoneName[], words: readonly string[]): readonly Required<Suggestion>[] {
  return zones
    .flatMap((zone) => {
      const fit = fitOf(zone, words);
      return fit ? [{ zone, ...fit, cost: fit.cost + (zone.isMain ? 0 : OTHER_NAME) }] : [];
    })
    .sort((a, b) => a.cost - b.cost || (a.zone.name < b.zone.name ? -1 : 1))
    .map(({ zone, shown }) => ({ ...asSuggestion(zone), ...(shown === undefined ? {} : { hint: shown }) }));
}

interface Fit {
  readonly cost: number;
  readonly shown?: string | undefined;
}

function fitOf({ terms }: ZoneName, words: readonly string[]): Fit | undefined {
  const whole = bestTerm(terms, words.join(" "));
  if (whole || words.length === 1) return whole;
  const each = words.map((word) => bestTerm(terms, word));
  if (each.includes(undefined)) return undefined;
  const cost = each.reduce((sum, fit) => sum + (fit?.cost ?? 0), APART);
  return { cost, shown: each.find((fit) => fit?.shown !== undefined)?.shown };
}

/** The term that fits best: it is the phrase, begins with it, or has a word that does. */
function bestTerm(terms: readonly ZoneTerm[], phrase: string): Fit | undefined {
  let best: Fit | undefined;
  for (const { text, weight, shown } of terms) {
    if (!` ${text}`.includes(` ${phrase}`)) continue;
    // All of a country's name is a better find than the beginning of a place's.
    const cost = text === phrase ? weight / 10 : weight + (text.startsWith(phrase) ? 0.25 : 0.5);
    if (best === undefined || cost < best.cost) best = { cost, shown };
  }
  return best;
}
