import type { Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'

/** The first superlative of a stretch that a pattern takes. */
export function superlative({ segment }: Ground, pattern: RegExp): Owned | undefined {
  return segment.mentions.find(
    ({ kind, words }) => kind === 'superlative' && pattern.test(words.toLowerCase()),
  )
}
