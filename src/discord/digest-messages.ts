import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord.js";
import type { DigestContent } from "../digest/compose.js";
import { entryOf, lineOf } from "../digest/entry.js";
import { countWords, dayWords, LATE, titleOf } from "../digest/headline.js";
import { type PostKey, postKeyAbout } from "../digest/post-key.js";
import type { FactBase } from "../facts/fact-base.js";
import type { DigestPlan } from "../state/store.js";
import { COLOUR, LONGEST_CARD, small } from "./card.js";
import { askedText, entryText, fullLines, gapText } from "./cards/digest-parts.js";
import { bold, capital, name, sentence } from "./cards/parts.js";
import { type Block, fairShare, largestFitting, partsOf } from "./digest-packing.js";

/** The body of one message, finished for Discord's REST interface. */
export interface DigestMessage {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIButtonComponentWithCustomId>[];
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly []; readonly roles?: readonly string[] };
}

/** Which posting of a digest messages belong to, for their keys. */
export type PostedAbout = Pick<PostKey, "digestId" | "date" | "occasion" | "toldUntil">;

/** More would flood a channel; what does not fit is behind the button. */
const MOST_PARTS = 5;
const MOST_UNKNOWNS = 5;
const MOST_ASKED = 5;
const MOST_IN_GIST = 3;

/**
 * A digest as messages, in their order: one to five, each within Discord's limits and with its key on a button. Where
 * not everything fits, each story has its share, and the last button opens the rest. Only the first may ping and
 * notify, since the others come at the same moment.
 */
export function digestMessages(
  base: FactBase,
  content: DigestContent,
  about: PostedAbout,
  plan: Pick<DigestPlan, "quiet" | "roleId" | "stories">,
): readonly DigestMessage[] {
  const { texts, left } = content.stories.length === 0 ? recalled(base, content) : told(base, content);
  const parts = Math.max(1, texts.length);
  return Array.from({ length: parts }, (_, at): DigestMessage => {
    const isFirst = at === 0;
    const key = postKeyAbout({ ...about, since: content.since, part: at + 1, parts }, plan.stories);
    const description = texts[at];
    return {
      content: isFirst ? opening(content, plan.roleId) : `${bold(titleOf(content))} · part ${at + 1} of ${parts}`,
      embeds: description === undefined ? [] : [{ color: COLOUR.page, description }],
      components: [buttonRow(buttonLabel(content, at === parts - 1 ? left : 0), key)],
      flags: plan.quiet || !isFirst ? MessageFlags.SuppressNotifications : 0,
      allowed_mentions: { parse: [], ...(isFirst && plan.roleId !== null ? { roles: [plan.roleId] } : {}) },
    };
  });
}

function buttonLabel({ stories }: DigestContent, left: number): string {
  if (stories.length === 0) return "What is still unknown";
  return left > 0 ? `Open all, ${left} more` : "Open all";
}

function buttonRow(label: string, key: string): APIActionRowComponent<APIButtonComponentWithCustomId> {
  const button = { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: key } as const;
  return { type: ComponentType.ActionRow, components: [button] };
}

/** What a phone's notification shows: the date, how much there is of what, and the weightiest. */
function opening(content: DigestContent, roleId: string | null): string {
  const ping = roleId === null ? "" : `<@&${roleId}> `;
  const late = content.late ? [small(LATE)] : [];
  if (content.stories.length > 0) {
    return [`${ping}${bold(titleOf(content))}`, gist(content), ...late].join("\n");
  }
  const since = `<t:${Math.floor(content.since.getTime() / 1000)}:D>`;
  const line = `${ping}**${name(dayWords(content.date))}:** nothing has changed in the facts since ${since}.`;
  const recall = content.refresher === null ? [] : [`Worth recalling: ${sentence(content.refresher.statement)}`];
  return [line, ...recall, ...late].join("\n");
}

function gist(content: DigestContent): string {
  const changes = fairShare(
    content.stories.map((story) => story.changes),
    MOST_IN_GIST,
  ).flat();
  const shorts = changes.flatMap((change) =>
    entryOf(change)
      .lines.slice(0, 1)
      .map(({ short }) => sentence(short)),
  );
  return `${countWords(content)}: ${shorts.join("; ")}`;
}

interface Told {
  /** The texts of the embeds, one for each part. */
  readonly texts: readonly string[];
  /** How many changes did not fit. */
  readonly left: number;
}

function recalled(base: FactBase, { refresher }: DigestContent): Told {
  if (refresher === null) return { texts: [], left: 0 };
  const [, ...sources] = fullLines(lineOf(refresher), base);
  return { texts: [sources.map(({ text }) => text).join("\n")], left: 0 };
}

/** With links to the sources where all fits then; else their names alone, which takes about half the room. */
function told(base: FactBase, content: DigestContent): Told {
  const tail = closing(content);
  const linked = partsOf([...newsOf(base, content, true).flat(), ...tail], LONGEST_CARD);
  if (linked.length <= MOST_PARTS) return { texts: linked, left: 0 };
  const news = newsOf(base, content, false);
  const texts = (count: number) => partsOf([...shared(news, count), ...tail], LONGEST_CARD);
  const all = news.flat().length;
  const most = largestFitting(all, (count) => texts(count).length <= MOST_PARTS);
  return { texts: texts(most), left: all - most };
}

/** The entries of each story. */
function newsOf(base: FactBase, { stories }: DigestContent, linked: boolean): readonly (readonly Block[])[] {
  return stories.map(({ label, changes }) =>
    changes.map((change) => ({
      heading: `**${capital(name(label))}**`,
      text: entryText(entryOf(change), base, linked),
    })),
  );
}

/** So many entries, each story with its share, and how many of it are left out. */
function shared(news: readonly (readonly Block[])[], count: number): readonly Block[] {
  return fairShare(news, count).flatMap((share, at) => {
    const [first] = news[at] ?? [];
    const left = (news[at]?.length ?? 0) - share.length;
    return first && left > 0 ? [...share, { heading: first.heading, text: small(`+${left} more`) }] : share;
  });
}

/** What is still unknown and what was asked in vain, at the end. */
function closing({ unknowns, unanswered }: DigestContent): readonly Block[] {
  return [
    ...listed("**Still unknown**", unknowns.map(gapText), MOST_UNKNOWNS),
    ...listed("**You asked, nobody answers**", unanswered.map(askedText), MOST_ASKED),
  ];
}

function listed(heading: string, lines: readonly string[], most: number): readonly Block[] {
  if (lines.length === 0) return [];
  const left = lines.length - most;
  return [{ heading, text: [...lines.slice(0, most), ...(left > 0 ? [small(`+${left} more`)] : [])].join("\n") }];
}
