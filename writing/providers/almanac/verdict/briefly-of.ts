import { DIMENSION_WORDS } from '../skeletons/sides.ts'
import type { Told } from '../told.ts'

/** A fact in as few words as will name it where it has not just been told. */
export function brieflyOf({ fact, short, clause }: Told): string {
  const { body, partner, aspect } = fact.marks[0] ?? {}
  if (fact.topic === 'dimension') return DIMENSION_WORDS[fact.property] ?? fact.property
  if (short !== null && !short.startsWith('that ')) return short
  if (fact.property.startsWith('closest') && aspect !== undefined)
    return `the ${body}–${partner} ${aspect}`
  return (clause.nouns[0] ?? '').replace(/,$/, '')
}
