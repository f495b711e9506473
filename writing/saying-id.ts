import { hash } from './hash.ts'

/**
 * What a moment or a phrase of a card is known by, in one document and in the ledger of a package. By
 * its words and not by its place: a card has fewer of them where a relation leaves some out.
 */
export function sayingId(card: string, text: string): string {
  return `${card}#${hash(text)}`
}
