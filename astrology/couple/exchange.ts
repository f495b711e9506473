import type { Fact } from '../facts.ts'
import { CHARTED_SEFIROT } from '../kabbalah/tree/tree-of-life.ts'
import { POINT_TITLES } from '../kabbalah/words.ts'

/**
 * The id a fact has once the two people change places: `couple.western.synastry.sun-moon` is
 * `couple.western.synastry.moon-sun`, `p1.…` is `p2.…`, and what names neither stays. Its own
 * inverse. A new id is exchanged by itself where it names people as `p1` and `p2`; one that
 * names a thing of either, one after the other, has its topic in `JOINED`.
 */
export function exchangedId(id: string): string {
  const known = EXCHANGED.get(id)
  if (known !== undefined) return known
  const exchanged = exchangedPeople(exchangedJoined(id))
  EXCHANGED.set(id, exchanged)
  return exchanged
}

/** Ids are some thousands and asked for with every pair. */
const EXCHANGED = new Map<string, string>()

/** Topics whose properties join a thing of the first person to a thing of the second, and how. */
const JOINED: readonly RegExp[] = [
  /^(couple\.western\.(?:synastry[\w-]*|relationshipScore)\.)(\w+)-(\w+)$/,
  /^(couple\.humanDesign\.(?:resonance|harmony)\.)(\w+)-(\w+)$/,
  /^(couple\.geneKeys\.partnerKeys\.)(\w+)-(\w+)$/,
  camelJoined('couple.kabbalah.sefirot', CHARTED_SEFIROT),
  camelJoined('couple.kabbalah.names', Object.values(POINT_TITLES)),
]

/** Two of the words in one: `chesedGevurah`. */
function camelJoined(topic: string, words: readonly string[]): RegExp {
  return new RegExp(
    `^(${topic.replaceAll('.', String.raw`\.`)}\\.)(${words.map(uncapitalized).join('|')})(${words.join('|')})$`,
  )
}

function exchangedJoined(id: string): string {
  for (const joined of JOINED) {
    const [, start, one, two] = joined.exec(id) ?? []
    if (start === undefined || one === undefined || two === undefined) continue
    const isCamel = /^[A-Z]/.test(two)
    return isCamel ? `${start}${uncapitalized(two)}${capitalized(one)}` : `${start}${two}-${one}`
  }
  return id
}

/** The value a couple's fact has once the two people change places. */
export function exchangedValue({
  id,
  property,
  value,
}: Pick<Fact, 'id' | 'property' | 'value'>): Fact['value'] {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return COUNTED_ROUND.has(id) ? roundFromTheOther(value) : value
  if (typeof value === 'string') return exchangedWords(id, value)
  if (property === 'withheld') return exchangedProperties(id, value)
  return ORDERED.has(property) || ORDERED.has(id)
    ? value.toReversed()
    : firstPersonFirst(value.map(exchangedPeople))
}

/** Lists in the order of the two people: properties of that name everywhere, and single facts. */
const ORDERED: ReadonlySet<string> = new Set([
  'pair',
  'couple.humanDesign.crosses.angles',
  'couple.humanDesign.crosses.quarters',
  'couple.kabbalah.anniversaries.weekdays',
  'couple.kabbalah.months.letters',
  'couple.kabbalah.months.tribes',
  'couple.kabbalah.sunName.choirs',
  'couple.kabbalah.pillars.exchange',
  'couple.kabbalah.paths.joining',
])

/** Signs counted from the first person's to the second's, itself as 1. */
const COUNTED_ROUND: ReadonlySet<string> = new Set(['couple.vedic.moons.places'])

function roundFromTheOther(place: number): number {
  return place === 1 ? 1 : 14 - place
}

/** Topics whose value joins a thing of the first person to a thing of the second by `and`. */
const TOLD_IN_ORDER = /^couple\.humanDesign\.(?:resonance|harmony)\./

function exchangedWords(id: string, words: string): string {
  if (TOLD_IN_ORDER.test(id)) return words.split(' and ').toReversed().join(' and ')
  return firstPersonFirst(words.split(', ').map(exchangedPeople)).join(', ')
}

/** What is told of either person is told of the first one first; else an order stays. */
function firstPersonFirst(words: readonly string[]): string[] {
  return words.toSorted((one, other) => placeOf(one) - placeOf(other))
}

function placeOf(word: string): number {
  return word.startsWith('p2') ? 1 : 0
}

/** What an uncertain time withholds is named by properties, told in the order of the alphabet here. */
function exchangedProperties(id: string, properties: readonly string[]): string[] {
  const topic = id.slice(0, id.lastIndexOf('.') + 1)
  return properties.map((each) => exchangedId(topic + each).slice(topic.length)).toSorted()
}

/**
 * Measures by the names they have once the two people change places.
 *
 * @internal for tests, which hold facts against their exchange
 */
export function exchangedMeasures(measures: Fact['measures']): Fact['measures'] {
  return Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => [exchangedPeople(name), measure]),
  )
}

function exchangedPeople(words: string): string {
  return words.replaceAll(/([pP])([12])(?!\d)/g, (_, person: string, number: string) =>
    number === '1' ? `${person}2` : `${person}1`,
  )
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function uncapitalized(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}
