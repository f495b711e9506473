import { exchangedId, exchangedValue } from '../couple/exchange.ts'
import type { Fact } from '../facts.ts'
import { keysWithin } from './grades.ts'
import { countedAs } from './same-claim.ts'
import { isUncounted } from './uncounted.ts'
import { valueInKey } from './value-in-key.ts'

/**
 * The keys under which a fact is counted in the sample, from the widest to the tightest: each
 * says no more than the one before, and what holds under one holds under all before it. None
 * for what is not counted (`uncounted.ts` says why).
 *
 * A person's key names nobody: `western.moon.sign=Leo`. A couple's is the same whichever of the
 * two comes first: that somebody's Moon trines the other's Venus is
 * `couple.western.synastry.moon-venus=trine`, and within what orb
 * `couple.western.synastry.moon-venus=trine within 1°`. What is so or is not has no value:
 * `couple.humanDesign.electromagnetic.9-52`.
 */
export function keysOf(fact: Fact): readonly string[] {
  const key = widestKeyOf(fact)
  return key === null ? [] : keysWithin(key, fact.measures)
}

/** The first of a fact's keys, which hangs on its id and its value alone; null for none. */
export function widestKeyOf(fact: Pick<Fact, 'id' | 'property' | 'value'>): string | null {
  if (isUncounted(fact)) return null
  const value = valueInKey(fact)
  if (value === null) return null
  const [subject] = fact.id.split('.', 1)
  if (subject !== 'couple') return countedAs(fact.id.slice(subject!.length + 1)) + value
  const key = fact.id + value
  const exchanged = { ...fact, id: exchangedId(fact.id), value: exchangedValue(fact) }
  const fromTheOther = exchanged.id + valueInKey(exchanged)
  return key < fromTheOther ? key : fromTheOther
}
