import type { PartsBody } from '#astrology/facts.ts'
import type { HouseSystem } from '#astrology/ephemeris/ephemeris.ts'
import type { HouseRuler } from '../zodiac/house-rulers.ts'
import { ordinalOf } from '../zodiac/houses.ts'
import type { PersonFacts } from './person-facts.ts'
import { POINT_NAMES } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'
import { listed, nameAtStart, nameInSentence } from './sentences.ts'

/** In which sign each house begins, who rules it, and where that ruler stands. */
export function houseFacts({ subject, sky }: PersonFacts): PartsBody[] {
  return (sky.houseRulers ?? []).flatMap((one) => factsOfHouse(subject, one))
}

function factsOfHouse(
  subject: PersonFacts['subject'],
  { house, sign, ruler, coRuler, rulerHouse, intercepted }: HouseRuler,
): PartsBody[] {
  const topic = `house${house}`
  const whose = `{${subject}}'s ${ordinalOf(house)} house`
  const body = POINT_NAMES[ruler]
  const beside = coRuler === null ? null : POINT_NAMES[coRuler]
  const enclosed: PartsBody = {
    topic,
    property: 'intercepted',
    value: intercepted,
    marks: intercepted.map((inside) => ({ sign: inside, relation: 'enclosed', house })),
    sentence: `${listed(intercepted)} ${intercepted.length === 1 ? 'is' : 'are'} enclosed in ${whose} without a cusp.`,
    rule: RULES.intercepted,
  }
  return [
    {
      topic,
      property: 'sign',
      value: sign,
      marks: [{ house, relation: 'begins', sign }],
      sentence: `${whose} begins in ${sign}.`,
      rule: RULES.house,
    },
    {
      topic,
      property: 'ruler',
      value: body,
      marks: [
        { body, relation: 'rules', ofHouse: house },
        ...(beside === null ? [] : [{ body: beside, relation: 'rules beside', ofHouse: house }]),
      ],
      sentence: `${nameAtStart(ruler)} rules ${whose}${beside === null ? '' : `, with ${beside} beside it in modern practice`}.`,
      rule: RULES.houseRuler,
    },
    {
      topic,
      property: 'rulerHouse',
      value: rulerHouse,
      marks: [{ body, relation: 'stands', ofHouse: house, house: rulerHouse }],
      sentence: `The ruler of ${whose}, ${nameInSentence(ruler)}, stands in the ${ordinalOf(rulerHouse)} house.`,
      rule: RULES.houseRuler,
    },
    ...(intercepted.length === 0 ? [] : [enclosed]),
  ]
}

/** Which house system the houses are by, said aloud where another had been asked for. */
export function houseSystemFacts({ subject, sky }: PersonFacts): PartsBody[] {
  if (sky.houses === null) return []
  const { system, asked } = sky.houses
  const name = HOUSE_SYSTEM_NAMES[system]
  const other = HOUSE_SYSTEM_NAMES[asked]
  const isOther = system !== asked
  return [
    {
      topic: 'houses',
      property: 'system',
      value: name,
      marks: [
        { term: `${name} houses` },
        ...(isOther ? [{ term: `${other} houses`, negated: true } as const] : []),
      ],
      sentence: `The houses of {${subject}}'s chart are ${name} houses${isOther ? `, because ${other} houses cannot be drawn so near the pole` : ''}.`,
      rule: RULES.house,
    },
  ]
}

const HOUSE_SYSTEM_NAMES: Readonly<Record<HouseSystem, string>> = {
  placidus: 'Placidus',
  koch: 'Koch',
  porphyry: 'Porphyry',
  regiomontanus: 'Regiomontanus',
  campanus: 'Campanus',
  equal: 'equal',
  wholeSign: 'whole-sign',
  alcabitius: 'Alcabitius',
  morinus: 'Morinus',
  topocentric: 'topocentric',
  meridian: 'meridian',
  vehlow: 'Vehlow',
  equalFromMidheaven: 'equal-from-Midheaven',
  equalFromAries: 'equal-from-Aries',
  carterPoliEquatorial: 'Carter poli-equatorial',
  horizontal: 'horizontal',
  sunshine: 'sunshine',
  sunshineMakransky: 'Makransky sunshine',
  savardA: 'Savard A',
  pullenSinusoidalDelta: 'Pullen sinusoidal-delta',
  pullenSinusoidalRatio: 'Pullen sinusoidal-ratio',
  sripati: 'Sripati',
  krusinski: 'Krusinski',
  apc: 'APC',
}
