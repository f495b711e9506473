import { AILMENT_YOGAS } from './ailment-yogas.ts'
import { CHILDREN_YOGAS } from './children-yogas.ts'
import { COURAGE_YOGAS } from './courage-yogas.ts'
import { DEITY_YOGAS } from './deity-yogas.ts'
import { FORTUNE_YOGAS } from './fortune-yogas.ts'
import { ILLNESS_YOGAS } from './illness-yogas.ts'
import { KIN_YOGAS } from './kin-yogas.ts'
import { MAHAPURUSHA_YOGAS } from './mahapurusha-yogas.ts'
import { NABHASA_YOGAS } from './nabhasa-yogas.ts'
import { PERSON_YOGAS } from './person-yogas.ts'
import { POVERTY_YOGAS } from './poverty-yogas.ts'
import { RAJA_YOGAS } from './raja-yogas.ts'
import { RAMAN_RAJA_YOGAS } from './raman-raja-yogas.ts'
import { SOLAR_LUNAR_YOGAS } from './solar-lunar-yogas.ts'
import { SPEECH_YOGAS } from './speech-yogas.ts'
import { DEFAULT_YOGA_VARIANTS, type YogaVariants } from './variants.ts'
import { WEALTH_YOGAS } from './wealth-yogas.ts'
import type { FormedYoga, KnownYogaRule, YogaRule } from './yoga.ts'
import { yogaSky, type YogaChart } from './yoga-sky.ts'

/** Every yoga known here, the weightiest families first. */
export const YOGA_RULES: readonly KnownYogaRule[] = withRuleIds([
  ...MAHAPURUSHA_YOGAS,
  ...RAJA_YOGAS,
  ...RAMAN_RAJA_YOGAS,
  ...SOLAR_LUNAR_YOGAS,
  ...DEITY_YOGAS,
  ...FORTUNE_YOGAS,
  ...PERSON_YOGAS,
  ...SPEECH_YOGAS,
  ...COURAGE_YOGAS,
  ...WEALTH_YOGAS,
  ...NABHASA_YOGAS,
  ...KIN_YOGAS,
  ...CHILDREN_YOGAS,
  ...POVERTY_YOGAS,
  ...ILLNESS_YOGAS,
  ...AILMENT_YOGAS,
])

function withRuleIds(rules: readonly YogaRule[]): readonly KnownYogaRule[] {
  const firsts = new Map(rules.toReversed().map((rule) => [rule.id, rule]))
  return rules.map((rule) => {
    const { id, variant } = rule
    return { ...rule, ruleId: firsts.get(id) === rule ? id : `${id}.${variant}` }
  })
}

/**
 * The yogas a chart forms, each once, with the grahas that form it by the first of the readings
 * told; of some only, where these are given. A yoga of number is reported only where no other
 * nabhasa pattern is formed (BPHS 35.16).
 */
export function formedYogas(
  chart: YogaChart,
  told: YogaVariants = DEFAULT_YOGA_VARIANTS,
  only?: readonly Pick<FormedYoga, 'id' | 'family'>[],
): readonly FormedYoga[] {
  const sky = yogaSky(chart)
  const asked = only === undefined ? YOGA_RULES : rulesFor(only)
  const found: Reading[] = []
  for (const rule of asked) {
    const grahas = isTold(rule, told) ? rule.formedBy(sky) : null
    if (grahas !== null) found.push({ rule, grahas })
  }
  const yogas = [...Map.groupBy(found, ({ rule }) => rule.id).values()].map((readings) =>
    tell(readings[0]!, readings),
  )
  const hasPattern = yogas.some(({ family }) => family === 'nabhasa')
  return hasPattern ? yogas.filter(({ family }) => family !== 'sankhya') : yogas
}

/** Every reading of these yogas, and of the patterns that stand before a yoga of number. */
function rulesFor(yogas: readonly Pick<FormedYoga, 'id' | 'family'>[]): readonly KnownYogaRule[] {
  const ids = new Set(yogas.map(({ id }) => id))
  const hasNumber = yogas.some(({ family }) => family === 'sankhya')
  return YOGA_RULES.filter(({ id, family }) => ids.has(id) || (hasNumber && family === 'nabhasa'))
}

interface Reading {
  readonly rule: KnownYogaRule
  readonly grahas: FormedYoga['grahas']
}

function tell({ rule, grahas }: Reading, readings: readonly Reading[]): FormedYoga {
  const { id, ruleId, name, family, source } = rule
  const variants = readings.flatMap((reading) => reading.rule.variant ?? [])
  return {
    id,
    ruleId,
    ...(variants.length > 0 && { variants }),
    name,
    family,
    rule: rule.rule,
    source,
    grahas,
  }
}

function isTold({ id, variant }: YogaRule, told: Readonly<Record<string, readonly string[]>>) {
  return variant === undefined || (told[id]?.includes(variant) ?? false)
}
