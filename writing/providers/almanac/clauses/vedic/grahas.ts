import type { Fact } from '#astrology/facts.ts'
import { body } from '../body.ts'
import { the, upperFirst } from '../clause.ts'

/** `rising sign` for the lagna, the graha's name for the others. */
export function point(fact: Fact): string {
  return body(fact) === 'Lagna' ? 'rising sign' : body(fact)
}

export function thePoint(fact: Fact): string {
  return body(fact) === 'Lagna' ? 'the rising sign' : the(body(fact))
}

/** A lord given as a value: `moon` → `the Moon`. */
export function lordOf(value: Fact['value']): string {
  return the(upperFirst(String(value)))
}
