import type { PartsBody } from '#astrology/facts.ts'
import { placeBack, standingFact } from '#astrology/vedic/couple/place-relation.ts'
import { toldOnce } from '#astrology/vedic/couple/told-once.ts'
import type { MoonPlace } from '#astrology/vedic/koota/moon-place.ts'
import { taraFrom } from '#astrology/vedic/koota/tara.ts'
import type { Mark } from '#astrology/marks.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import { placesBetween, type Sign } from '#astrology/vedic/signs.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'

/** How two Moons stand to each other by sign and by star. */
export function moonPairFacts(one: MoonPlace, other: MoonPlace): PartsBody[] {
  return [
    placesFact(one.sign, other.sign),
    standingFact(RELATION, { body: 'Moon', sign: one.sign }, { body: 'Moon', sign: other.sign }),
    taraFact('p1', one.nakshatraNumber, other.nakshatraNumber),
    taraFact('p2', other.nakshatraNumber, one.nakshatraNumber),
  ]
}

const RELATION = {
  topic: 'moons',
  property: 'relation',
  what: 'The Moons of {p1} and {p2}',
  rule: RULES.moonPlaces,
}

function placesFact(first: Sign, second: Sign): PartsBody {
  const place = placesBetween(first, second)
  return toldOnce(`moons.places ${place}`, () => ({
    topic: 'moons',
    property: 'places',
    value: place,
    sentence: `{p2}'s Moon (Chandra) stands in the ${ordinal(place)} sign from {p1}'s.`,
    marks: [moonFrom('p1', place), moonFrom('p2', placeBack(place))],
    rule: RULES.moonPlaces,
  }))
}

/** Where the other one's Moon stands, counted from this one's. */
function moonFrom(partnerWhose: 'p1' | 'p2', count: number): Mark {
  const whose = partnerWhose === 'p1' ? 'p2' : 'p1'
  return { body: 'Moon', whose, relation: 'stands', partner: 'Moon', partnerWhose, count }
}

function taraFact(from: 'p1' | 'p2', nakshatra: number, otherNakshatra: number): PartsBody {
  const to = from === 'p1' ? 'p2' : 'p1'
  const tara = taraFrom(nakshatra, otherNakshatra)
  return toldOnce(`tara.${from} ${tara}`, () => ({
    topic: 'tara',
    property: `${from}To${to === 'p1' ? 'P1' : 'P2'}`,
    value: tara,
    sentence: `Counted from {${from}}'s birth star, {${to}}'s Moon stands in the ${tara} tara.`,
    marks: [{ body: 'Moon', whose: to, term: `${tara} tara`, partner: 'Moon', partnerWhose: from }],
    rule: RULES.tara,
  }))
}
