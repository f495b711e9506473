import type { Fact } from '#astrology/facts.ts'
import type { FactSystem } from '#core/systems.ts'
import { GENE_KEYS_CARDS } from './card-ids/gene-keys-cards.ts'
import { HUMAN_DESIGN_CARDS } from './card-ids/human-design-cards.ts'
import { KABBALAH_CARDS } from './card-ids/kabbalah-cards.ts'
import type { CardRow } from './card-ids/row.ts'
import { TOGETHER_CARDS } from './card-ids/together-cards.ts'
import { VEDIC_CARDS } from './card-ids/vedic-cards.ts'
import { WESTERN_CARDS } from './card-ids/western-cards.ts'

const ROWS: Readonly<Record<FactSystem, readonly CardRow[]>> = {
  western: WESTERN_CARDS,
  vedic: VEDIC_CARDS,
  humanDesign: HUMAN_DESIGN_CARDS,
  geneKeys: GENE_KEYS_CARDS,
  kabbalah: KABBALAH_CARDS,
  together: TOGETHER_CARDS,
}

/**
 * Which meaning cards say what a fact means, the closest first: `western.moon.cancer` of
 * `p1.western.moon.sign`, whoever's Moon it is. None for what only counts or dates something. A
 * card that is named here need not be written.
 */
export function cardIdsOf(fact: Fact): readonly string[] {
  return rowOf(fact).ids
}

/** The card whose gloss says what a fact names; null where its cards are of something near it. */
export function explainedBy(fact: Fact): string | null {
  const { ids, isOwn } = rowOf(fact)
  return isOwn ? (ids[0] ?? null) : null
}

function rowOf(fact: Fact): { readonly ids: readonly string[]; readonly isOwn: boolean } {
  const name = `${fact.topic}.${fact.property}`
  for (const { of, cards, isOwn } of ROWS[fact.system]) {
    const found = of.exec(name)
    if (found) return { ids: [...new Set(cards(fact, found.slice(1)))], isOwn }
  }
  return { ids: [], isOwn: false }
}
