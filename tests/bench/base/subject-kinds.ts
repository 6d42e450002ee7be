import type { Subject } from "../../../src/facts/schema.js";

/**
 * What the made-up news is about: kinds of subject, and what is said of each. `{s}` stands for the subject's name,
 * `{v}` for the value, `{t}` for the time at which it holds, and words before or after these are plain English.
 */

/** What the values of a predicate are made of. */
export type Values =
  | { readonly type: "date" }
  | { readonly type: "text"; readonly from: readonly string[] }
  | { readonly type: "subject"; readonly kinds: readonly KindName[] }
  | { readonly type: "quantity"; readonly unit: string; readonly low: number; readonly high: number };

export interface PredicateModel {
  readonly id: string;
  readonly label: string;
  readonly values: Values;
  /** True where it holds of a year, so that a subject has several such facts. */
  readonly yearly?: true;
  /** Questions that the base stores, and those that are asked of it: no wording stands in both. */
  readonly stored: readonly string[];
  readonly asked: readonly string[];
  readonly statement: readonly string[];
}

export interface SubjectKind {
  readonly is: Subject["kind"];
  /** What stands behind or before the made-up name: “{n} Robotics”. */
  readonly names: readonly string[];
  /** What people call one who do not recall its exact name: “the Halden firm”. */
  readonly noun: string;
  readonly predicates: readonly PredicateName[];
}

export type KindName = keyof typeof SUBJECT_KINDS;
export type PredicateName = keyof typeof PREDICATES;

const FIELDS = [
  ...["sleep apnoea", "flood barriers", "battery cells", "crop disease", "wind turbines", "knee replacement"],
  ...["air traffic", "drinking water", "heart failure", "warehouse sorting", "forest fires", "bone fractures"],
  ...["harbour dredging", "solar panels", "lung cancer", "rail freight", "cheese making", "stroke care"],
  ...["satellite imaging", "kidney stones", "timber housing", "speech recognition", "hearing loss", "salmon farming"],
  ...["wound dressings", "payment fraud", "eye surgery", "glass recycling", "weather warnings", "asthma"],
  ...["steel casting", "night buses", "blood testing", "museum lighting", "bee keeping", "deep-sea cables"],
  ...["dental implants", "school meals", "grid storage", "migraine", "paper mills", "mountain rescue"],
] as const;

const REASONS = [
  ...["a shortage of parts", "a failed inspection", "a court order", "unusually heavy rain", "a software fault"],
  ...["a strike of the crew", "a cracked weld", "rising interest rates", "a leaking seal", "missing paperwork"],
  ...["an archaeological find", "a dispute over land", "a fire in the control room", "contaminated samples"],
] as const;

export const PREDICATES = {
  "founded-on": {
    label: "date of foundation",
    values: { type: "date" },
    stored: [
      "When was {s} founded?",
      "Since when has {s} existed?",
      "{s} founding date",
      "On what day was {s} set up?",
      "Was {s} started this century?",
      "How old is {s}?",
      "In which year did {s} begin?",
    ],
    asked: [
      "what year was {s} established in",
      "How many years has {s} existed by now?",
      "When did {s} come into being?",
    ],
    statement: ["{s} was founded on {v}.", "Its register entry dates the foundation of {s} to {v}."],
  },
  "seated-in": {
    label: "seat",
    values: { type: "subject", kinds: ["town"] },
    stored: [
      "Where is {s} based?",
      "In which town does {s} have its headquarters?",
      "{s} head office location",
      "Where does {s} sit?",
      "Which place is home to {s}?",
      "From where is {s} run?",
    ],
    asked: ["Where can the main office of {s} be found?", "what town is {s} headquartered in", "{s} seat"],
    statement: ["{s} has its head office in {v}.", "{v} is where {s} is based."],
  },
  "led-by": {
    label: "head",
    values: { type: "subject", kinds: ["person"] },
    stored: [
      "Who leads {s}?",
      "Who is the head of {s}?",
      "Who runs {s}?",
      "{s} chief name",
      "Under whose leadership is {s}?",
      "Who is in charge at {s}?",
      "What is the boss of {s} called?",
    ],
    asked: [
      "Who is the boss at the top of {s}?",
      "name of the person heading {s}",
      "Which person is leading {s} these days?",
    ],
    statement: ["{s} is led by {v}.", "At the head of {s} stands {v}."],
  },
  revenue: {
    label: "revenue",
    values: { type: "quantity", unit: "million euros", low: 2, high: 9_800 },
    yearly: true,
    stored: [
      "What was the revenue of {s} in {t}?",
      "How much did {s} turn over in {t}?",
      "{s} sales {t}",
      "How many millions did {s} take in {t}?",
      "What turnover did {s} report for {t}?",
      "Did {s} earn more than a billion in {t}?",
    ],
    asked: [
      "How much money did {s} make in sales in {t}?",
      "{t} revenue figure {s}",
      "How large were the sales of {s} in {t}?",
    ],
    statement: ["{s} reported a revenue of {v} for {t}.", "In {t} the turnover of {s} came to {v}."],
  },
  staff: {
    label: "number of staff",
    values: { type: "quantity", unit: "people", low: 12, high: 48_000 },
    yearly: true,
    stored: [
      "How many people worked for {s} in {t}?",
      "How large was the staff of {s} in {t}?",
      "{s} headcount {t}",
      "How many employees did {s} have in {t}?",
      "What was the size of the workforce of {s} in {t}?",
      "Did {s} employ more than a thousand in {t}?",
    ],
    asked: ["How many people were on the payroll of {s} in {t}?", "{s} number of employees {t}", "staff of {s} in {t}"],
    statement: ["{s} employed {v} in {t}.", "The workforce of {s} counted {v} in {t}."],
  },
  "owned-by": {
    label: "owner",
    values: { type: "subject", kinds: ["company", "bank"] },
    stored: [
      "Who owns {s}?",
      "Which group does {s} belong to?",
      "{s} parent company",
      "Whose property is {s}?",
      "Who holds most of the shares of {s}?",
      "Is {s} independent or part of a larger group?",
    ],
    asked: ["Into whose property did {s} pass?", "what is the owner of {s}", "Which firm does {s} form part of?"],
    statement: ["{s} belongs to {v}.", "Most shares of {s} are held by {v}."],
  },
  "price-paid": {
    label: "price paid in the take-over",
    values: { type: "quantity", unit: "million dollars", low: 3, high: 7_200 },
    stored: [
      "How much was paid for {s}?",
      "What did the buyer spend on {s}?",
      "{s} take-over price",
      "For how many dollars did {s} change hands?",
      "What was the price tag of {s} in the deal?",
      "How expensive was the purchase of {s}?",
    ],
    asked: [
      "What did it cost to acquire {s}?",
      "purchase price for {s}",
      "How much money did the buyer put down for {s}?",
    ],
    statement: ["{s} was taken over for {v}.", "The take-over of {s} cost {v}."],
  },
  "works-on": {
    label: "field of work",
    values: { type: "text", from: FIELDS },
    stored: [
      "What does {s} work on?",
      "What is the field of {s}?",
      "{s} main business",
      "In which area is {s} active?",
      "What is {s} known for?",
      "What kind of thing does {s} do?",
    ],
    asked: ["What line of work is {s} in?", "which area does {s} concentrate on", "{s} focus area"],
    statement: ["{s} works on {v}.", "The main field of {s} is {v}."],
  },
  maker: {
    label: "maker",
    values: { type: "subject", kinds: ["company"] },
    stored: [
      "Who makes {s}?",
      "Which company builds {s}?",
      "{s} manufacturer",
      "Who is behind {s}?",
      "From which firm does {s} come?",
      "Whose product is {s}?",
    ],
    asked: ["By which manufacturer was {s} made?", "who is it that builds and sells {s}", "What company is {s} from?"],
    statement: ["{s} is made by {v}.", "The manufacturer of {s} is {v}."],
  },
  "cleared-on": {
    label: "date of clearance",
    values: { type: "date" },
    stored: [
      "When was {s} cleared?",
      "On which day did {s} get its approval?",
      "{s} clearance date",
      "Since when may {s} be sold?",
      "When did regulators wave {s} through?",
      "Has {s} been approved yet, and when?",
    ],
    asked: ["What date was {s} authorised?", "When did the approval for {s} arrive?", "approval day of {s}"],
    statement: ["{s} was cleared for sale on {v}.", "Regulators approved {s} on {v}."],
  },
  "unit-price": {
    label: "price of one",
    values: { type: "quantity", unit: "euros", low: 40, high: 890_000 },
    stored: [
      "What does {s} cost?",
      "How expensive is {s}?",
      "{s} list price",
      "How many euros does one pay for {s}?",
      "At what price is {s} sold?",
      "Is {s} cheaper than its rivals?",
    ],
    asked: ["How much must a buyer pay for {s}?", "price of {s}", "What cost must one reckon with for {s}?"],
    statement: ["The list price of {s} is {v}.", "{s} sells at {v}."],
  },
  "units-recalled": {
    label: "units recalled",
    values: { type: "quantity", unit: "units", low: 5, high: 260_000 },
    yearly: true,
    stored: [
      "How many units of {s} were recalled in {t}?",
      "How large was the recall of {s} in {t}?",
      "{s} recall {t}",
      "How many {s} had to be sent back in {t}?",
      "Did {s} have a fault that led to its return in {t}?",
      "What was the number of faulty {s} in {t}?",
    ],
    asked: ["How many pieces of {s} were called back in {t}?", "{t} recall size {s}", "recalled units of {s}, {t}"],
    statement: ["In {t}, {v} of {s} were recalled.", "The recall of {s} in {t} took in {v}."],
  },
  "meant-for": {
    label: "intended use",
    values: { type: "text", from: FIELDS },
    stored: [
      "What is {s} meant for?",
      "What is {s} used in?",
      "{s} intended use",
      "For which task was {s} designed?",
      "Where does {s} find its use?",
      "What can one do with {s}?",
    ],
    asked: ["What purpose does {s} serve?", "which task is {s} built for", "Why would somebody use {s}?"],
    statement: ["{s} is meant for {v}.", "The intended use of {s} is {v}."],
  },
  "delayed-by": {
    label: "cause of the delay",
    values: { type: "text", from: REASONS },
    stored: [
      "Why was {s} delayed?",
      "What held up {s}?",
      "{s} delay cause",
      "What is the reason that {s} is late?",
      "Why did {s} take longer than planned?",
      "What stood in the way of {s}?",
    ],
    asked: ["For what reason did {s} fall behind schedule?", "what slowed {s} down", "Why is {s} so late?"],
    statement: ["{s} was delayed by {v}.", "The delay of {s} was put down to {v}."],
  },
  participants: {
    label: "number of participants",
    values: { type: "quantity", unit: "participants", low: 18, high: 42_000 },
    stored: [
      "How many people took part in {s}?",
      "How many participants did {s} have?",
      "{s} sample size",
      "How large was {s}?",
      "How many were enrolled in {s}?",
      "Did {s} have more than a hundred participants?",
    ],
    asked: [
      "What was the number of persons studied in {s}?",
      "participant count {s}",
      "How many people did {s} follow?",
    ],
    statement: ["{v} took part in {s}.", "{s} enrolled {v}."],
  },
  "success-share": {
    label: "share of successes",
    values: { type: "quantity", unit: "per cent", low: 4, high: 97 },
    stored: [
      "What share of cases in {s} was a success?",
      "How well did it work in {s}?",
      "{s} success rate",
      "What was the outcome of {s} in per cent?",
      "In how many per cent did {s} show an effect?",
      "Was {s} successful in more than half of the cases?",
    ],
    asked: ["What percentage was a success in {s}?", "How high was the success rate in {s}?", "{s} result per cent"],
    statement: ["{s} found a success in {v} of cases.", "The share of successes in {s} was {v}."],
  },
  "funded-by": {
    label: "funder",
    values: { type: "subject", kinds: ["agency", "bank", "company"] },
    stored: [
      "Who paid for {s}?",
      "Who funded {s}?",
      "{s} funding source",
      "Where did the money for {s} come from?",
      "Which body financed {s}?",
      "Who is the sponsor of {s}?",
    ],
    asked: ["Whose money was behind {s}?", "who gave the funds for {s}", "From which sponsor did {s} get support?"],
    statement: ["{s} was paid for by {v}.", "The money for {s} came from {v}."],
  },
  "published-on": {
    label: "date of publication",
    values: { type: "date" },
    stored: [
      "When was {s} published?",
      "On which day did {s} come out?",
      "{s} publication date",
      "When did {s} appear?",
      "How recent is {s}?",
      "Since when can one read {s}?",
    ],
    asked: ["What day was {s} made public?", "When were readers first able to see {s}?", "release day of {s}"],
    statement: ["{s} was published on {v}.", "{s} came out on {v}."],
  },
  "in-force-from": {
    label: "date from which it applies",
    values: { type: "date" },
    stored: [
      "When does {s} enter into force?",
      "From when does {s} apply?",
      "{s} start of application",
      "Since when is {s} binding?",
      "On which day did {s} take effect?",
      "Is {s} already in force?",
    ],
    asked: ["What is the day {s} becomes law?", "When must one begin to obey {s}?", "{s} effective date"],
    statement: ["{s} applies from {v}.", "{s} takes effect on {v}."],
  },
  "highest-fine": {
    label: "highest fine",
    values: { type: "quantity", unit: "thousand euros", low: 5, high: 20_000 },
    stored: [
      "What is the highest fine under {s}?",
      "How much can breaking {s} cost?",
      "{s} maximum penalty",
      "What is the penalty for a breach of {s}?",
      "How steep are the fines in {s}?",
      "Up to what sum does {s} punish?",
    ],
    asked: ["What penalty does violating {s} bring?", "largest fine in {s}", "What punishment does {s} set?"],
    statement: ["Breaches of {s} are fined with up to {v}.", "The highest fine under {s} is {v}."],
  },
  "governs-what": {
    label: "what it governs",
    values: { type: "text", from: FIELDS },
    stored: [
      "What does {s} govern?",
      "What is {s} about?",
      "{s} scope",
      "Which area is covered by {s}?",
      "To what does {s} apply?",
      "What matters does {s} lay down rules on?",
    ],
    asked: ["What sector is ruled by {s}?", "subject matter of {s}", "Which activity does {s} put under rules?"],
    statement: ["{s} governs {v}.", "{s} lays down rules on {v}."],
  },
  "opened-on": {
    label: "opening day",
    values: { type: "date" },
    stored: [
      "When did {s} open?",
      "On which day was the public let into {s}?",
      "{s} opening date",
      "Since when is {s} in service?",
      "When was {s} inaugurated?",
      "When could people first use {s}?",
    ],
    asked: ["What date did {s} start operating?", "When were the doors of {s} opened?", "inauguration of {s}, day"],
    statement: ["{s} was opened on {v}.", "{s} has been open since {v}."],
  },
  cost: {
    label: "cost",
    values: { type: "quantity", unit: "million pounds", low: 1, high: 14_000 },
    stored: [
      "What did {s} cost to build?",
      "How much was spent on {s}?",
      "{s} construction cost",
      "What is the bill for {s}?",
      "How many pounds went into {s}?",
      "Was {s} dearer than planned?",
    ],
    asked: ["How expensive was the building of {s}?", "total costs of {s}", "How many pounds did {s} swallow?"],
    statement: ["{s} cost {v}.", "The bill for {s} came to {v}."],
  },
  "length-of": {
    label: "length",
    values: { type: "quantity", unit: "metres", low: 40, high: 58_000 },
    stored: [
      "How long is {s}?",
      "What is the length of {s}?",
      "{s} length in metres",
      "How many metres does {s} measure?",
      "What distance does {s} span?",
      "Is {s} longer than a kilometre?",
    ],
    asked: ["How far does {s} reach from end to end?", "metres of {s}", "What does {s} measure in length?"],
    statement: ["{s} is {v} long.", "{s} measures {v} from end to end."],
  },
  "located-in": {
    label: "place",
    values: { type: "subject", kinds: ["town"] },
    stored: [
      "Where is {s}?",
      "In which town is {s}?",
      "{s} location",
      "Where does {s} stand?",
      "Which municipality has {s}?",
      "To what place must one go for {s}?",
    ],
    asked: ["At what place can {s} be found?", "town of {s}", "Near which town does {s} lie?"],
    statement: ["{s} is in {v}.", "{s} stands in {v}."],
  },
  beds: {
    label: "number of beds",
    values: { type: "quantity", unit: "beds", low: 20, high: 2_400 },
    stored: [
      "How many beds does {s} have?",
      "How many patients can {s} take?",
      "{s} bed count",
      "How large is {s} in beds?",
      "What is the capacity of {s}?",
      "Does {s} have more than five hundred beds?",
    ],
    asked: ["For how many patients is there room at {s}?", "beds at {s}", "What number of beds stands in {s}?"],
    statement: ["{s} has {v}.", "The capacity of {s} is {v}."],
  },
  "waiting-time": {
    label: "waiting time",
    values: { type: "quantity", unit: "days", low: 1, high: 240 },
    yearly: true,
    stored: [
      "How long did one wait at {s} in {t}?",
      "What was the waiting time at {s} in {t}?",
      "{s} waiting list {t}",
      "How many days did patients wait for {s} in {t}?",
      "Was the queue at {s} long in {t}?",
      "After how many days did one get an appointment at {s} in {t}?",
    ],
    asked: ["How many days in the queue for {s} in {t}?", "{t} waits at {s}", "How slow was the queue of {s} in {t}?"],
    statement: ["At {s} the mean waiting time was {v} in {t}.", "In {t} one waited {v} at {s}."],
  },
  "output-of": {
    label: "output",
    values: { type: "quantity", unit: "megawatts", low: 2, high: 3_600 },
    stored: [
      "How much power does {s} give?",
      "What is the output of {s}?",
      "{s} megawatts",
      "How strong is {s}?",
      "How many megawatts does {s} feed into the grid?",
      "Is {s} among the large power stations?",
    ],
    asked: ["What electrical power comes from {s}?", "rated output {s}", "How much power can {s} deliver?"],
    statement: ["{s} has an output of {v}.", "{s} feeds {v} into the grid."],
  },
  "operated-by": {
    label: "operator",
    values: { type: "subject", kinds: ["company", "agency"] },
    stored: [
      "Who operates {s}?",
      "Which company runs {s}?",
      "{s} operator name",
      "Who looks after {s}?",
      "By whom is {s} managed?",
      "Who is responsible for running {s}?",
    ],
    asked: ["Which body keeps {s} going?", "operating company of {s}", "Who has the operation of {s} in hand?"],
    statement: ["{s} is operated by {v}.", "{v} runs {s}."],
  },
  "launched-on": {
    label: "launch day",
    values: { type: "date" },
    stored: [
      "When was {s} launched?",
      "On which day did {s} lift off?",
      "{s} launch date",
      "Since when is {s} on its way?",
      "When did {s} leave the ground?",
      "How long has {s} been in space?",
    ],
    asked: ["What day was the lift-off of {s}?", "When did {s} take off?", "start of {s}, date"],
    statement: ["{s} was launched on {v}.", "{s} lifted off on {v}."],
  },
  mass: {
    label: "mass",
    values: { type: "quantity", unit: "kilograms", low: 3, high: 9_400 },
    stored: [
      "How heavy is {s}?",
      "What is the mass of {s}?",
      "{s} weight",
      "How many kilograms does {s} weigh?",
      "What does {s} weigh?",
      "Is {s} heavier than a car?",
    ],
    asked: ["What weight has {s}?", "kilograms of {s}", "How heavy is {s} on the scales?"],
    statement: ["{s} weighs {v}.", "The mass of {s} is {v}."],
  },
  visitors: {
    label: "number of visitors",
    values: { type: "quantity", unit: "visitors", low: 300, high: 960_000 },
    yearly: true,
    stored: [
      "How many people came to {s} in {t}?",
      "How many visitors did {s} have in {t}?",
      "{s} attendance {t}",
      "How full was {s} in {t}?",
      "What crowd did {s} draw in {t}?",
      "Did {s} have a record year in {t}?",
    ],
    asked: ["What attendance was counted at {s} in {t}?", "{t} visitor figure {s}", "How popular was {s} in {t}?"],
    statement: ["{s} drew {v} in {t}.", "In {t} there were {v} at {s}."],
  },
  score: {
    label: "score",
    values: { type: "quantity", unit: "points of 100", low: 8, high: 99 },
    yearly: true,
    stored: [
      "What did {s} score in {t}?",
      "How many points did {s} get in {t}?",
      "{s} result {t}",
      "How well did {s} do in {t}?",
      "Which mark did {s} reach in {t}?",
      "Did {s} beat its rivals in {t}?",
    ],
    asked: ["How good was the mark of {s} in {t}?", "{t} points {s}", "What mark was given to {s} in {t}?"],
    statement: ["{s} scored {v} in {t}.", "The {t} result of {s} is {v}."],
  },
  population: {
    label: "population",
    values: { type: "quantity", unit: "inhabitants", low: 800, high: 2_900_000 },
    yearly: true,
    stored: [
      "How many people lived in {s} in {t}?",
      "What was the population of {s} in {t}?",
      "{s} inhabitants {t}",
      "How large was {s} in {t}?",
      "How many inhabitants did {s} count in {t}?",
      "Had {s} more than a hundred thousand people in {t}?",
    ],
    asked: [
      "How many people had {s} as their home in {t}?",
      "{t} census {s}",
      "What number of persons lived at {s} in {t}?",
    ],
    statement: ["{s} had {v} in {t}.", "In {t} {s} counted {v}."],
  },
  "born-on": {
    label: "birthday",
    values: { type: "date" },
    stored: [
      "When was {s} born?",
      "How old is {s}?",
      "{s} date of birth",
      "When is the birthday of {s}?",
      "In which year was {s} born?",
      "What is the age of {s}?",
    ],
    asked: ["What day is the birthday of {s}?", "birth date of {s}", "Since when does {s} live?"],
    statement: ["{s} was born on {v}.", "The birthday of {s} is {v}."],
  },
  "studied-in": {
    label: "place of study",
    values: { type: "subject", kinds: ["town"] },
    stored: [
      "Where did {s} study?",
      "In which town did {s} go to university?",
      "{s} place of study",
      "Where was {s} trained?",
      "At which place did {s} take a degree?",
      "Where did {s} learn the trade?",
    ],
    asked: ["From what town does the degree of {s} come?", "university town of {s}", "Where was {s} a student?"],
    statement: ["{s} studied in {v}.", "{s} took a degree in {v}."],
  },
} as const satisfies Record<string, Omit<PredicateModel, "id">>;

export const SUBJECT_KINDS = {
  town: {
    is: "place",
    names: ["{n}", "{n} on the Water", "Upper {n}", "Port {n}"],
    noun: "town",
    predicates: ["led-by", "population", "founded-on", "delayed-by", "works-on"],
  },
  person: {
    is: "person",
    names: ["Ada {n}", "Jonas {n}", "Mira {n}", "Tomas {n}", "Leila {n}", "Viktor {n}", "Ines {n}", "Samir {n}"],
    noun: "person",
    predicates: ["born-on", "studied-in", "works-on"],
  },
  company: {
    is: "organisation",
    names: ["{n} Robotics", "{n} Systems", "{n} Therapeutics", "{n} Works", "{n} and Sons", "{n} Instruments"],
    noun: "firm",
    predicates: ["founded-on", "seated-in", "led-by", "revenue", "staff", "owned-by", "price-paid", "works-on"],
  },
  bank: {
    is: "organisation",
    names: ["{n} Savings Bank", "Bank of {n}", "{n} Mutual"],
    noun: "lender",
    predicates: ["founded-on", "seated-in", "led-by", "revenue", "staff", "price-paid"],
  },
  agency: {
    is: "organisation",
    names: ["{n} Safety Agency", "{n} Health Authority", "{n} Research Council", "{n} Environment Office"],
    noun: "office",
    predicates: ["founded-on", "seated-in", "led-by", "staff", "works-on"],
  },
  hospital: {
    is: "organisation",
    names: ["{n} General Infirmary", "{n} Clinic", "Saint {n} Infirmary"],
    noun: "hospital",
    predicates: ["opened-on", "located-in", "led-by", "beds", "waiting-time", "cost", "staff"],
  },
  device: {
    is: "product",
    names: ["{n} Scanner", "{n} Pump", "{n} One", "{n} Drill", "{n} Lens", "{n} 300"],
    noun: "gadget",
    predicates: ["maker", "cleared-on", "unit-price", "units-recalled", "meant-for", "mass", "delayed-by"],
  },
  drug: {
    is: "product",
    names: ["{n}ine", "{n}ol", "{n}umab"],
    noun: "medicine",
    predicates: ["maker", "cleared-on", "unit-price", "meant-for", "success-share", "units-recalled"],
  },
  trial: {
    is: "event",
    names: ["{n} trial", "{n} study", "{n} field test"],
    noun: "experiment",
    predicates: ["participants", "success-share", "funded-by", "published-on", "led-by", "meant-for"],
  },
  law: {
    is: "rule",
    names: ["{n} Act", "{n} Directive", "{n} Code"],
    noun: "law",
    predicates: ["in-force-from", "highest-fine", "governs-what", "published-on", "delayed-by"],
  },
  crossing: {
    is: "topic",
    names: ["{n} Bridge", "{n} Tunnel", "{n} Line"],
    noun: "crossing",
    predicates: ["opened-on", "cost", "length-of", "delayed-by", "operated-by", "located-in"],
  },
  plant: {
    is: "topic",
    names: ["{n} Wind Farm", "{n} Power Station", "{n} Reservoir"],
    noun: "works",
    predicates: ["opened-on", "cost", "output-of", "operated-by", "located-in", "delayed-by"],
  },
  mission: {
    is: "event",
    names: ["{n} mission", "{n} probe", "{n} orbiter"],
    noun: "spacecraft",
    predicates: ["launched-on", "mass", "cost", "operated-by", "meant-for", "delayed-by"],
  },
  fair: {
    is: "event",
    names: ["{n} Fair", "{n} Festival", "{n} Biennale"],
    noun: "gathering",
    predicates: ["visitors", "located-in", "founded-on", "led-by", "funded-by"],
  },
  model: {
    is: "product",
    names: ["{n} Chat", "{n} Vision", "{n} Model"],
    noun: "program",
    predicates: ["maker", "score", "published-on", "meant-for", "unit-price"],
  },
} as const satisfies Record<string, { predicates: readonly string[] } & Omit<SubjectKind, "predicates">>;
