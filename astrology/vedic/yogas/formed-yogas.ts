import { DEITY_YOGAS } from './deity-yogas.ts'
import { FORTUNE_YOGAS } from './fortune-yogas.ts'
import { ILLNESS_YOGAS } from './illness-yogas.ts'
import { KIN_YOGAS } from './kin-yogas.ts'
import { MAHAPURUSHA_YOGAS } from './mahapurusha-yogas.ts'
import { NABHASA_YOGAS } from './nabhasa-yogas.ts'
import { PERSON_YOGAS } from './person-yogas.ts'
import { POVERTY_YOGAS } from './poverty-yogas.ts'
import { RAJA_YOGAS } from './raja-yogas.ts'
import { SOLAR_LUNAR_YOGAS } from './solar-lunar-yogas.ts'
import { WEALTH_YOGAS } from './wealth-yogas.ts'
import type { FormedYoga, YogaRule } from './yoga.ts'
import { yogaSky, type YogaChart } from './yoga-sky.ts'

/** Every yoga known here, the weightiest families first. */
export const YOGA_RULES: readonly YogaRule[] = [
  ...MAHAPURUSHA_YOGAS,
  ...RAJA_YOGAS,
  ...SOLAR_LUNAR_YOGAS,
  ...DEITY_YOGAS,
  ...FORTUNE_YOGAS,
  ...PERSON_YOGAS,
  ...WEALTH_YOGAS,
  ...NABHASA_YOGAS,
  ...KIN_YOGAS,
  ...POVERTY_YOGAS,
  ...ILLNESS_YOGAS,
]

/**
 * The yogas a chart forms, with the grahas that form each. A yoga of number is reported only
 * where no other nabhasa pattern is formed (BPHS 35.16).
 */
export function formedYogas(chart: YogaChart): readonly FormedYoga[] {
  const sky = yogaSky(chart)
  const found = YOGA_RULES.flatMap(({ formedBy, ...told }) => {
    const grahas = formedBy(sky)
    return grahas === null ? [] : [{ ...told, grahas }]
  })
  const hasPattern = found.some(({ family }) => family === 'nabhasa')
  return hasPattern ? found.filter(({ family }) => family !== 'sankhya') : found
}
