import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { Knowledge } from '../knowledge.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { bothClaims } from './cited-both.ts'
import { comparisonClaims } from './cited-comparisons.ts'
import { deniedClaims } from './cited-denied.ts'
import { extremeClaims } from './cited-extremes.ts'
import { endClaims } from './cited-ends.ts'
import { figureClaims } from './cited-figures.ts'
import { givingClaims } from './cited-giving.ts'
import { onlyOfCited } from './cited-only.ts'
import { pairClaims } from './cited-pairs.ts'
import { placedClaims } from './cited-places.ts'
import { poleClaims } from './cited-poles.ts'
import { replacedClaims } from './cited-replaced.ts'
import { resonanceClaims } from './cited-resonance.ts'
import { roleClaimsOfCited, typeRoleClaims } from './cited-roles.ts'
import { samenessClaims } from './cited-sameness.ts'
import { sideClaims } from './cited-sides.ts'
import { strangerClaims } from './cited-strangers.ts'
import { textClaims } from './cited-texts.ts'
import { untoldClaims } from './cited-untold.ts'

interface Cited {
  readonly facts: readonly Fact[]
  readonly knowledge: Knowledge
  /** The sentence cites meanings as well, whose words are not to be held against facts. */
  readonly isRead: boolean
}

/** A sentence as a whole against all that it cites, whatever its grammar: each cited fact has to be told as it is. */
export function wholeClaims(
  read: ReadSentence,
  { facts, knowledge, isRead }: Cited,
): readonly Claim[] {
  const plain = [
    ...untoldClaims(read, facts),
    ...replacedClaims(read, facts, { knowledge, isRead }),
    ...endClaims(read, facts, knowledge),
    ...strangerClaims(read, facts, knowledge),
  ]
  if (isRead) return plain
  return [
    ...plain,
    ...poleClaims(read, facts),
    ...figureClaims(read, facts),
    ...placedClaims(read, facts),
    ...sideClaims(read, facts),
    ...givingClaims(read, facts),
    ...pairClaims(read, facts),
    ...roleClaimsOfCited(read, facts),
    ...typeRoleClaims(read, facts),
    ...deniedClaims(read, facts),
    ...samenessClaims(read, facts),
    ...bothClaims(read, facts),
    ...comparisonClaims(read, facts),
    ...extremeClaims(read, facts),
    ...resonanceClaims(read, facts),
    ...onlyOfCited(read, facts),
    ...textClaims(read, facts, knowledge.facts),
  ]
}
