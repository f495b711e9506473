import { frequencyInWords } from '#astrology/frequency/frequency-in-words.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Brief, BriefFact } from '#writing/brief/brief.ts'
import { cardIdsOf } from '#writing/brief/card-ids.ts'
import { finishText } from '#writing/finish-text.ts'
import { CARDS } from '#writing/meaning/cards.ts'
import { writeBrief } from '#writing/providers/almanac/write-brief.ts'
import type { Evidence } from '#writing/text.ts'

/** What becomes of a text when one fact is another: shares of the sentences that cite it, and of all others, that change. */
export interface Flipped {
  readonly id: string
  readonly citing: number
  readonly others: number
}

/**
 * Alters the heaviest facts of a brief one by one, each to what the same fact is of another
 * person, and looks at which sentences of its text are others then. Facts the other has not, or
 * has alike, are passed over.
 */
export function flip(brief: Brief, others: readonly Fact[], most = 10): readonly Flipped[] {
  const before = evidenceOf(brief)
  const heaviest = brief.themes
    .flatMap((theme) => theme.facts)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most)
  return heaviest.flatMap(({ fact }) => {
    const other = others.find(
      ({ id, value }) => id === fact.id && String(value) !== String(fact.value),
    )
    if (other === undefined) return []
    const after = new Set(evidenceOf(withFact(brief, other)).map(({ sentence }) => sentence))
    const changed = (sentences: readonly Evidence[]) =>
      sentences.length === 0
        ? 0
        : sentences.filter(({ sentence }) => !after.has(sentence)).length / sentences.length
    const cites = (each: Evidence) => each.facts.includes(fact.id)
    return [
      {
        id: fact.id,
        citing: changed(before.filter(cites)),
        others: changed(before.filter((each) => !cites(each))),
      },
    ]
  })
}

function evidenceOf(brief: Brief): readonly Evidence[] {
  return finishText([...writeBrief(brief)].join('')).evidence
}

function withFact(brief: Brief, fact: Fact): Brief {
  const cards = cardIdsOf(fact).filter((id) => id in CARDS)
  const changed = (each: BriefFact): BriefFact =>
    each.fact.id === fact.id
      ? {
          ...each,
          fact,
          cards: cardIdsOf(fact),
          howCommon: fact.frequency === undefined ? null : frequencyInWords(fact.frequency),
        }
      : each
  return {
    ...brief,
    themes: brief.themes.map((theme) => ({ ...theme, facts: theme.facts.map(changed) })),
    cards: {
      ...brief.cards,
      ...Object.fromEntries(cards.slice(0, 2).map((id) => [id, CARDS[id]!])),
    },
  }
}
