import type { Evidence } from '../text.ts'
import type { Claim } from './claim.ts'
import { isMeaning } from './citations.ts'

/** What a sentence is: it claims a fact, reads one by what things mean, or paints a scene and claims nothing. */
export type Label = 'fact' | 'reading' | 'scene'

/** A sentence by its claims and by what it cites. */
export function labelOf({ facts }: Pick<Evidence, 'facts'>, claims: readonly Claim[]): Label {
  if (claims.length > 0) return 'fact'
  if (facts.some(isMeaning)) return 'reading'
  return facts.length > 0 ? 'fact' : 'scene'
}
