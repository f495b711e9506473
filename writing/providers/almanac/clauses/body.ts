import type { Fact } from '#astrology/facts.ts'
import { first } from './clause.ts'

/** The light or point a fact is about. */
export function body(fact: Fact): string {
  return first(fact).body ?? ''
}
