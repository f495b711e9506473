import type { Fact } from '#astrology/facts.ts'

/** Something people ask about, by the words they use, and which facts bear on it, asked of `<topic>.<property>`. */
export interface MatterOfLife {
  readonly name: string
  /** How it is called beside another. */
  readonly short: string
  readonly asked: RegExp
  readonly bears: RegExp
}

/** Of partners: asked by a parent it means another thing. */
export const LOVE = 'love and lasting ties'

/** Most questions name a time, and few are about it. */
export const TIME = 'time and its seasons'

export const ALL_MATTERS_OF_LIFE: readonly MatterOfLife[] = [
  {
    name: LOVE,
    short: 'love',
    asked:
      /\b(?:love\w*|marr\w*|wed\w*|relationship\w*|(?:be|been|are|get|getting|stay|stayed|staying|keep|live|living|move in|moving in|back|end up|belong|grow old|happy) together|partner\w*|soul\s?mate\w*|romance|divorce\w*|separat\w*|commit\w*|stay\w*)\b/i,
    bears:
      /venus|moon|house7|lord7|seventh|ashtakoota|electromagnetic|attraction|netzach|sharedKey|karaka\w*\.dara|warmth|staying|agreement/i,
  },
  {
    name: 'friendship and company',
    short: 'friendship',
    asked: /\b(?:friend\w*|lonel\w*|group|company we keep|belong\w*)\b/i,
    bears: /house11|lord11|jupiter|venus|maitri|companionship|relating|chesed|warmth/i,
  },
  {
    name: 'children and family',
    short: 'family',
    asked:
      /\b(?:child\w*|kids?|bab(?:y|ies)|famil\w*|parent\w*|mother\w*|father\w*|sister\w*|brother\w*|sons?|daughters?)\b/i,
    bears:
      /moon|jupiter|house[45]|lord[45]|channel\.(?:19-49|37-40|27-50|6-59)|tribal|yesod|culture/i,
  },
  {
    name: 'work and calling',
    short: 'work',
    asked:
      /\b(?:work\w*|job\w*|career\w*|business\w*|company|start-?up|shop|bakery|caf[eé]|restaurant|studio|practice|employ\w*|firm|office|team\w*|boss\w*|manag\w*|clients?|customers?|colleagues?|profession\w*|calling|vocation|purpose|stud(?:y|ies|ying)|school|universit\w*|project\w*)\b/i,
    bears:
      /midheaven|saturn|^sun\.|house(?:6|10)\b|lord10|D10|amatya|type|vocation|lifesWork|purpose|profection|pace/i,
  },
  {
    name: 'money and security',
    short: 'money',
    asked:
      /\b(?:money|wealth\w*|rich|financ\w*|(?:keep|keeps|keeping|do|does|doing) the (?:books|accounts)|invest\w*|loans?|budget\w*|buy\w*|debts?|afford|salary|savings?|rent|mortgage)\b/i,
    bears: /venus|jupiter|house[28]|lord(?:2|11)|dhana|pearl|culture|chesed|21-45|26-44/i,
  },
  {
    name: 'home and a move',
    short: 'home',
    asked:
      /\b(?:house|home|flat|mov(?:e|ing)|travel\w*|abroad|countr(?:y|ies)|live in|where (?:\w+ ){1,3}live|emigrat\w*|city|cities)\b/i,
    bears: /house(?:4|9)\b|lord(?:4|9)|imumCoeli|moon|jupiter|uranus|rahu|environment|malkhut/i,
  },
  {
    name: 'conflict and trust',
    short: 'conflict',
    asked:
      /\b(?:fight\w*|fought|argu\w*|conflict\w*|quarrel\w*|trust\w*|jealous\w*|cheat\w*|forgiv\w*|anger|angry|lie[sd]?|lying)\b/i,
    bears: /mars|pluto|mercury|dominance|compromise|gevurah|pace|room|peace|authorit/i,
  },
  {
    name: 'speech and understanding',
    short: 'speech',
    asked: /\b(?:talk\w*|communicat\w*|understand\w*|listen\w*|speak\w*|say|words?)\b/i,
    bears: /mercury|throat|ajna|maitri|gana|hod|talk|relating|iq/i,
  },
  {
    name: 'growth and learning',
    short: 'growth',
    asked: /\b(?:grow\w*|learn\w*|change\w*|better|heal\w*|spiritual\w*|teach\w*)\b/i,
    bears: /node|saturn|jupiter|chiron|tikkun|evolution|profile|cross|growth/i,
  },
  {
    name: TIME,
    short: 'timing',
    asked: /\b(?:when|years?|months?|soon|future|timing|next|wait\w*|now)\b/i,
    bears: /dasha|time\.|profection|sadeSati|saturn/i,
  },
]

/** A question about nothing listed is about a life, and what is weightiest bears on that. */
export const LIFE: MatterOfLife = {
  name: 'the course of a life',
  short: 'life',
  asked: /(?:)/,
  bears:
    /^(?:sun|moon|ascendant|lagna|type|authority|lifesWork|tiferet|sefirot)\.|^(?:ashtakoota\.total|joint|score|dimension)\b/,
}

/** Whether a fact bears on a matter. */
export function bears({ bears: on }: MatterOfLife, { topic, property }: Fact): boolean {
  return on.test(`${topic}.${property}`)
}

/** The matters that a question's `about` names. */
export function mattersNamed(about: string): readonly MatterOfLife[] {
  const shorts = about.split(' and ')
  return [...ALL_MATTERS_OF_LIFE, LIFE].filter(
    ({ name, short }) => name === about || shorts.includes(short),
  )
}
