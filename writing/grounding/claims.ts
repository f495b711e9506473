import type { Fact, Names } from '#astrology/facts.ts'
import type { Finished } from '../finish-text.ts'
import type { Finding } from './finding.ts'

/** Astrological claims found in the text that no fact supports. */
export function checkClaims(
  _finished: Finished,
  _expected: { readonly facts: readonly Fact[]; readonly names: Names },
): readonly Finding[] {
  return []
}
