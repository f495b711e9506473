import type { Told } from '../told.ts'

export function valueOf({ fact }: Told): number {
  return Number(fact.value)
}

/** The fewest and the most points it may be; one number where every hour is known. */
export function rangeOf(told: Told): { readonly from: number; readonly to: number } {
  const value = valueOf(told)
  const { from = value, to = value } = told.fact.measures['points'] ?? {}
  return { from, to }
}
