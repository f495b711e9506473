import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import { heldThroughout, withheldBy } from '#astrology/held-throughout.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import { kootaFacts, type Groom } from './facts/koota-facts.ts'
import { mangalMatchFacts } from './facts/mangal-match-facts.ts'
import { coupleTopicOf } from './facts/topic-names.ts'
import { RECOMMENDED_KOOTAS, type KootaOptions } from './koota/koota-options.ts'
import { hasMangalDosha } from './koota/mangal-match.ts'
import { moonPlaceOf, type MoonPlace } from './koota/moon-place.ts'
import type { VedicChart } from './vedic-chart.ts'
import { RULES } from './vedic-rules.ts'

export interface CoupleOptions {
  readonly groom?: Groom
  readonly kootas?: KootaOptions
}

/**
 * What two Vedic charts state about the couple, weightiest first: their Moons, and Mars.
 *
 * @internal for tests, which look at one moment
 */
export function vedicCoupleFacts(
  first: VedicChart,
  second: VedicChart,
  options: CoupleOptions = {},
): readonly Fact[] {
  return vedicCoupleWindowFacts([first], [second], options)
}

/**
 * What holds between two people wherever in their windows they were born, and last what is
 * withheld. Of a chart only the Moon's place and whether it has Mangal dosha are looked at, so
 * each pair of these is told once, however many charts have it.
 */
export function vedicCoupleWindowFacts(
  first: readonly VedicChart[],
  second: readonly VedicChart[],
  { groom = null, kootas = RECOMMENDED_KOOTAS }: CoupleOptions = {},
): readonly Fact[] {
  const moons = pairsOf(first.map(moonOf), second.map(moonOf), placeKey)
  const marses = pairsOf(first.map(mangalOf), second.map(mangalOf), (dosha) =>
    String(hasMangalDosha(dosha)),
  )
  const bySky = [
    moons.map((pair) => kootaFacts(pair, groom, kootas)),
    marses.map(([one, other]) => mangalMatchFacts(one, other)),
  ]
  const held = bySky.flatMap((moments) => heldThroughout(moments[0] ?? [], moments))
  const changing = new Map(bySky.flatMap((moments) => [...withheldBy(held, moments)]))
  const untimed = new Map(marses.every(isOpen) ? [['mangal', ['match']]] : [])
  const withheld = withheldFacts(
    { held, changing, untimed },
    { nameOf: coupleTopicOf, rule: RULES.window },
  )
  return [...held, ...withheld].map(fact)
}

const fact: (body: PartsBody) => Fact = factOf('couple', 'vedic')

function moonOf({ grahas }: VedicChart): MoonPlace {
  return moonPlaceOf(grahas.moon)
}

function mangalOf({ doshas }: VedicChart): Mangal {
  return doshas.mangal
}

type Mangal = VedicChart['doshas']['mangal']

/** Whether an unknown lagna would decide the match. */
function isOpen([one, other]: readonly [Mangal, Mangal]): boolean {
  return hasMangalDosha(one) === null || hasMangalDosha(other) === null
}

/** All that kootas look at; Sagittarius and Capricorn have two halves. */
function placeKey({ sign, nakshatraNumber, pada, degreesInSign }: MoonPlace): string {
  return `${sign} ${nakshatraNumber} ${pada} ${degreesInSign !== null && degreesInSign < 15}`
}

/** Every pair of what differs by its key. */
function pairsOf<Item>(
  first: readonly Item[],
  second: readonly Item[],
  keyOf: (item: Item) => string,
): (readonly [Item, Item])[] {
  const distinct = (items: readonly Item[]): Item[] => [
    ...new Map(items.map((item) => [keyOf(item), item])).values(),
  ]
  const others = distinct(second)
  return distinct(first).flatMap((one) => others.map((other) => [one, other] as const))
}
