import type { Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import type { Token } from '../reading/tokens.ts'
import { wordsOf } from '../reading/words-of.ts'

/** Words of denial that deny nothing of what follows them. */
const MERE =
  /^(if|only|merely|just|less|fewer|least|doubt|wonder|so|more|surprise|longer than|much|simply|quite|one|other|as|far|many|all|every|everyone|often|always)$/

/** `none is touched so often as the Moon`, `nothing stands nearer than Venus`: it is denied of all others. */
const COMPARED =
  /\b(is|are) as\b|^([a-z]+ ){0,5}(so|as) [a-z]+ as\b|^([a-z]+ ){0,5}(more|less|better|worse|[a-z]+er)( [a-z]+)? than\b/

/** Whether what is said between two mentions is denied: `is not in Leo`, `None of her planets`, `neither`. */
export function isNegated(
  { read: { tokens, mentions }, segment }: Ground,
  subject: Owned | null,
  value: Owned,
): boolean {
  const from = subject === null ? value.at : Math.min(subject.at, value.at)
  const to = Math.max(subject?.end ?? 0, value.at)
  const start = clauseStart(tokens, segment.from, from)
  // `anything but retrograde`.
  if (/\b(anything but|(?<!not )far from)$/.test(wordsOf(tokens, value.at - 3, value.at)))
    return true
  // `does not rest on it alone`, `Nor is it always kind`, `Neither will give way` deny another thing.
  const tail = wordsOf(tokens, value.end, value.end + 3)
  if (/^(definition )?(center )?(alone|only)\b/.test(tail)) return false
  const denials = mentions.filter(
    ({ kind, at, end }) =>
      kind === 'no' &&
      at >= start &&
      at < to &&
      !MERE.test(tokens[end]?.lower ?? '') &&
      // `all that his Venus lacks of an exact square`: so much, and it is one.
      !(
        /^lacks?$/.test(tokens[at]?.lower ?? '') &&
        /\b(degrees?|minutes?|exact\w*|perfect\w*)\b/.test(wordsOf(tokens, 0, tokens.length))
      ) &&
      !(
        tokens[at]?.lower === 'nor' &&
        /^(is|does|do|are|was|can|will)$/.test(tokens[end]?.lower ?? '')
      ) &&
      !COMPARED.test(wordsOf(tokens, end, end + 9)) &&
      !(tokens[at]?.lower === 'no' && isOfNoun(tokens, at, value.at)) &&
      !/^(rest on|everything)\b/.test(wordsOf(tokens, end, end + 2)),
  )
  const isStopped = (since: number) =>
    tokens.slice(since, value.at).some(({ text }) => text === ',') &&
    !/\b(nor|neither|or|either)\b/.test(wordsOf(tokens, since, value.at))
  // `neither … nor` is one denial, and so is `none … not`.
  return denials.some(
    ({ at, end }) =>
      at < value.at &&
      !isStopped(end) &&
      !isApposed(tokens, subject?.end ?? Math.max(0, at - 2), at, value.at),
  )
}

/** `it is no small thing to be born by day`: what is denied is the thing it would be, and not that it is so. */
const isOfNoun = (tokens: readonly Token[], at: number, value: number) =>
  /^(is|was|are|were|'s)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^no( [a-z]+){1,2} (to|that|when|if|for|how)\b/.test(wordsOf(tokens, at, value))

/** Whether it is denied that somebody has a thing at all: `has no Gate 13`, `does not have the Channel 26-44`. */
export function deniesHaving({ read: { tokens } }: Ground, { at }: Owned): boolean {
  const lead = wordsOf(tokens, at - 5, at)
  return /\b(no|without|lacks|lack|(not|never) (have|hold|carry|own|share|contain)( the| a| any)?)$/.test(
    lead,
  )
}

/** The last comma before a mention begins what can deny it. */
function clauseStart(tokens: readonly { text: string }[], least: number, at: number): number {
  for (let here = at - 1; here > least; here -= 1)
    if (/^[,;:—]$/.test(tokens[here]!.text)) return here
  return least
}

/** `the gut, and not the mood, decides`: a denial between two commas stays between them. */
function isApposed(
  tokens: readonly { text: string; lower: string }[],
  since: number,
  at: number,
  value: number,
): boolean {
  const comma = (from: number, to: number) =>
    tokens.slice(from, to).some(({ text }) => text === ',')
  return (comma(since, at) || comma(Math.max(0, at - 2), at)) && comma(at, value)
}
