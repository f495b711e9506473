import type { System } from '#core/systems.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Known } from './patterns.ts'
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

/** What one rule makes of one fact. */
export interface Contribution {
  /** What of which: `cellOf` a system and a dimension. */
  readonly cell: number
  /** Points in millionths, whole: their sum is the same in every order. */
  readonly amount: number
  /** Whose time of birth must be known for it to count. */
  readonly needs: Known
  readonly isForPartners: boolean
}

/** Calls `take` with what each rule makes of a fact; most facts have one rule or none. */
export function weigh(fact: Fact, take: (contribution: Contribution) => void): void {
  const rules = rulesOf(fact)
  if (rules === undefined) return
  for (const { rule, cell, isForPartners } of rules) {
    const points = rule.weigh(fact)
    if (points === 0) continue
    const needs = typeof rule.needs === 'function' ? rule.needs(fact) : rule.needs
    take({ cell, amount: Math.round(points * 1e6), needs, isForPartners })
  }
}

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

function rulesOf({ system, topic, property }: Fact): readonly Indexed[] | undefined {
  const found = INDEX.get(system)?.get(topic)
  if (found === undefined) return undefined
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
