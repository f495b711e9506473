import type { CatalogueEntry } from '../catalogue-entry.ts'
import { bothWays, fact, measured, type Condition } from '../condition.ts'

const KOOTAS = 'couple.vedic.ashtakoota.total'

function points(from: number, to: number): Condition {
  return measured(KOOTAS, 'points', [from, to])
}

function koota(name: string, given: number): Condition {
  return fact(`couple.vedic.ashtakoota.${name}`, given)
}

/** How two things of the two stand to each other by sign. */
function standing(what: string, ...relations: readonly string[]): Condition {
  return fact(`couple.vedic.${what}`, ...relations)
}

/** A graha of each in that house from the lagna of the other. */
function seatedBothWays(topic: string, place: number, from: 'Lagna' | 'Moon' = 'Lagna'): Condition {
  return bothWays(fact(`couple.vedic.${topic}.p1FromP2${from}`, place))
}

/** The Moons' matching, Mangal dosha, lagnas, karakas, seventh lords and navamshas. */
export const VEDIC_ENTRIES: readonly CatalogueEntry[] = [
  {
    id: 'vedic.neitherMangal',
    root: 'vedic',
    statement: 'neither has Mangal dosha',
    when: fact('couple.vedic.mangal.match', 'clear'),
    times: 2,
    isForPartners: true,
  },
  {
    id: 'vedic.kootasFull',
    root: 'vedic',
    statement: 'the Ashtakoota gives at least 34 points of its 36',
    when: points(34, 36),
    times: 2,
    isForPartners: true,
    marks: [{ term: 'Ashtakoota', points: 34, of: 36 }],
  },
  {
    id: 'vedic.kootasLow',
    root: 'vedic',
    statement: 'the Ashtakoota gives fewer than 8 points of its 36',
    when: points(0, 7.5),
    times: 2,
    isForPartners: true,
    marks: [{ term: 'Ashtakoota', points: 8, of: 36 }],
  },
  {
    id: 'vedic.twoKootasEmpty',
    root: 'vedic',
    statement: 'Nadi and Bhakoot koota both give nothing',
    when: { all: [koota('nadi', 0), koota('bhakoot', 0)] },
    times: 2,
    isForPartners: true,
  },
  {
    id: 'vedic.threeKootasEmpty',
    root: 'vedic',
    statement: 'Nadi, Bhakoot and Gana koota all give nothing',
    when: { all: [koota('nadi', 0), koota('bhakoot', 0), koota('gana', 0)] },
    times: 2,
    isForPartners: true,
    covers: ['vedic.twoKootasEmpty'],
  },
  {
    id: 'vedic.poruthamsNine',
    root: 'vedic',
    statement: 'nine or more of the ten poruthams agree',
    when: fact('couple.vedic.poruthams.mean', 9, 9.5, 10),
    times: 2,
    isForPartners: true,
  },
  {
    id: 'vedic.sameMoonNakshatra',
    root: 'vedic',
    statement: 'both Moons stand in one nakshatra',
    when: fact('couple.vedic.coincidence.moonNakshatra'),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'vedic.sameMoonPada',
    root: 'vedic',
    statement: 'both Moons stand in one nakshatra and pada',
    when: fact('couple.vedic.coincidence.moonPada'),
    times: 2,
    isForPartners: false,
    covers: ['vedic.sameMoonNakshatra'],
  },
  {
    id: 'vedic.sameLagnaPada',
    root: 'vedic',
    statement: 'both lagnas stand in one nakshatra and pada',
    when: fact('couple.vedic.coincidence.lagnaPada'),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'vedic.sameTithi',
    root: 'vedic',
    statement: 'both were born on one tithi, the lunar day',
    when: fact('couple.vedic.coincidence.tithi'),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'vedic.moonsOpposite',
    root: 'vedic',
    statement: 'the Moons stand opposite each other by sign',
    when: standing('moons.relation', '7/7'),
    times: 1,
    isForPartners: false,
  },
  {
    id: 'vedic.lagnasAndMoonsOpposite',
    root: 'vedic',
    statement: 'both the lagnas and the Moons stand opposite each other by sign',
    when: { all: [standing('lagnas.relation', '7/7'), standing('moons.relation', '7/7')] },
    times: 2,
    isForPartners: false,
    covers: ['vedic.moonsOpposite'],
  },
  {
    id: 'vedic.lagnasAndMoonsTogether',
    root: 'vedic',
    statement: 'both have one lagna and one Moon sign',
    when: { all: [standing('lagnas.relation', '1/1'), standing('moons.relation', '1/1')] },
    times: 2,
    isForPartners: false,
  },
  {
    id: 'vedic.moonsOnLagnas',
    root: 'vedic',
    statement: 'each one’s Moon sign is the other’s rising sign',
    when: seatedBothWays('moonHouse', 1),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'vedic.moonsInSevenths',
    root: 'vedic',
    statement: 'each one’s Moon stands in the seventh house from the other’s lagna',
    when: seatedBothWays('moonHouse', 7),
    times: 2,
    isForPartners: true,
    marks: [{ house: 7 }],
  },
  {
    id: 'vedic.jupitersOnMoons',
    root: 'vedic',
    statement: 'each one’s Jupiter stands with the other’s Moon',
    when: seatedBothWays('jupiter', 1, 'Moon'),
    times: 1,
    isForPartners: false,
  },
  {
    id: 'vedic.seventhLordsOnLagnas',
    root: 'vedic',
    statement: 'each one’s seventh lord stands in the other’s lagna',
    when: seatedBothWays('seventhLord', 1),
    times: 2,
    isForPartners: true,
  },
  {
    id: 'vedic.oneSeventhLordInOneSign',
    root: 'vedic',
    statement: 'both have one seventh lord, in one sign',
    when: {
      all: [
        standing('seventhLords.friendship', 'same graha'),
        standing('seventhLords.relation', '1/1'),
      ],
    },
    times: 2,
    isForPartners: true,
  },
  {
    id: 'vedic.karakasCrossed',
    root: 'vedic',
    statement: 'each one’s Darakaraka is the other’s Atmakaraka',
    when: bothWays(fact('couple.vedic.karakas.p1DaraP2Atma', 'same graha')),
    times: 1,
    isForPartners: true,
  },
  {
    id: 'vedic.karakaSignsCrossed',
    root: 'vedic',
    statement: 'each one’s Darakaraka stands in the sign of the other’s Atmakaraka',
    when: bothWays(fact('couple.vedic.karakas.p1DaraInP2AtmaSign')),
    times: 1,
    isForPartners: true,
  },
]
