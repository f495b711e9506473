import type { Fact } from '#astrology/facts.ts'
import type { HouseSystem } from '#astrology/ephemeris/ephemeris.ts'
import { ordinalOf } from '../zodiac/houses.ts'
import type { PersonFacts } from './person-facts.ts'
import { POINT_NAMES } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'
import { listed, nameAtStart, nameInSentence } from './sentences.ts'

/** In which sign each house begins, who rules it, and where that ruler stands. */
export function houseFacts({ fact, subject, sky }: PersonFacts): Fact[] {
  return (sky.houseRulers ?? []).flatMap(
    ({ house, sign, ruler, coRuler, rulerHouse, intercepted }) => {
      const topic = `house${house}`
      const whose = `{${subject}}'s ${ordinalOf(house)} house`
      const begins = fact({
        topic,
        property: 'sign',
        value: sign,
        statement: `${whose} begins in ${sign}.`,
        rule: RULES.house,
      })
      const ruled = fact({
        topic,
        property: 'ruler',
        value: POINT_NAMES[ruler],
        statement: `${nameAtStart(ruler)} rules ${whose}${coRuler === null ? '' : `, with ${POINT_NAMES[coRuler]} beside it in modern practice`}.`,
        rule: RULES.houseRuler,
      })
      const stands = fact({
        topic,
        property: 'rulerHouse',
        value: rulerHouse,
        statement: `The ruler of ${whose}, ${nameInSentence(ruler)}, stands in the ${ordinalOf(rulerHouse)} house.`,
        rule: RULES.houseRuler,
      })
      const enclosed =
        intercepted.length === 0
          ? []
          : [
              fact({
                topic,
                property: 'intercepted',
                value: intercepted,
                statement: `${listed(intercepted)} ${intercepted.length === 1 ? 'is' : 'are'} enclosed in ${whose} without a cusp.`,
                rule: RULES.intercepted,
              }),
            ]
      return [begins, ruled, stands, ...enclosed]
    },
  )
}

/** Which house system the houses are by, said aloud where another had been asked for. */
export function houseSystemFacts({ fact, subject, sky }: PersonFacts): Fact[] {
  if (sky.houses === null) return []
  const { system, asked } = sky.houses
  const instead =
    system === asked
      ? ''
      : `, because ${HOUSE_SYSTEM_NAMES[asked]} houses cannot be drawn so near the pole`
  return [
    fact({
      topic: 'houses',
      property: 'system',
      value: HOUSE_SYSTEM_NAMES[system],
      statement: `The houses of {${subject}}'s chart are ${HOUSE_SYSTEM_NAMES[system]} houses${instead}.`,
      rule: RULES.house,
    }),
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
