import type { CoupleCast } from '#astrology/cast.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import type { FactSystem } from '#core/systems.ts'
import { RULES } from './coincidence-rules.ts'
import type { Coincidence } from './coincidence.ts'
import { countedCoincidences } from './counted-coincidences.ts'
import { closestFact, degreeCoincidences } from './degree-coincidences.ts'
import { follows, type Follows } from './follows.ts'
import { pairOf } from './pair.ts'
import { openSamenesses, sameCoincidences } from './same-coincidences.ts'
import type { Sameness } from './samenesses/sameness.ts'
import { compositeSupplyFacts, supplyFacts } from './supply-facts.ts'
import { followsFact, tieFacts } from './tie-facts.ts'
import { tiesBetween } from './ties.ts'
import { turnCoincidences } from './turn-coincidences.ts'

export interface CoincidenceOptions {
  /** The moment a reading is made for: of dashas that turn together only those ahead of it are told. */
  readonly asOf?: JulianDay | undefined
}

/**
 * What is the same between two people wherever in their windows they were born, and what one has
 * that the other lacks. What follows from days of birth that are shared or near is told once,
 * with these, and is no coincidence of its own. The same sentences whichever of the two is named
 * first, once the names are exchanged.
 */
export function coincidenceFacts(
  couple: CoupleCast,
  { asOf }: CoincidenceOptions = {},
): readonly Fact[] {
  const pair = pairOf(couple)
  const ties = tiesBetween(pair.elder.person, pair.younger.person)
  // What may follow is none of its own, and what surely follows is listed.
  const isOwn = (what: Read): boolean => !ties.possible.some((tie) => follows(what.follows, tie))
  const isListed = (what: Read): boolean => ties.sure.some((tie) => follows(what.follows, tie))
  const touches = degreeCoincidences(pair)
  const all = [
    ...touches,
    ...sameCoincidences(pair),
    ...countedCoincidences(pair),
    ...turnCoincidences(pair, asOf),
  ]
  return [
    ...tieFacts(ties, pair).map(OF.together),
    ...followsFact(ties, all.filter(isListed), pair).map(OF.together),
    ...all.filter(isOwn).map(factOfCoincidence),
    ...supplyFacts('western', pair).map(OF.western),
    ...compositeSupplyFacts(pair).map(OF.western),
    ...supplyFacts('vedic', pair).map(OF.vedic),
    ...closestFact(touches.filter(isOwn), pair).map(OF.together),
    ...withheld(openSamenesses(pair).filter(isOwn)).map(OF.together),
  ]
}

interface Read {
  readonly follows: Follows
}

const OF: Readonly<Record<FactSystem, (body: PartsBody) => Fact>> = {
  western: factOf('couple', 'western'),
  vedic: factOf('couple', 'vedic'),
  humanDesign: factOf('couple', 'humanDesign'),
  geneKeys: factOf('couple', 'geneKeys'),
  kabbalah: factOf('couple', 'kabbalah'),
  together: factOf('couple', 'together'),
}

function factOfCoincidence({ system, body }: Coincidence): Fact {
  return OF[system]({ topic: 'coincidence', ...body })
}

/** What may be the same, and an uncertain birth keeps from being told. */
function withheld(open: readonly Sameness[]): PartsBody[] {
  if (open.length === 0) return []
  const properties = open.map(({ system, property }) => `${system}.${property}`).toSorted()
  return withheldFacts(
    { held: [], changing: new Map([['coincidence', properties]]) },
    { nameOf: () => 'whether {p1} and {p2} have some other things in common', rule: RULES.window },
  )
}
