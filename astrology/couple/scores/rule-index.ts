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

/** The rules of one topic: those of a single property, and those of every other. */
export interface OfTopic {
  readonly byProperty: ReadonlyMap<string, readonly Indexed[]>
  readonly always: readonly Indexed[]
}

/** A pair has some four hundred facts: each is looked up, and no rule is tried in vain. */
const INDEX: ReadonlyMap<string, ReadonlyMap<string, OfTopic>> = indexed()

const NONE: readonly Indexed[] = []

/** The rules that look at a fact; most have one or none. */
export function rulesOf(fact: Fact): readonly Indexed[] {
  return rulesWithin(rulesOfTopic(fact), fact)
}

/** The rules that look at facts of its topic, for those who read facts topic by topic. */
export function rulesOfTopic({ system, topic }: Fact): OfTopic | null {
  return INDEX.get(system)?.get(topic) ?? null
}

/** Those that look at one of them. */
export function rulesWithin(of: OfTopic | null, { property }: Fact): readonly Indexed[] {
  return of === null ? NONE : (of.byProperty.get(property) ?? of.always)
}

interface Growing {
  readonly byProperty: Map<string, Indexed[]>
  readonly always: Indexed[]
}

function indexed(): Map<System, Map<string, OfTopic>> {
  const systems = new Map<System, Map<string, Growing>>()
  for (const { system, rules } of RULE_GROUPS) {
    const topics = systems.get(system) ?? new Map<string, Growing>()
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
