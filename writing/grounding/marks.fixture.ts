import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import { NUMBER_IN_WORDS, numberInWords } from './number-in-words.fixture.ts'
import { SEFIROT } from '#astrology/kabbalah/tree/tree-of-life.ts'
import { ORDINALS } from '#astrology/western/zodiac/houses.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'

/**
 * An astrological term of a sentence that can be true or false of a chart: a sign, a house,
 * a gate. `Gate 59, line 1` and `Gate 59.1` leave the same marks.
 */
export interface Mark {
  readonly kind: string
  readonly value: string
  /** As it stands in the text. */
  readonly words: string
}

/** Every mark of a text. Names must be taken out first: Leo may be a person. */
export function marksOf(text: string): readonly Mark[] {
  return PATTERNS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      read(match).map(([kind, value]) => ({ kind, value, words: match[0].trim() })),
    ),
  )
}

export function markKey({ kind, value }: Pick<Mark, 'kind' | 'value'>): string {
  return `${kind} ${value}`
}

interface Pattern {
  readonly pattern: RegExp
  readonly read: (match: RegExpMatchArray) => readonly (readonly [kind: string, value: string])[]
}

const oneOf = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|')

const plain = (kind: string, pattern: RegExp): Pattern => ({
  pattern,
  read: ([words, first]) => [[kind, (first ?? words).toLowerCase().replaceAll('’', "'")]],
})

const SIGN_NAMES = SIGNS.join('|')

const numberOf = (ordinal: string) => {
  const word = ORDINALS.findIndex((each) => each === ordinal.toLowerCase())
  return String(word >= 0 ? word + 1 : Number.parseInt(ordinal, 10))
}
const HOUSE = String.raw`(${ORDINALS.join('|')}|\d{1,2}(?:st|nd|rd|th))[ -](?:house|bhava)`

const MONTHS = `Nisan|Iyyar|Sivan|Tamm?uz|Av|Elul|Tishrei|Cheshvan|Kislev|Tevet|Sh['’e]vat|Adar II|Adar I|Adar`
const ASPECTS =
  'conjunction|opposition|trine|square|sextile|quincunx|semisextile|semisquare|sesquisquare|sesquiquadrate|biquintile|quintile'
const TYPES = 'Manifesting Generator|Generator|Manifestor|Projector|Reflector'
const AUTHORITIES =
  'Emotional|Sacral|Splenic|Ego Manifested|Ego Projected|Self-Projected|Mental|Lunar'

const CIVIL_MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'
/** The letters whose names mean nothing else in English: `He`, `Bet`, `Nun` and their like are left out. */
const LETTERS = 'Alef|Gimel|Dalet|Vav|Zayin|Chet|Tet|Yod|Kaf|Lamed|Samekh|Ayin|Tsadi|Qof|Resh|Tav'

const PATTERNS: readonly Pattern[] = [
  plain('sign', new RegExp(String.raw`\b(${SIGN_NAMES})\b`, 'g')),
  {
    pattern: new RegExp(String.raw`\b${HOUSE}\b`, 'gi'),
    read: ([, ordinal = '']) => [['house', numberOf(ordinal)]],
  },
  plain('nakshatra', new RegExp(String.raw`\b(${oneOf(NAKSHATRAS)})\b`, 'g')),
  plain('pada', /\b(first|second|third|fourth) pada\b/gi),
  {
    pattern: /\bgate (\d{1,2})(?:\.([1-6])|(?:,? in(?: its)?|,) line ([1-6]))?/gi,
    read: ([, gate = '', dotted, lined]) => gateMarks(gate, dotted ?? lined),
  },
  {
    pattern: /\bline ([1-6])(?:,? of| in) Gate (\d{1,2})\b/gi,
    read: ([, line, gate = '']) => gateMarks(gate, line),
  },
  {
    pattern: /\bgates ((?:\d{1,2}(?:, | and |, and )?)+)/gi,
    read: ([, listed = '']) =>
      [...listed.matchAll(/\d+/g)].map(([gate]) => ['gate', gate] as const),
  },
  plain('channel', /\bChannel (\d{1,2}-\d{1,2})\b/g),
  plain('key', /\bGene Key (\d{1,2})\b/g),
  plain('key', /\b(\d{1,2})(?:st|nd|rd|th) (?:Gene )?Key\b/g),
  plain('line', /\b[Ll]ine(?: of [\p{L}’' ]+ is| here,)? ([1-6])\b/gu),
  plain('profile', /\b([1-6]\/[1-6])\b/g),
  plain('type', new RegExp(String.raw`\b(${TYPES})\b`, 'g')),
  plain('authority', new RegExp(String.raw`\b(${AUTHORITIES}) authority\b`, 'gi')),
  plain('sefirah', new RegExp(String.raw`\b(${oneOf(SEFIROT.map(({ name }) => name))})\b`, 'g')),
  plain('hebrew date', new RegExp(String.raw`\b(\d{1,2} (?:${MONTHS}) \d{4})\b`, 'g')),
  plain('hebrew month', new RegExp(String.raw`\b(${MONTHS})\b`, 'g')),
  plain('aspect', new RegExp(String.raw`(?<!T-)\b(${ASPECTS})s?\b`, 'g')),
  plain('points', /\b(\d+(?:\.\d+)? of \d+) points\b/g),
  plain('score', /\b(\d+(?:\.\d+)?) points\b/g),
  {
    pattern: new RegExp(String.raw`\b(${NUMBER_IN_WORDS}) (?:points of (?=[A-Z])|bindus\b)`, 'g'),
    read: ([, words = '']) => [['score', String(numberInWords(words))]],
  },
  plain('date', new RegExp(String.raw`\b((?:${CIVIL_MONTHS}) \d{4})\b`, 'g')),
  plain('date', /\b(\d{4}-\d{2}-\d{2})\b/g),
  plain('letter', new RegExp(String.raw`\b(${LETTERS})\b`, 'g')),
  plain('cross', /\b((?:Right Angle|Left Angle|Juxtaposition) Cross)\b/g),
  plain('measure', /(\d+°(?:\d{1,2}′)?)/g),
  plain('motion', /(?<!\bnot )\b(retrograde)\b/gi),
]

function gateMarks(gate: string, line: string | undefined) {
  const marks: [string, string][] = [['gate', gate]]
  if (line !== undefined) marks.push(['gate line', `${gate}.${line}`], ['line', line])
  return marks
}
