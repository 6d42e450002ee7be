/** Marks of the four tones. */
const TONES = /[\u0300\u0301\u0304\u030c]/u;
const SYLLABLE =
  "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|uang|uai|uan|ian|iao|eng|ing|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ue|ui|er|a|o|e|i|u)(?![aeiou])";
const ONLY_SYLLABLES = new RegExp(`^(?:${SYLLABLE})+$`, "u");
const EACH_SYLLABLE = new RegExp(SYLLABLE, "gu");
/** Fewer initials stand for too much else. */
const LEAST_INITIALS = 3;

/**
 * The ways in which a name that is written in pinyin with its tones is typed as well: without them, in one word or by
 * the syllable, and by its initials. Empty for a name in any other writing.
 */
export function pinyinForms(name: string): readonly string[] {
  const marked = name.toLowerCase().normalize("NFD");
  const plain = marked.replace(/\p{M}/gu, "");
  const letters = plain.replaceAll(" ", "");
  if (!TONES.test(marked) || !ONLY_SYLLABLES.test(letters)) return [];
  const syllables = plain.match(EACH_SYLLABLE) ?? [];
  const initials = syllables.map((syllable) => syllable.charAt(0)).join("");
  const forms = [plain, letters, syllables.join(" ")];
  return initials.length < LEAST_INITIALS ? [...new Set(forms)] : [...new Set([...forms, initials])];
}
