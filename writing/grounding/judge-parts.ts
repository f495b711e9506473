import type { Fact } from '#astrology/facts.ts'
import type { Claim } from './claim.ts'
import { hasStranger, hitsOf, isTold } from './claims/cited-hits.ts'
import type { ReadSentence } from './reading/read-sentence.ts'
import type { Token } from './reading/tokens.ts'

/** The claims of a sentence that rests on such facts. */
type Judge = (read: ReadSentence, facts: readonly Fact[]) => readonly Claim[]

/**
 * The claims of a sentence that says two things, each of them by itself: `X, and Y`. Only where all that
 * is cited is told whole in one of the two, and each of them is so; null else. A value that a reader of
 * the whole gave to a thing on the other side of a comma was given wrongly.
 */
export function soInParts(
  read: ReadSentence,
  facts: readonly Fact[],
  judge: Judge,
): readonly Claim[] | null {
  if (facts.length === 0 || hasStranger(read, facts)) return null
  const hits = facts.map((fact) => hitsOf(read, fact))
  if (!hits.every(isTold)) return null
  for (const at of cutsOf(read.tokens)) {
    const parts = read.inTwo(at)
    const homes = facts.map((fact, index) =>
      parts.filter((part) => hitsOf(part, fact).size === hits[index]!.size),
    )
    const isAside = (part: ReadSentence) => homes.every((home) => !home.includes(part))
    if (homes.some((home) => home.length === 0) || parts.some(isAside)) continue
    const claims = parts.flatMap((part) =>
      judge(
        part,
        facts.filter((_fact, index) => homes[index]!.includes(part)),
      ),
    )
    if (claims.every(({ verdict }) => verdict === 'supported')) return claims
  }
  return null
}

/** Where one thing that is said may end and another begin. */
const BOUND = /^([,;—–]|but|while|whereas|though|although)$/

const cutsOf = (tokens: readonly Token[]) =>
  tokens.flatMap(({ lower }, at) =>
    at > 1 && at < tokens.length - 2 && BOUND.test(lower) ? [at + 1] : [],
  )
