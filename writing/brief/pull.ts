import type { Fact } from '#astrology/facts.ts'
import type { Pull, Register } from './brief.ts'
import { weighedBetween } from './between.ts'

/** One kind of fact, asked of `<system>.<topic>.<property>`, and which way its values pull. The first that fits counts. */
interface PullRule {
  readonly of: RegExp
  readonly pull: (fact: Fact) => Pull
}

const always = (pull: Pull) => () => pull

function byValue(pulls: Readonly<Record<string, Pull>>): (fact: Fact) => Pull {
  return ({ value }) => pulls[String(value)] ?? 'even'
}

/** Points or counts: from so much on it eases, up to so much it strains. */
function byAmount(eases: number, strains: number): (fact: Fact) => Pull {
  return ({ value }) => {
    const amount = Number(value)
    if (amount >= eases) return 'ease'
    return amount <= strains ? 'strain' : 'even'
  }
}

const ASPECTS: Readonly<Record<string, Pull>> = {
  trine: 'ease',
  sextile: 'ease',
  semisextile: 'ease',
  quintile: 'ease',
  biquintile: 'ease',
  flowing: 'ease',
  square: 'strain',
  opposition: 'strain',
  quincunx: 'strain',
  semisquare: 'strain',
  sesquisquare: 'strain',
  straining: 'strain',
}

/** A conjunction is what meets in it: with a malefic it strains, of benefics it eases (Ptolemy, Tetrabiblos I.5). */
const MALEFICS = /saturn|mars|pluto|chiron|binah|gevurah/i
const BENEFICS = /venus|jupiter|netzach|chesed/i

function aspect(fact: Fact): Pull {
  const known = ASPECTS[String(fact.value)]
  if (known !== undefined) return known
  if (MALEFICS.test(fact.property)) return 'strain'
  return BENEFICS.test(fact.property) ? 'ease' : 'even'
}

/** The good places are the first, fifth, ninth, tenth and eleventh, the bad ones the sixth, eighth and twelfth (Valens IV.11). */
const PLACES: Readonly<Record<string, Pull>> = {
  1: 'ease',
  5: 'ease',
  9: 'ease',
  10: 'ease',
  11: 'ease',
  6: 'strain',
  8: 'strain',
  12: 'strain',
}

/** Angles and trines are good to a graha, the sixth, eighth and twelfth are not (BPHS 34). */
const BHAVAS: Readonly<Record<string, Pull>> = { ...PLACES, 4: 'ease', 7: 'ease', 11: 'even' }

const RULES: readonly PullRule[] = [
  { of: /^western\.\w+\.(?:domicile|exaltation)$/, pull: always('ease') },
  { of: /^western\.\w+\.(?:detriment|fall|peregrine)$/, pull: always('strain') },
  { of: /^western\.(?:aspect|synastry[\w-]*|synastry\.double|composite\.aspect)\./, pull: aspect },
  { of: /^western\.\w+\.motion$/, pull: byValue({ retrograde: 'strain' }) },
  {
    of: /^western\.pattern/,
    pull: byValue({
      'grand trine': 'ease',
      kite: 'ease',
      'mystic rectangle': 'ease',
      'T-square': 'strain',
      'grand cross': 'strain',
      yod: 'strain',
    }),
  },
  {
    of: /^western\.balance\.(?:fire|earth|air|water|cardinal|fixed|mutable)$/,
    pull: ({ value }) => (typeof value === 'object' && value.length === 0 ? 'strain' : 'even'),
  },
  { of: /^western\.(?:\w+\.house|house\d+\.rulerHouse)$/, pull: byValue(PLACES) },
  { of: /^western\.time\.(?!now)/, pull: aspect },
  {
    of: /^vedic\.\w+\.dignity$/,
    pull: byValue({
      exalted: 'ease',
      moolatrikona: 'ease',
      own: 'ease',
      greatFriend: 'ease',
      friend: 'ease',
      enemy: 'strain',
      greatEnemy: 'strain',
      debilitated: 'strain',
    }),
  },
  { of: /^vedic\.\w+\.vargottama$/, pull: always('ease') },
  { of: /^vedic\.(?:\w+\.combust|planetaryWar\.|gandanta\.|kalaSarpa\.)/, pull: always('strain') },
  { of: /^vedic\.yoga\.(?:shakata|kemadruma|khala-parivartana|shula)$/, pull: always('strain') },
  { of: /^vedic\.yoga\./, pull: always('ease') },
  { of: /^vedic\.(?:mangalDosha\.grade|sadeSati\.running)$/, pull: notNone },
  { of: /^vedic\.shadbala\./, pull: ({ value }) => rankPull(Number(value)) },
  { of: /^vedic\.ashtakavarga\.fullest$/, pull: always('ease') },
  { of: /^vedic\.ashtakavarga\.emptiest$/, pull: always('strain') },
  { of: /^vedic\.(?:\w+\.house|lord\d+\.house)$/, pull: byValue(BHAVAS) },
  { of: /^vedic\.ashtakoota\.total$/, pull: byAmount(24, 17.5) },
  { of: /^vedic\.poruthams\.mean$/, pull: byAmount(6, 4) },
  { of: /^vedic\.porutham\./, pull: byValue({ agree: 'ease', disagree: 'strain' }) },
  { of: /^vedic\.kootaExtremes\.fullest$/, pull: always('ease') },
  { of: /^vedic\.kootaExtremes\./, pull: always('strain') },
  { of: /^vedic\.kootaException\./, pull: always('ease') },
  {
    of: /^vedic\.mangal\./,
    pull: byValue({ clear: 'ease', matched: 'even', cancelled: 'even', 'one-sided': 'strain' }),
  },
  {
    of: /^vedic\.tara\./,
    pull: byValue({
      Sampat: 'ease',
      Kshema: 'ease',
      Sadhana: 'ease',
      Mitra: 'ease',
      'Parama Mitra': 'ease',
      Vipat: 'strain',
      Pratyak: 'strain',
      Naidhana: 'strain',
    }),
  },
  {
    of: /^vedic\.(?:moons|lagnas|venus|seventhLords|navamshas|karakas)\./,
    pull: byValue({
      '2/12': 'strain',
      '6/8': 'strain',
      '1/1': 'ease',
      '3/11': 'ease',
      '4/10': 'ease',
    }),
  },
  { of: /^humanDesign\.type\.signature$/, pull: always('ease') },
  { of: /^humanDesign\.type\.notSelf$/, pull: always('strain') },
  {
    of: /^humanDesign\.definition\.definition$/,
    pull: byValue({
      Single: 'ease',
      Split: 'strain',
      'Triple Split': 'strain',
      'Quadruple Split': 'strain',
    }),
  },
  {
    of: /^humanDesign\.\w+Center\.state$/,
    pull: ({ value }) => (String(value).startsWith('defined') ? 'ease' : 'strain'),
  },
  {
    of: /^humanDesign\.(?:channel|electromagnetic|companionship|bridge|sharedGate)\./,
    pull: always('ease'),
  },
  { of: /^humanDesign\.(?:compromise|dominance)\./, pull: always('strain') },
  {
    of: /^humanDesign\.\w+\.fixing$/,
    pull: ({ value }) => (String(value).endsWith('detriment') ? 'strain' : 'ease'),
  },
  { of: /^humanDesign\.coincidence\./, pull: always('ease') },
  { of: /^geneKeys\.key\d+\.low$/, pull: always('strain') },
  { of: /^geneKeys\.key\d+\.(?:middle|high)$/, pull: always('ease') },
  {
    of: /^geneKeys\.(?:sharedKey|partnerKeys|partners|sameLine|completedChannel|coincidence)\./,
    pull: always('ease'),
  },
  { of: /^geneKeys\.(?:sequences|commonKeys|commonRings)\./, pull: byAmount(2, -1) },
  {
    of: /^kabbalah\.\w+\.strength$/,
    pull: byValue({ strong: 'ease', supported: 'ease', bare: 'strain', strained: 'strain' }),
  },
  { of: /^kabbalah\.sefirot\.(?:strongest|strongestTogether)$/, pull: always('ease') },
  { of: /^kabbalah\.sefirot\.(?:weakest|mostApart)$/, pull: always('strain') },
  {
    of: /^kabbalah\.sefirot\.p\dStrongest/,
    pull: byValue({ strong: 'ease', supported: 'ease', bare: 'strain', strained: 'strain' }),
  },
  { of: /^kabbalah\.sefirot\.\w+$/, pull: aspect },
  { of: /^kabbalah\.paths\.strong/, pull: always('ease') },
  { of: /^kabbalah\.worlds\.empty$/, pull: always('strain') },
  { of: /^kabbalah\.(?:lending|names|worlds\.p\dBrings)/, pull: always('ease') },
  {
    of: /^kabbalah\.\w+\.kinship$/,
    pull: byValue({
      'one world': 'ease',
      'friendly worlds': 'ease',
      'same gate': 'ease',
      strangers: 'strain',
      'opposite gates': 'strain',
    }),
  },
  { of: /^kabbalah\.tikkun\.(?:leaves|southNode\w+)$/, pull: always('strain') },
  { of: /^kabbalah\.tikkun\.northNode/, pull: always('ease') },
  {
    of: /^\w+\.leaning\./,
    pull: byValue({ 'easier than most': 'ease', 'asks more': 'strain' }),
  },
  { of: /^together\.(?:score|dimension)\./, pull: byAmount(67, 33) },
  {
    of: /^together\.agreement\./,
    pull: ({ value }) => (String(value).startsWith('for') ? 'ease' : 'strain'),
  },
  {
    of: /^\w+\.coincidence\.\w+-p\d-lacks-p\d-has$/,
    pull: always('ease'),
  },
]

function notNone({ value }: Fact): Pull {
  return value === 'none' ? 'even' : 'strain'
}

function rankPull(rank: number): Pull {
  if (rank <= 2) return 'ease'
  return rank >= 6 ? 'strain' : 'even'
}

/** Points of scores below this lean neither way. */
const HARDLY = 0.05

/**
 * Which way a fact pulls by its tradition's own rule: aspects by their nature, dignities, kootas
 * by what they give. Between two people the rules of scores are asked first, so that a text never
 * calls hard what a score counts for ease.
 */
export function pullOf(fact: Fact, register: Register): Pull {
  const weighed = weighedBetween(fact, register)
  if (weighed !== null && Math.abs(weighed.sum) >= HARDLY) {
    return weighed.sum > 0 ? 'ease' : 'strain'
  }
  const name = `${fact.system}.${fact.topic}.${fact.property}`
  return RULES.find(({ of }) => of.test(name))?.pull(fact) ?? 'even'
}
