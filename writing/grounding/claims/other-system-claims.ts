import type { Claim, Ground } from '../claim.ts'
import { isNegated } from './negation.ts'
import { SYSTEM_OF } from './ascribed-claims.ts'

/** Kinds that only one system has, and that no word of everyday English is taken for. */
const STRICT = new Set([
  'koota',
  'karaka',
  'sefirah',
  'hebrewDate',
  'ring',
  'authority',
  'cross',
  'nakshatra',
])

/** A term of a system of which the document knows nothing. */
export function otherSystems(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  return segment.mentions.flatMap((mention): Claim[] => {
    const isSphere = mention.kind === 'sphere' && /\bsphere\b/i.test(read.sentence)
    const isPeriod =
      mention.kind === 'dasha' && segment.mentions.some(({ kind }) => kind === 'body')
    const systems = isPeriod ? (['vedic'] as const) : SYSTEM_OF[mention.kind]
    if (!(STRICT.has(mention.kind) || isSphere || isPeriod) || systems === undefined) return []
    if (systems.some((system) => knowledge.systems.has(system)) || isNegated(ground, null, mention))
      return []
    return [{ kind: 'other system', words: mention.words, verdict: 'unknown' }]
  })
}
