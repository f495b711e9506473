import { RARITY_RULES } from './couple/rarity/rarity-rules.ts'
import { RULES as COINCIDENCES } from './couple/coincidences/coincidence-rules.ts'
import { SCORE_RULES } from './couple/scores/score-rules.ts'
import { TIME_RULES } from './couple/time/time-rules.ts'
import type { Fact, Rule } from './facts.ts'
import { RULES as GENE_KEYS } from './gene-keys/gene-keys-rules.ts'
import { RULES as HUMAN_DESIGN } from './human-design/human-design-rules.ts'
import { RULES as KABBALAH } from './kabbalah/rules.ts'
import { VEDIC_RULES } from './vedic/vedic-rules.ts'
import { RULES as WESTERN } from './western/rules.ts'

/** Every rule a fact can rest on, by id: what each system's table in docs/astrology/ says. */
const REGISTRY: ReadonlyMap<string, Rule> = new Map(
  [
    WESTERN,
    VEDIC_RULES,
    HUMAN_DESIGN,
    GENE_KEYS,
    KABBALAH,
    COINCIDENCES,
    TIME_RULES,
    SCORE_RULES,
    RARITY_RULES,
  ]
    .flatMap((table): Rule[] => Object.values(table))
    .map((rule) => [rule.id, rule]),
)

/** The rule a fact rests on, with its source. Throws for an id that no table has. */
export function ruleOf({ id, ruleId }: Pick<Fact, 'id' | 'ruleId'>): Rule {
  const rule = REGISTRY.get(ruleId)
  if (!rule) throw new Error(`${id} rests on ${ruleId}, which no table has`)
  return rule
}
