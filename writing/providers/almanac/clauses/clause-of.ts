import { statementOf, type Fact } from '#astrology/facts.ts'
import type { FactSystem } from '#core/systems.ts'
import type { ClauseRow, FactClause } from './clause.ts'
import { GENE_KEYS_CLAUSES } from './gene-keys-clauses.ts'
import { HUMAN_DESIGN_CLAUSES } from './human-design-clauses.ts'
import { KABBALAH_CLAUSES } from './kabbalah-clauses.ts'
import { TOGETHER_CLAUSES } from './together-clauses.ts'
import { VEDIC_CLAUSES } from './vedic-clauses.ts'
import { WESTERN_CLAUSES } from './western-clauses.ts'

const ROWS: Readonly<Record<FactSystem, readonly ClauseRow[]>> = {
  western: [...TOGETHER_CLAUSES, ...WESTERN_CLAUSES],
  vedic: [...TOGETHER_CLAUSES, ...VEDIC_CLAUSES],
  humanDesign: [...TOGETHER_CLAUSES, ...HUMAN_DESIGN_CLAUSES],
  geneKeys: [...TOGETHER_CLAUSES, ...GENE_KEYS_CLAUSES],
  kabbalah: [...TOGETHER_CLAUSES, ...KABBALAH_CLAUSES],
  together: TOGETHER_CLAUSES,
}

/** Longer statements stand alone, as sentences. */
const MOST_WORDS = 19

/** A fact as parts of sentences. What no row says, its own sentence says, where that is short enough. */
export function clauseOf(fact: Fact): FactClause {
  const name = `${fact.topic}.${fact.property}`
  for (const { of, say } of ROWS[fact.system]) {
    const found = of.exec(name)
    const said = found && say(fact, found.slice(1))
    if (said) return { ...said, stated: statedIn(fact) }
  }
  return stated(fact)
}

const SLOTS: Readonly<Record<string, string>> = { p1: 'A', p2: 'B' }

function stated(fact: Fact): FactClause {
  const sentence = statedIn(fact)
  const isLong = sentence.split(' ').length > MOST_WORDS
  return { mains: isLong ? [] : [unCapital(sentence)], nouns: [], stated: sentence }
}

/** The fact's own sentence, its slots those of clauses. */
function statedIn(fact: Fact): string {
  return statementOf(fact)
    .replaceAll(/\{(p1|p2)\}('s)?/g, (_, who: string, owns = '') => {
      const slot = fact.subject === 'couple' ? (SLOTS[who] ?? 'A') : 'S'
      return `{${slot}${owns}}`
    })
    .replace(/\.$/, '')
}

const COMMON_START =
  /^(?:The|In|Of|By|When|As|With|On|Among|Between|Both|Neither|Counted|Together|Most|No|Against|For|Beside|Lived)\b/

function unCapital(sentence: string): string {
  return COMMON_START.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence
}
