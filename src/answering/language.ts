/**
 * English as such: words that carry little meaning, words that ask, ways to ask for something else than a fact.
 * Nothing here belongs to any subject matter; that stands in the data.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Words that say little about what is asked. */
export const FUNCTION_WORDS = list(`
a an the this that these those it its itself they them their he she his her him we us our you your i me my mine one ones
of in on at to for from by with within into onto about above below among across
through till since as per via than and or but nor so if whether because though although while
is are was were be been being am do does did doing done has have had having can could will would shall should may might must
yes some each every all either neither such very too also just even still yet already
there here then now again ever often much many few lot bit quite rather really actually
what which who whom whose when where why how
up down out off away back
`);

/** Small words that can decide what is asked ("without a surgeon", "at the same time"): they count for a little. */
export const LIGHT_WORDS = list(`
same both only before after until without outside inside between never always most least more less fewer first last over under against during any no not own other another
`);

/** Words of courtesy, talk and asking: outside the question itself they say nothing. */
export const TALK_WORDS = list(`
please pls plz thanks thank cheers hey hi hello morning afternoon evening sorry ok okay lol haha hmm um uh well oh
tell know wonder wondering curious ask asking question questions quick quickly explain say says said give show find
want wants need like help mean means think guess hear heard read see look check remind remember understand get got
anyone somebody someone anybody everybody everyone people guys folks
exactly basically roughly simply maybe perhaps kind sort thing things stuff something anything dumb stupid
boss colleague friend client mate team customer editor today tomorrow tonight yesterday now currently moment
write writing note slide deck footnote draft line answer answers short long one-liner fact facts source sources
number numbers figure figures percent percentage percentages amount total
writer writers author eye eyes view views mention mentions mentioned claim claims claimed according reportedly reckon
good great nice bad fine suppose supposed apparently right correct true really truly true sure let
`);

/** Frequent slips of the keyboard that are words in their own right or too short for spelling correction. */
export const SLIPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    teh: "the",
    hte: "the",
    wat: "what",
    waht: "what",
    wht: "what",
    wen: "when",
    wehn: "when",
    wich: "which",
    whcih: "which",
    witch: "which",
    wehre: "where",
    whre: "where",
    hwo: "who",
    hwy: "why",
    howmany: "how many",
    hw: "how",
    hov: "how",
    mny: "many",
    manny: "many",
    mch: "much",
    u: "you",
    r: "are",
    ur: "your",
    y: "why",
    ppl: "people",
    abt: "about",
    abuot: "about",
    acc: "according",
    form: "from",
    fro: "for",
    adn: "and",
    nad: "and",
    ot: "to",
    fo: "of",
    si: "is",
    ist: "is",
    dose: "does",
    doe: "does",
    dos: "does",
    deos: "does",
    doesnt: "does not",
    dont: "do not",
    isnt: "is not",
    hav: "have",
    hsa: "has",
    ahs: "has",
    thier: "their",
    taht: "that",
    wil: "will",
    wiht: "with",
    wth: "with",
    cna: "can",
    becuase: "because",
    cuz: "because",
    coz: "because",
    wanna: "want to",
    gonna: "going to",
    gotta: "got to",
  }),
);

/** What kind of thing a question wants to hear. */
export type Asked = "price" | "who" | "when" | "where" | "count" | "amount" | "share" | "duration" | "distance" | "why";

const ASKED: readonly (readonly [Asked, RegExp])[] = [
  ["count", /\bhow many\b|\bnumber of\b|\bcount of\b/u],
  ["duration", /\bhow long\b(?! ago)|\bhow (?:quick|fast|soon|old)/u],
  ["distance", /\bhow far\b|\bhow many (?:km|kilomet|miles)/u],
  ["share", /\bwhat (?:share|percentage|proportion|fraction|slice)\b|\bhow many per ?cent\b|\bper ?cent(?:age)?s?\b/u],
  [
    "price",
    /\bhow (?:expensive|costly|pricey)\b|\bhow much\b.*\b(?:cost|pay|paid|charge|charged|worth|money|price)\b|\b(?:what|which)\b.*\b(?:price|cost|costs)\b|^(?:\S+ ){0,3}(?:price|cost)s?\b|\b(?:price|cost) of\b/u,
  ],
  ["amount", /\bhow much\b(?!.*\b(?:cost|pay|paid|charge|charged|worth|money|price)\b)/u],
  [
    "when",
    /^(?:and |but |so |or )?when\b(?! (?!(?:and|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\b).* (?:what|which|who|whom|whose|where|why|how|did|does|do)\b)|\b(?:since|until|from|say|says|know|tell me|and) when\b|\bwhen (?:did|was|were|is|will|does|do|has|had|can|could|would)\b|\b(?:what|which) (?:date|day|month|year|time)\b|\bhow long ago\b/u,
  ],
  ["where", /\bwhere\b|\b(?:what|which) (?:country|city|place|town)\b/u],
  ["who", /\bwho(?:m|se)?\b|\b(?:what|which) (?:company|firm|maker|person|body|team)\b/u],
  ["why", /\bwhy\b|\bhow come\b|\b(?:what|which) (?:is|are|was|were) the reasons?\b|\bfor (?:what|which) reasons?\b/u],
];

/** Kinds of thing as a set of bits, which is how an index keeps them. */
export const maskOf = (asked: Iterable<Asked>): number => {
  let mask = 0;
  for (const kind of asked) mask |= 1 << ASKED.findIndex(([one]) => one === kind);
  return mask;
};

/** The kinds of thing that such bits stand for. */
export const kindsOf = (mask: number): ReadonlySet<Asked> =>
  new Set(ASKED.flatMap(([kind], at) => (mask & (1 << at) ? [kind] : [])));

/** The kinds of thing a clean, lower-case question asks for, see `maskOf`; 0 for "what", "which" and yes-or-no questions. */
export function askedMask(question: string): number {
  let mask = 0;
  for (let at = 0; at < ASKED.length; at += 1) if (ASKED[at]?.[1].test(question)) mask |= 1 << at;
  return mask;
}

/** The same as a set. */
export const askedOf = (question: string): ReadonlySet<Asked> => kindsOf(askedMask(question));

/** Begins like a question: a question word or an auxiliary verb in front. */
export const ASKS =
  /^(?:and |but |so |or |then |also |ok |well )*(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|am|by (?:how|what|which|whom)|in (?:what|which)|on (?:what|which)|at (?:what|which)|from (?:what|which|where)|to (?:what|which|whom)|for (?:what|which|whom|how)|since when|under (?:what|which)|over (?:what|which)|into (?:what|which)|against (?:what|which|whom)|with (?:what|which|whom)|until when|before (?:what|which))\b/u;

/** Asks whether something is so, rather than for something. */
const ASKS_WHETHER =
  /^(?:and |but |so |or |then |also |ok |well )*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|must|am)\b|\b(?:true|right|correct|case) that\b|\b(?:right|correct|true|really|or not|is it|is that so)$/u;

/** Whether a normalised question asks if something is so: what it says of it may then be wrong. */
export const asksWhether = (question: string): boolean => ASKS_WHETHER.test(question) && askedOf(question).size === 0;

/** What follows such words is the question itself. */
export const LEADS_TO_QUESTION =
  /\b(?:(?:want|wants|wanted|like|love|need|needs) to (?:know|understand|hear)|wonder(?:ing|s)?|curious|(?:ask|asks|asked|asking)(?: me| us)?|tell me|remind me|know|explain|find out|check|figure out|question is|sure|says|claims|think|thinks|believe|heard|read)(?: (?:if|whether|that|about|again))?\b[\s,:]*/gu;

/**
 * Asking for advice on what a person should do, or about the person who asks: a way of asking, whatever the topic, that
 * no fact about the world can answer.
 */
const ADVICE: readonly RegExp[] = [
  // What one should think, write or look up is asked of a report, not of a doctor or a broker.
  /\b(?:should|shall|ought) (?:i|we|my|our|she|he)\b(?! (?:\w+ ){0,2}(?:trust|believe|cite|quote|say|write|read|call|expect|treat|compare|understand|interpret|picture|imagine|search|look|note|print|credit|name|mention|check)\b)/u,
  /\b(?:do|would|can|could) you (?:recommend|suggest|advise|prescribe|diagnose)\b|\bwould you (?:buy|sell|invest|take|choose|pick)\b/u,
  // What is good, safe or better for the one who asks, or for somebody of theirs.
  /\b(?:good|better|best|right|safe|safer|safest|suitable|dangerous|harmful|bad|ok|okay|wise|worth it) (?:\w+ ){0,6}(?:for|to) (?:me|us|my|our)\b/u,
  /\b(?:is|are) (?:it|this|that|the \w+|\w+) (?:\w+ ){0,2}(?:for|to) (?:me|my)\b/u,
  /\bwhat (?:can|could|may|might) (?:i|we|he|she) take\b/u,
  /\bam i (?:a |an )?(?:\w+ )?(?:candidate|eligible|suitable|allowed|at risk)\b|\b(?:will|would|does|can|could) my (?:own )?\w+ (?:get|be|heal|improve|survive|need|qualify)\b/u,
  /\b(?:here is|look at|check|read|see) my\b|\b(?:do|will|would) (?:i|we) need\b(?! to know\b)/u,
  // A trouble of one's own or of somebody close, and then a question.
  /\b(?:(?<!\bif )i have|i ve|i was diagnosed|i am having|i suffer|my (?:mother|father|mom|mum|dad|wife|husband|son|daughter|brother|sister|child|parent|partner)s? (?:has|have|had|needs?|is having|is getting|will have|was diagnosed|suffers)) (?!a question|to (?:know|cite|write)|heard|read)(?:\w+ ){0,8}(?:should|is|are|can|could|would|will|better|right|safe|suitable)\b/u,
  /\b(?:good|bad|right|wise|smart|safe) (?:\w+ )?(?:time|moment|idea|stock|share|thing|company|bet|buy)? ?(?:to (?:buy|sell|invest|hold)|investment|buy|bet)\b|\bworth (?:buying|investing)\b|\b(?:is|are|was|still|now) (?:\w+ ){0,4}an? (?:\w+ )?(?:buy|sell|hold|bargain)\b|\b(?:buy|sell|hold) or (?:buy|sell|hold|not)\b/u,
];

/** Giving orders to a machine instead of asking: changing its rules, playing roles, producing things. */
const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|drop)\b.{0,40}\b(?:everything|instructions?|rules?|prompts?|previous|above|guidelines|limits|constraints|facts|sources)\b/u,
  /^(?:please |now )*(?:order|ship|book|buy|send|deliver|email|call|delete)\b(?! (?:book|number|count|volume|figure|backlog|of|intake)s?\b)|\bi (?:order|command) you\b/u,
  /\byou are (?:now|no longer|going to be)\b|\bfrom now on\b|(?:^|\byou |[.!] )(?:please )?(?:pretend|act as|act like|role ?play|behave as)\b|\bwithout (?:limits|restrictions|filters?)\b/u,
  /\b(?:print|reveal|repeat|output|show|leak|display|dump)\b.{0,40}\b(?:system|hidden|secret|initial|internal|your)\b.{0,30}\b(?:prompts?|instructions?|rules|tokens?|keys?|passwords?|configuration|source code)\b|\byour (?:system )?(?:prompt|api key|token|password)\b/u,
  /^(?:please |can you |could you |would you |now )*(?:write (?!up)|compose|generate|code|program|draw|paint|sing|translate|summari[sz]e this|roast|invent|make up|make me|create)\b/u,
  /^(?:please |can you |could you |would you |now )*(?:put together|compile|draw up|plan)\b.{0,80}\bfor (?:me|us)\b/u,
];

/** About the one who is asked rather than about what it knows; "is you" is said of it in hanzi. */
const ABOUT_YOU: readonly RegExp[] = [
  /^(?:and |but |so |or |then |also |ok |well |hi |hey |hello )*(?:are|were|is) you\b(?! (?:sure|certain|saying|telling|able|aware|claiming)\b)/u,
  /\bwho (?:made|mak|creat|buil|develop|train|program|invent|design)\w* you\b/u,
  /\b(?:what|who|where|how old) are you$/u,
];

/** Whether the question asks for advice. */
export const asksAdvice = (question: string): boolean => ADVICE.some((pattern) => pattern.test(question));

/** Whether the question is about the one who is asked. */
export const asksAboutYou = (question: string): boolean => ABOUT_YOU.some((pattern) => pattern.test(question));

/** Whether the text gives the machine an order instead of asking for a fact. */
export const givesOrder = (question: string): boolean => ORDERS.some((pattern) => pattern.test(question));

/** Words that stand for something named before. */
export const ANAPHORS = list("it its they them their he she this that these those one");

/** What is asked for by name follows these words: "which code", "how many physicians", "what is the price". */
export const FOCUS_AFTER = list("which what whose many much");

/** Words that may stand between those and the name of what is asked for. */
export const FOCUS_SKIPS = list("of the a an is are was were be kind sort type exactly other else");
