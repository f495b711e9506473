import type { PartsBody } from '#astrology/facts.ts'
import type { Measure } from '#astrology/measures.ts'
import type { AspectName } from '../aspects/aspects.ts'
import { withArticle } from '../facts/sentences.ts'
import { RULES } from '../rules.ts'
import { PLANETS, POINT_NAMES, type Point } from '../zodiac/points.ts'
import { familyOf } from './aspect-families.ts'

const DOUBLE_TOPIC = 'synastry.double'

/** Points that are looked at both ways: of the lesser ones every two charts have some by chance. */
const LOOKED_AT: readonly Point[] = [...PLANETS, 'ascendant', 'midheaven', 'trueNode']

interface Pair {
  readonly first: Point
  readonly second: Point
}

/** Each pair of them once, under the name it has whichever of the two people comes first. */
const PAIRS = LOOKED_AT.flatMap((first, place) =>
  LOOKED_AT.slice(place + 1).map((second): Pair => ({ first, second })),
)

interface Way {
  readonly pair: number
  readonly isBack: boolean
}

/** Contacts by their property: which pair they are of, there or back. */
const WAYS: ReadonlyMap<string, Way> = new Map(
  PAIRS.flatMap(({ first, second }, pair): [string, Way][] => [
    [`${first}-${second}`, { pair, isBack: false }],
    [`${second}-${first}`, { pair, isBack: true }],
  ]),
)

/**
 * Where one's Sun meets the other's Moon, and one's Moon the other's Sun, both by aspects of one
 * family: read from the facts of the contacts, so that both hold as long as those do. The orb
 * is the wider of both.
 */
export function doubleContactFacts(contacts: readonly PartsBody[]): PartsBody[] {
  const there: PartsBody[] = []
  const back: PartsBody[] = []
  for (const contact of contacts) {
    const way = WAYS.get(contact.property)
    if (way !== undefined) (way.isBack ? back : there)[way.pair] = contact
  }
  const found: PartsBody[] = []
  for (const [place, pair] of PAIRS.entries()) {
    const double = bothWays(pair, there[place], back[place])
    if (double !== null) found.push(double)
  }
  return found
}

function bothWays(pair: Pair, there?: PartsBody, back?: PartsBody): PartsBody | null {
  if (there === undefined || back === undefined) return null
  const family = familyBy(there)
  if (family === null || family !== familyBy(back)) return null
  return doubleFact(pair, { there, back, family })
}

/** The value of a contact is its aspect. */
function familyBy({ value }: PartsBody): string | null {
  return familyOf(value as AspectName)
}

interface BothWays {
  readonly there: PartsBody
  readonly back: PartsBody
  readonly family: string
}

function doubleFact({ first, second }: Pair, { there, back, family }: BothWays): PartsBody {
  const [one, other] = [POINT_NAMES[first], POINT_NAMES[second]]
  const orbDegrees = wider(there.measures?.['orbDegrees'], back.measures?.['orbDegrees'])
  return {
    topic: DOUBLE_TOPIC,
    property: `${first}-${second}`,
    value: family,
    measures: { orbDegrees },
    marks: [...there.marks, ...back.marks],
    sentence: `{p1}'s ${one} forms ${withArticle(String(there.value))} to {p2}'s ${other}, and in return {p1}'s ${other} forms ${withArticle(String(back.value))} to {p2}'s ${one}.`,
    rule: RULES.doubleContact,
    certainty: orbDegrees.from === undefined ? 'certain' : 'approximate',
  }
}

function wider(one: Measure | undefined, other: Measure | undefined): Measure {
  if (one === undefined || other === undefined) throw new Error('a contact has an orb')
  const value = Math.max(one.value, other.value)
  if (one.from === undefined && other.from === undefined) return { value, unit: 'degrees' }
  const from = Math.max(one.from ?? one.value, other.from ?? other.value)
  const to = Math.max(one.to ?? one.value, other.to ?? other.value)
  return { value, unit: 'degrees', from, to }
}
