import type { PartsBody, Rule } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { naturalRelation, type NaturalRelation } from '#astrology/vedic/friendship.ts'
import { GRAHA_NAMES, GRAHA_WORDS, GRAHAS, isNode, type Graha } from '#astrology/vedic/grahas.ts'
import { toldOnce } from './told-once.ts'

/** How two grahas regard each other by nature, the better regard first; no text ranks the nodes. */
export type LordRelation =
  | 'same graha'
  | 'friends'
  | 'friend and neutral'
  | 'neutrals'
  | 'friend and enemy'
  | 'neutral and enemy'
  | 'enemies'
  | 'unranked'

interface Regard {
  readonly relation: LordRelation
  /** Names both: `Venus and Saturn, natural friends`; `one graha, Saturn`. */
  readonly words: string
  /** How the first holds the second, and the second the first. */
  readonly held: readonly [
    NaturalRelation | 'same' | 'unranked',
    NaturalRelation | 'same' | 'unranked',
  ]
}

/** @internal for tests */
export function lordRelation(one: Graha, other: Graha): LordRelation {
  return REGARDS[one][other].relation
}

const BOTH: Readonly<Record<NaturalRelation, readonly [LordRelation, string]>> = {
  friend: ['friends', 'natural friends'],
  neutral: ['neutrals', 'neutral to each other'],
  enemy: ['enemies', 'natural enemies'],
}

const HOLDS: Readonly<Record<NaturalRelation, string>> = {
  friend: 'a friend',
  neutral: 'neutral',
  enemy: 'an enemy',
}

const BEST_FIRST: readonly NaturalRelation[] = ['friend', 'neutral', 'enemy']

function regardOf(one: Graha, other: Graha): Regard {
  const both = `${GRAHA_WORDS[one]} and ${GRAHA_WORDS[other]}`
  if (one === other) {
    return {
      relation: 'same graha',
      words: `one graha, ${GRAHA_WORDS[one]}`,
      held: ['same', 'same'],
    }
  }
  if (isNode(one) || isNode(other)) {
    const words = `${both}, whose friendship the texts leave open`
    return { relation: 'unranked', words, held: ['unranked', 'unranked'] }
  }
  const held = [naturalRelation(one, other), naturalRelation(other, one)] as const
  if (held[0] === held[1]) {
    const [relation, words] = BOTH[held[0]]
    return { relation, words: `${both}, ${words}`, held }
  }
  const [better, worse] = held.toSorted((a, b) => BEST_FIRST.indexOf(a) - BEST_FIRST.indexOf(b))
  return {
    relation: `${better!} and ${worse!}` as LordRelation,
    words: `${both}, of whom ${GRAHA_WORDS[one]} holds ${GRAHA_WORDS[other]} ${HOLDS[held[0]]} and ${GRAHA_WORDS[other]} holds ${GRAHA_WORDS[one]} ${HOLDS[held[1]]}`,
    held,
  }
}

/** All eighty-one, for each pair of people asks for a dozen. */
const REGARDS = Object.fromEntries(
  GRAHAS.map((one) => [
    one,
    Object.fromEntries(GRAHAS.map((other) => [other, regardOf(one, other)])),
  ]),
) as Readonly<Record<Graha, Readonly<Record<Graha, Regard>>>>

interface Lords {
  readonly topic: string
  readonly property: string
  /** Goes before the two grahas: `The seventh lords of {p1} and {p2} are`. */
  readonly what: string
  readonly rule: Rule
  /** What either is there as, for its mark. */
  readonly as: readonly [Partial<Mark>, Partial<Mark>]
  readonly measures?: PartsBody['measures']
}

/** How a graha that stands for something in the first chart regards one in the second, and is regarded. Without measures all else hangs on its topic and property. */
export function lordsFact(lords: Lords, first: Graha, second: Graha): PartsBody {
  if (lords.measures !== undefined) return lordsBody(lords, first, second)
  const name = `${lords.topic}.${lords.property} ${first} ${second}`
  return toldOnce(name, () => lordsBody(lords, first, second))
}

function lordsBody(
  { topic, property, what, rule, as, measures = {} }: Lords,
  first: Graha,
  second: Graha,
): PartsBody {
  const { relation, words, held } = REGARDS[first][second]
  return {
    topic,
    property,
    value: relation,
    measures,
    sentence: `${what} ${words}.`,
    marks: [
      { ...regards('p1', first, second), relation: held[0], ...as[0] },
      { ...regards('p2', second, first), relation: held[1], ...as[1] },
    ],
    rule,
  }
}

function regards(whose: 'p1' | 'p2', graha: Graha, partner: Graha): Mark {
  return {
    whose,
    body: GRAHA_NAMES[graha],
    partner: GRAHA_NAMES[partner],
    partnerWhose: whose === 'p1' ? 'p2' : 'p1',
  }
}
