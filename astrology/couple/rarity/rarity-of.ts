import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { coupleFacts } from '../../cast-facts.ts'
import type { CoupleCast } from '../../cast.ts'
import type { Fact } from '../../facts.ts'
import { isOfAge } from '../scores/of-age.ts'
import { isTimeKnown, type Relation } from '../scores/patterns.ts'
import { CATALOGUE } from './catalogue.ts'
import type { TimesKnown } from './catalogue-entry.ts'
import { setOf } from './counting/sets-of-entries.ts'
import { fiveMarksOf } from './five-marks/five-marks.ts'
import { levelPair, markLevelOf } from './five-marks/mark-levels.ts'
import { entriesHeldBy } from './held-entries.ts'
import { rarityOfCount, type Rarity } from './rarity.ts'
import { readRarityTables, type ReadTables } from './read-tables.ts'
import { TELLINGS, tellingPlace, toldEntries, type Telling } from './told-entries.ts'

export interface Rarities {
  /** How many pairs hold an entry at least as rare as the rarest of theirs. */
  readonly fair: Rarity
  /** How many pairs hold their rarest entries, up to three, at once. */
  readonly together: Rarity
  /** How many pairs are like them in five plain marks of each. */
  readonly billion: Rarity
}

export interface RarityQuestion {
  readonly relation: Relation
  /** The moment asked: nothing is said of attraction or marriage where either is under 18 by then. */
  readonly asOf: JulianDay
  /** What `coupleFacts` says of the couple, where that is known already. */
  readonly facts?: readonly Fact[] | undefined
}

const heldBy = entriesHeldBy(CATALOGUE)
const MOST_TOLD = 3

/**
 * How rare a couple is, counted three ways in the sample, which are never multiplied with each
 * other or with anything. The same whichever of the two comes first.
 */
export function rarityOf(
  couple: CoupleCast,
  { relation, asOf, facts = coupleFacts(couple) }: RarityQuestion,
  tables: ReadTables = readRarityTables(),
): Rarities {
  const telling = tellingOf(couple, { relation, asOf })
  const told = new Set(toldEntries(CATALOGUE, telling))
  const ranked = tables.rarest[tellingPlace(telling)]!
  const held = new Set(heldBy(facts).filter((entry) => told.has(entry)))
  const rarest = rarestOf(ranked.map(({ entry }) => entry).filter((entry) => held.has(entry)))
  const ids = rarest.map((entry) => CATALOGUE[entry]!.id)
  const all = { hits: tables.pairs, of: tables.pairs, worth: 1 }
  return {
    fair: rarityOfCount(ranked.find(({ entry }) => entry === rarest[0]) ?? all, ids.slice(0, 1)),
    together: rarityOfCount(
      rarest.length === 0 ? all : tables.sets[setOf(rarest.toSorted((a, b) => a - b))]!,
      ids,
    ),
    billion: rarityOfCount(tables.alike[levelsOf(couple)]!, []),
  }
}

/** How a couple can be told of. */
export function tellingOf(
  { first, second }: CoupleCast,
  { relation, asOf }: Pick<RarityQuestion, 'relation' | 'asOf'>,
): Telling {
  const moments = [first.moment, second.moment]
  return TELLINGS[
    tellingPlace({
      times: moments.filter(isTimeKnown).length as TimesKnown,
      arePartners: relation === 'partners' && moments.every((moment) => isOfAge(moment, asOf)),
    })
  ]!
}

/** The first three of some entries, without what another of them already says. */
function rarestOf(rarestFirst: readonly number[]): number[] {
  const chosen: number[] = []
  for (const entry of rarestFirst) {
    const isCovered = chosen.some((other) =>
      CATALOGUE[other]!.covers?.includes(CATALOGUE[entry]!.id),
    )
    if (!isCovered && chosen.length < MOST_TOLD) chosen.push(entry)
  }
  return chosen
}

function levelsOf({ first, second }: CoupleCast): number {
  const [one, other] = [first, second].map((cast) => markLevelOf(fiveMarksOf(cast)))
  return levelPair(one!, other!)
}
