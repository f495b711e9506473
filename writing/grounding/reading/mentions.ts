import { alternateAt } from './alternates.ts'
import { sensesAt, type Sense } from './lexicon.ts'
import type { Mention, MentionKind, Owner } from './mention.ts'
import { numberAt, ordinalAt } from './numbers.ts'
import type { PersonWord } from './people.ts'
import type { Token } from './tokens.ts'
import { wordsOf } from './words-of.ts'
import { type Bare, type ReadPerson, type Reader, type Reading, lower } from './mention-reader.ts'
import { angelNumber, hebrewDate, spelling } from './tree-mentions.ts'
import { angle, closeness, date, points } from './points-mentions.ts'
import {
  channel,
  cross,
  crossTheme,
  gateLine,
  gates,
  keys,
  profile,
  split,
} from './design-mentions.ts'
import { fallen, motion, phase } from './motion-mentions.ts'
import { lordOf, numbered, ordinals } from './place-mentions.ts'

/** A mention as it was found: a person's with whom and how, a term's with what else it may mean. */
export interface Found extends Mention {
  readonly owner?: Owner
  readonly form?: PersonWord['form']
  readonly others?: readonly Sense[]
  /** An ordinal that stands alone where a house may be meant: `in the tenth`. */
  readonly isBare?: true
  /** Numbers of an angle, or of points and their most. */
  readonly from?: number
  readonly to?: number
}

/** Everything the tokens of a sentence mention, in order; people by the reader of this text. */
export function mentionsOf(tokens: readonly Token[], readPerson: ReadPerson): readonly Found[] {
  const isSmall = tokens.every(({ isCapital }) => !isCapital)
  const isTerm = (at: number) => sensesAt(tokens, at, { isSmall }) !== null
  const found: Found[] = []
  let at = 0
  while (at < tokens.length) {
    const alternate = tokens[at]!.lower === 'the' ? alternateAt(tokens, at, found) : null
    const here = alternate ? [alternate] : mentionsAt(tokens, at, { isSmall, isTerm, readPerson })
    const words = (mention: Omit<Found, 'words'>): Found => ({
      ...mention,
      words: tokens
        .slice(mention.at, mention.end)
        .map(({ text }) => text)
        .join(' '),
    })
    found.push(...here.map(words))
    at = Math.max(at + 1, ...here.map(({ end }) => end))
  }
  return found
}

function mentionsAt(tokens: readonly Token[], at: number, reading: Reading): readonly Bare[] {
  const person = reading.readPerson(tokens, at, reading.isTerm)
  if (person) {
    const { owner, end, form } = person
    const mention = { kind: 'person', value: owner ?? '', owner, form, at, end } as const
    // `neither of the two` names two and denies.
    return tokens[at]!.lower === 'neither'
      ? [{ kind: 'no', value: 'no', at, end: at + 1 }, mention]
      : [mention]
  }
  const lord = lordOf(tokens, at, reading)
  if (lord.length > 0) return lord
  const named = namedByOrdinal(tokens, at, reading)
  if (named) return [named]
  for (const read of READERS) {
    const mentions = read(tokens, at)
    if (mentions.length > 0) return mentions
  }
  const sensed = sensesAt(tokens, at, reading)
  if (sensed) {
    const [first, ...others] = sensed.senses
    // `Gemini rising`: the Ascendant, in Gemini.
    if (first!.kind === 'sign' && isRising(tokens, sensed.end)) {
      const end = sensed.end + 1
      return [
        { kind: 'body', value: 'Ascendant', at, end },
        { kind: 'sign', value: first!.value, at, end },
      ]
    }
    const sense = senseOf(tokens, at, sensed.senses)
    return [{ kind: sense.kind, value: sense.value, at, end: sensed.end, others }]
  }
  return numeric(tokens, at)
}

/** `Gemini rising`, `Cancer rises, and`. */
const isRising = (tokens: readonly Token[], at: number) =>
  /^(rising|ascending)$/.test(lower(tokens, at)) ||
  (/^(rises|rose|ascends|ascended)$/.test(lower(tokens, at)) &&
    /^([,.;:!?]|and|for|at|(in the (navamsha|dashamsha)))?$/.test(
      lower(tokens, at + 1) === 'in' ? wordsOf(tokens, at + 1, at + 4) : lower(tokens, at + 1),
    ))

const OF_DESIGN = /^(gates?|keys?|lines?|personality|design|conscious|unconscious|bodygraph)$/

const OF_KEYS = /^(gene|keys?|spheres?|rings?|profile)$/

/** What a word means where it may mean two things: the element earth or the body, the measure of attraction or the sphere. */
function senseOf(tokens: readonly Token[], at: number, senses: readonly Sense[]): Sense {
  const [first] = senses
  const has = (pattern: RegExp) => tokens.some((token) => pattern.test(token.lower))
  const other = (kind: MentionKind) => senses.find((sense) => sense.kind === kind)
  if (first!.value === 'Earth' && !has(OF_DESIGN)) return other('group') ?? first!
  if (first!.kind === 'sphere' && at === 0 && !has(OF_KEYS)) return other('dimension') ?? first!
  return first!
}

/** `fourth quadrant`, `ninth division`: a phrase of the lexicon that begins with an ordinal. */
function namedByOrdinal(
  tokens: readonly Token[],
  at: number,
  { isSmall }: Reading,
): Bare | undefined {
  const ordinal = ordinalAt(tokens, at)
  const sensed = ordinal && sensesAt(tokens, at, { isSmall })
  const [sense] = sensed?.senses ?? []
  if (!sensed || !sense || sensed.end <= ordinal.end || sense.kind === 'phaseOfMoon')
    return undefined
  return { kind: sense.kind, value: sense.value, at, end: sensed.end }
}

/** What comes first takes the tokens. */
const READERS: readonly Reader[] = [
  channel,
  profile,
  gates,
  gateLine,
  keys,
  angelNumber,
  split,
  motion,
  fallen,
  phase,
  closeness,
  hebrewDate,
  spelling,
  cross,
  crossTheme,
  date,
  angle,
  points,
  ordinals,
  numbered,
]

function numeric(tokens: readonly Token[], at: number): readonly Bare[] {
  const number = numberAt(tokens, at)
  return number === null
    ? []
    : [{ kind: 'number', value: String(number.value), at, end: number.end }]
}
