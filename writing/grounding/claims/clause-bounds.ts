import type { Segment } from '../reading/segments.ts'
import type { Token } from '../reading/tokens.ts'

const BOUND =
  /^([,;:—–()]|but|while|whereas|though|although|yet|because|since|than|when|where|which|who|until)$/

/** Where the clause that a token stands in begins within its stretch. */
export const startOfClause = (
  tokens: readonly Token[],
  { from }: Pick<Segment, 'from'>,
  at: number,
) => Math.max(from, tokens.slice(0, at).findLastIndex(({ lower }) => BOUND.test(lower)) + 1)

/** Where the clause that a token stands in ends within its stretch. */
export function endOfClause(tokens: readonly Token[], { to }: Pick<Segment, 'to'>, at: number) {
  const bound = tokens.findIndex(({ lower }, index) => index >= at && BOUND.test(lower))
  return bound < 0 ? to : Math.min(to, bound)
}
