/** Marks of the four tones, in their order. */
const MARKS: readonly string[] = ["\u0304", "\u0301", "\u030c", "\u0300"];
const TONES = new RegExp(`[${MARKS.join("")}]`, "u");
const SYLLABLE =
  "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|uang|uai|uan|ian|iao|eng|ing|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ue|ui|er|a|o|e|i|u)(?![aeiou])";
const ONLY_SYLLABLES = new RegExp(`^(?:${SYLLABLE})+$`, "u");
const EACH_SYLLABLE = new RegExp(SYLLABLE, "gu");
/** Fewer initials stand for too much else. */
const LEAST_INITIALS = 3;

/**
 * The ways in which a name that is written in pinyin with its tones is typed as well: without them or with their numbers,
 * in one word or by the syllable, and by its initials. Empty for a name in any other writing.
 */
export function pinyinForms(name: string): readonly string[] {
  const marked = name.toLowerCase().normalize("NFD");
  const plain = marked.replace(/\p{M}/gu, "");
  const letters = plain.replaceAll(" ", "");
  if (!TONES.test(marked) || !ONLY_SYLLABLES.test(letters)) return [];
  const syllables = plain.match(EACH_SYLLABLE) ?? [];
  const tones = tonesOf(marked, syllables);
  const numbered = syllables.map((syllable, at) => `${syllable}${tones[at]}`);
  const initials = syllables.map((syllable) => syllable.charAt(0)).join("");
  const forms = [plain, letters, syllables.join(" "), numbered.join(""), numbered.join(" ")];
  return initials.length < LEAST_INITIALS ? [...new Set(forms)] : [...new Set([...forms, initials])];
}

/** The number of each syllable's tone, 1 to 4; nothing for one without. */
function tonesOf(marked: string, syllables: readonly string[]): readonly string[] {
  const signs = [...marked.replaceAll(" ", "")];
  return syllables.map(({ length }) => {
    let [letters, tone] = [0, ""];
    while (letters < length || /\p{M}/u.test(signs[0] ?? "")) {
      const sign = signs.shift() ?? "";
      const mark = MARKS.indexOf(sign);
      if (mark >= 0) tone = String(mark + 1);
      else if (!/\p{M}/u.test(sign)) letters += 1;
    }
    return tone;
  });
}
