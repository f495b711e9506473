import type { Mark } from '#astrology/marks.ts'
import {
  allOf,
  judged,
  eachOf,
  isOf,
  told,
  type Claim,
  type Ground,
  type Verdict,
} from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owner } from '../reading/mention.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'

/** Whether facts of an owner have a value in a field; null where they say nothing of it. */
export function holds(
  known: readonly Known[],
  owner: Owner,
  has: (mark: Mark) => boolean,
): Verdict {
  return allOf(
    eachOf(owner).map((each): Verdict => {
      const own = known.filter((one) => isOf(each, one))
      return judged(
        own.some(({ mark }) => has(mark)),
        own.length > 0,
      )
    }),
  )
}

/** A claim of one mention, turned round where it is denied. */
export function claim(ground: Ground, kind: string, mention: Owned, verdict: Verdict): Claim {
  return {
    kind,
    words: mention.words,
    verdict: told(verdict, isNegated(ground, null, mention)),
  }
}
