import type { System } from '#core/systems.ts'
import type { Fact } from '#astrology/facts.ts'
import type { RuleGroup, ScoreRule } from './rule.ts'
import { GENE_KEYS_RULES } from './rules/gene-keys-rules.ts'
import { HUMAN_DESIGN_RULES } from './rules/human-design-rules.ts'
import { KABBALAH_RULES } from './rules/kabbalah-rules.ts'
import { VEDIC_CHART_RULES } from './rules/vedic-chart-rules.ts'
import { VEDIC_RULES } from './rules/vedic-rules.ts'
import { WESTERN_RULES } from './rules/western-rules.ts'
import { cellOf } from './score-names.ts'

export const RULE_GROUPS: readonly RuleGroup[] = [
  ...WESTERN_RULES,
  ...VEDIC_RULES,
  ...VEDIC_CHART_RULES,
  ...HUMAN_DESIGN_RULES,
  ...GENE_KEYS_RULES,
  ...KABBALAH_RULES,
]

/** A rule, and where what it gives belongs. */
interface Indexed {
  readonly rule: ScoreRule
  readonly cell: number
  readonly isForPartners: boolean
}

interface OfTopic {
  readonly byProperty: Map<string, Indexed[]>
  readonly always: Indexed[]
}

/** A pair has some three hundred facts: each is looked up, and no rule is tried in vain. */
const INDEX: ReadonlyMap<string, ReadonlyMap<string, OfTopic>> = indexed()

const NONE: readonly Indexed[] = []

/** The rules that look at a fact; most have one or none. */
export function rulesOf({ system, topic, property }: Fact): readonly Indexed[] {
  const found = INDEX.get(system)?.get(topic)
  if (found === undefined) return NONE
  return found.byProperty.get(property) ?? found.always
}

function indexed(): Map<System, Map<string, OfTopic>> {
  const systems = new Map<System, Map<string, OfTopic>>()
  for (const { system, rules } of RULE_GROUPS) {
    const topics = systems.get(system) ?? new Map<string, OfTopic>()
    systems.set(system, topics)
    for (const rule of rules) {
      const of = topics.get(rule.topic) ?? { byProperty: new Map(), always: [] }
      topics.set(rule.topic, of)
      const { property, dimension, forPartners } = rule
      const own = property === undefined ? of.always : (of.byProperty.get(property) ?? [])
      own.push({
        rule,
        cell: cellOf(system, dimension),
        isForPartners: forPartners === true || dimension === 'attraction',
      })
      if (property !== undefined) of.byProperty.set(property, own)
    }
  }
  return systems
}
