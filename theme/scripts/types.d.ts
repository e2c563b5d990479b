// What the build writes for scripts (src/Knowledgebase.Site/Outputs/ScriptData tells what each means), for the compiler that
// checks the scripts, and for editors. It is not published.

type Rating = "protective" | "mixed" | "risky" | "neutral" | "listed" | "unknown";

interface Finding {
  answers: string[];
  words?: string;
  limit?: string;
  standing: string;
  undated?: boolean;
  until?: string;
  freshUntil: string;
  named?: string;
  unnamed?: string;
}

interface Period {
  from: string;
  inForce: number[];
  /** Null where all speak of others. */
  fits?: Record<string, any>;
  shutOut?: string[];
}

interface Answer {
  findings: Finding[];
  periods: Period[];
  toCome?: string;
}

interface Platform {
  id: string;
  name: string;
  launched?: { from: string, words: string };
  retired?: string;
  answers: Record<string, Answer>;
}

interface Topic {
  id: string;
  title: string;
}

interface Criterion {
  id: string;
  topic: string;
  title: string;
  question: string;
  isList?: boolean;
  answers: Record<string, { words: string, rating: Rating }>;
  /** By what can be needed of a question that takes amounts: the answers that meet it, and those that it depends on. */
  needs?: Record<string, { meets?: string[], depends: string[] }>;
}

interface Vocabulary {
  topics: Topic[];
  criteria: Criterion[];
  scopes: Record<string, Record<string, string>>;
  ratings: Record<Rating, string>;
  standings: Record<string, string>;
  audiences: Record<string, string>;
  shutOut: Record<string, { by: string, short: string, full: string }>;
  usuallyUnnamed: Record<string, string>;
  addresses: { platform: string, fact: string, question: string, source: string, published: string };
  subject: { singular: string, plural: string };
}

/** What the API has of a platform. */
interface Published {
  licence: string;
  data: { findings: { criterion: string, order: number, checked: string, evidence: { source: string, relation: string }[] }[] };
}

/** What the comparison shows, as its address has it. */
interface View {
  platforms: string[];
  for: string;
  in: string;
  topics: string[];
  differ: boolean;
  changed: boolean;
  find: string;
  on: string;
  open: string;
}

/** One platform's answer to one question. */
interface Cell {
  platform: Platform;
  criterion: Criterion;
  /** The answer for those who were asked for; none where nothing is known for them. */
  finding?: Finding;
  /** What is known to change, in words beside the headline; none where the view is of another day. */
  toCome?: string | false;
  /** How many more answers hold at once. */
  others: number;
  /** The headline, where no answer fits those who were asked for. */
  elsewhere?: Finding;
  /** In words, who or what was asked for. */
  wanted?: string;
  /** Today's answer, where the view is of another day and differs from today. */
  now?: Finding;
  /** Whether there was an answer on that other day and is none today. */
  gone?: boolean;
  /** The last day on which today's answer counts as fresh. */
  freshUntil?: string;
  /** Whether nobody knows since when the answer held. */
  undated: boolean;
  /** Today's answer, where nobody knows whether it held on that other day already. */
  today?: Finding;
  /** Whether the platform did not exist yet. */
  absent: boolean;
}

/** What became of a need. */
interface NeedOutcome {
  criterion: string;
  outcome: string;
  finding?: Finding;
  /** Why it cannot be told. */
  doubt?: string;
  /** The unwanted terms that are listed. */
  listed?: string[] | false;
  /** Whether nobody asked: nobody need say that they want to be let in. */
  unasked?: boolean;
}

/** What became of all needs of a platform. */
interface Weighed {
  platform: Platform;
  lockedOut: boolean;
  outcome: string;
  meets: NeedOutcome[];
  fails: NeedOutcome[];
  doubts: NeedOutcome[];
}
