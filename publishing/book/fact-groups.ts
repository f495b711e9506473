import { state, type Fact, type Names } from '#astrology/facts.ts'
import { frequencyInWords } from '#astrology/frequency/frequency-in-words.ts'
import { ruleOf } from '#astrology/rules.ts'
import type { NumberedText } from '#writing/text.ts'
import type { FactGroup, FactNote } from '../document.ts'

/**
 * What texts rest on: every fact that a sentence cites, told once, with its rule and its source,
 * in the order of the facts. What a text cites that is no fact (what a placement means) is left out.
 */
export function factGroups(
  facts: readonly Fact[],
  texts: readonly NumberedText[],
  names: Names,
): readonly FactGroup[] {
  const cited = citedIn(texts)
  const groups = new Map<string, { rule: string; source: string; facts: FactNote[] }>()
  for (const fact of facts.filter(({ id }) => cited.has(id))) {
    const { rule, source } = ruleOf(fact)
    const group = groups.get(fact.ruleId) ?? { rule, source, facts: [] }
    groups.set(fact.ruleId, group)
    group.facts.push(noteOf(fact, names))
  }
  return [...groups.values()]
}

/** The ids that the sentences of texts cite. */
export function citedIn(texts: readonly NumberedText[]): ReadonlySet<string> {
  const sentences = texts.flatMap(({ sections }) =>
    sections.flatMap(({ paragraphs }) => paragraphs.flat()),
  )
  return new Set(sentences.flatMap(({ facts }) => facts))
}

function noteOf(fact: Fact, names: Names): FactNote {
  const { frequency } = fact
  return {
    id: fact.id,
    // Facts are written with the apostrophe of a typewriter.
    statement: state(fact, names).replaceAll("'", '’'),
    frequency: frequency === undefined ? '' : frequencyInWords(frequency),
  }
}
