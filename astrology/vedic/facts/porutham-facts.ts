import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { toldOnce } from '#astrology/vedic/couple/told-once.ts'
import type { MoonPlace } from '#astrology/vedic/koota/moon-place.ts'
import { PORUTHAMS, poruthams, type Porutham } from '#astrology/vedic/koota/poruthams.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import type { Groom } from './koota-facts.ts'

/** The ten agreements of the South and how many there are: counted one way for a groom, both ways where nobody is one. */
export function poruthamFacts(one: MoonPlace, other: MoonPlace, groom: Groom): PartsBody[] {
  if (groom !== null) {
    const [his, hers] = groom === 'p1' ? [one, other] : [other, one]
    const { agreements, ofTen } = poruthams(his, hers)
    return [
      countFact(ofTen),
      ...PORUTHAMS.map(
        (porutham) => ONE_WAY[porutham][agreements[porutham] ? 'agree' : 'disagree'],
      ),
    ]
  }
  // Stars are counted from the one who is not the groom.
  const [fromSecond, fromFirst] = [poruthams(one, other), poruthams(other, one)]
  return [
    meanFact(fromFirst.ofTen, fromSecond.ofTen),
    ...PORUTHAMS.map(
      (porutham) =>
        BOTH_WAYS[porutham][wayOf(fromFirst.agreements[porutham], fromSecond.agreements[porutham])],
    ),
  ]
}

/** Which counts agree: from either star, from the first one's alone, the second one's alone, from neither. */
type Way = 'either' | 'p1' | 'p2' | 'neither'
const WAYS: readonly Way[] = ['either', 'p1', 'p2', 'neither']

function wayOf(fromFirst: boolean, fromSecond: boolean): Way {
  if (fromFirst) return fromSecond ? 'either' : 'p1'
  return fromSecond ? 'p2' : 'neither'
}

const NAMES: Readonly<Record<Porutham, readonly [name: string, looksAt: string]>> = {
  dina: ['Dina porutham', 'birth stars counted in nines'],
  gana: ['Gana porutham', 'temperaments of the birth stars'],
  mahendra: ['Mahendra porutham', 'every third birth star from the fourth'],
  streeDeergha: ['Stree Deergha porutham', 'whether the birth stars are more than thirteen apart'],
  yoni: ['Yoni porutham', 'animals of the birth stars'],
  rashi: ['Rashi porutham', 'Moon signs counted from each other'],
  rashyadhipati: ['Rashyadhipati porutham', 'friendship of the Moon sign lords'],
  vashya: ['Vashya porutham', 'which Moon sign is at the other’s command'],
  rajju: ['Rajju porutham', 'the part of the rope each birth star is strung on'],
  vedha: ['Vedha porutham', 'whether the birth stars pierce each other'],
}

const HOW: Readonly<Record<Way, readonly [value: string, words: string]>> = {
  either: ['agree', 'agrees for {p1} and {p2}, counted from either'],
  p1: ['partly', "agrees counted from {p1}'s star, and does not counted from {p2}'s"],
  p2: ['partly', "agrees counted from {p2}'s star, and does not counted from {p1}'s"],
  neither: ['disagree', 'does not agree for {p1} and {p2}, counted from either'],
}

function bothWays(porutham: Porutham, way: Way): PartsBody {
  const [name, looksAt] = NAMES[porutham]
  const [value, words] = HOW[way]
  const from = (partnerWhose: 'p1' | 'p2'): Mark => ({
    term: name,
    state: 'agreeing',
    partnerWhose,
    ...(way !== 'either' && way !== partnerWhose && { negated: true }),
  })
  return {
    topic: 'porutham',
    property: porutham,
    value,
    sentence: `${name} (${looksAt}) ${words}.`,
    marks: [from('p1'), from('p2')],
    rule: RULES.poruthams,
  }
}

function oneWay(porutham: Porutham, isAgreed: boolean): PartsBody {
  const [name, looksAt] = NAMES[porutham]
  return {
    topic: 'porutham',
    property: porutham,
    value: isAgreed ? 'agree' : 'disagree',
    sentence: `${name} (${looksAt}) ${isAgreed ? 'agrees' : 'does not agree'} for {p1} and {p2}.`,
    marks: [{ term: name, state: 'agreeing', ...(!isAgreed && { negated: true }) }],
    rule: RULES.poruthams,
  }
}

/** Nothing in them is measured, so the same forty serve every couple. */
const BOTH_WAYS = Object.fromEntries(
  PORUTHAMS.map((porutham) => [
    porutham,
    Object.fromEntries(
      WAYS.map((way) => [
        way,
        toldOnce(`porutham.${porutham} ${way}`, () => bothWays(porutham, way)),
      ]),
    ),
  ]),
) as Readonly<Record<Porutham, Readonly<Record<Way, PartsBody>>>>

const ONE_WAY = Object.fromEntries(
  PORUTHAMS.map((porutham) => [
    porutham,
    { agree: oneWay(porutham, true), disagree: oneWay(porutham, false) },
  ]),
) as Readonly<Record<Porutham, Readonly<Record<'agree' | 'disagree', PartsBody>>>>

function countFact(ofTen: number): PartsBody {
  return {
    topic: 'poruthams',
    property: 'ofTen',
    value: ofTen,
    sentence: `Of the ten South Indian poruthams {p1} and {p2} have ${ofTen}.`,
    marks: [{ term: 'porutham', count: ofTen, of: 10 }],
    rule: RULES.poruthams,
  }
}

function meanFact(fromFirst: number, fromSecond: number): PartsBody {
  const mean = (fromFirst + fromSecond) / 2
  return toldOnce(`poruthams.mean ${fromFirst} ${fromSecond}`, () => ({
    topic: 'poruthams',
    property: 'mean',
    value: mean,
    measures: {
      mean: { value: mean, unit: 'count' },
      p1Count: { value: fromFirst, unit: 'count' },
      p2Count: { value: fromSecond, unit: 'count' },
    },
    sentence:
      "Of the ten South Indian poruthams {p1} and {p2} have {mean}, the mean of {p1Count} counted from {p1}'s star and {p2Count} counted from {p2}'s.",
    marks: [
      { term: 'porutham', count: mean, of: PORUTHAMS.length },
      { term: 'porutham', partnerWhose: 'p1', count: fromFirst, of: PORUTHAMS.length },
      { term: 'porutham', partnerWhose: 'p2', count: fromSecond, of: PORUTHAMS.length },
    ],
    rule: RULES.poruthams,
  }))
}
