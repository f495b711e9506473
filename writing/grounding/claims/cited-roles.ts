import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { isSame } from './cited-values.ts'

/** What one of several things does, and the words for it. */
const ROLES: Readonly<Record<string, RegExp>> = {
  points: /^(point|apex|tip|head)$/,
  wins: /^(wins?|won|winner|victor|victory|beats?|prevails?|prevailed)$/,
}

/** What each of two does by type. */
const BY_TYPE = /^(guides|responds|initiates|reflects)$/

/** `He guides and she responds`: what one of two does by type, told of the other. */
export function typeRoleClaims(
  { tokens, mentions }: ReadSentence,
  facts: readonly Fact[],
): readonly Claim[] {
  const known = facts.flatMap(({ marks, subject }) =>
    marks.flatMap(({ relation = '', whose = subject }) =>
      BY_TYPE.test(relation) ? [{ relation, whose }] : [],
    ),
  )
  if (known.length === 0) return []
  return tokens.flatMap(({ lower }, at): Claim[] => {
    const person = mentions.find(({ kind, end }) => kind === 'person' && end === at)
    if (!BY_TYPE.test(lower) || (person?.owner !== 'p1' && person?.owner !== 'p2')) return []
    const own = known.filter(({ whose }) => whose === person.owner)
    return own.length === 0 || own.some(({ relation }) => relation === lower)
      ? []
      : [{ kind: 'role', words: `${person.words} ${lower}`, verdict: 'contradicted' }]
  })
}

/** `with Uranus at its point`, `Mercury has won`: of several that are named together, the one that does it. */
export function roleClaimsOfCited(
  { tokens, mentions }: ReadSentence,
  facts: readonly Fact[],
): readonly Claim[] {
  return facts.flatMap(({ marks }) =>
    marks.flatMap(({ relation, body }): readonly Claim[] => {
      const words = ROLES[relation ?? '']
      const at = words === undefined ? -1 : tokens.findIndex(({ lower }) => words.test(lower))
      if (at < 0 || body === undefined) return []
      const bodies = mentions.filter(({ kind }) => kind === 'body')
      const isClear = (from: number, to: number) =>
        to - from <= 7 && !tokens.slice(from, to).some(({ text }) => /^[,;:]$/.test(text))
      // `Mercury and Saturn point at her Moon`: what is pointed at.
      const aim = /^(at|to|toward|towards)$/
      const isAimed = /^points?$/.test(tokens[at]!.lower)
      const aimed = bodies.find(
        (each) =>
          isAimed && each.at > at && tokens.slice(at, each.at).some(({ lower }) => aim.test(lower)),
      )
      const doer: Owned | undefined =
        aimed ??
        bodies.findLast(({ end }) => end <= at && isClear(end, at)) ??
        bodies.find((each) => each.at > at && isClear(at, each.at))
      // `a kite, with Pluto at its point, and a yod, with the Moon at its own`: another figure's.
      const isOfOther = facts.some(
        (other) =>
          !other.marks.some((mark) => mark.body === body && mark.relation === relation) &&
          other.marks.some(
            (mark) => doer && mark.relation === relation && isSame(doer, mark.body ?? ''),
          ),
      )
      if (!doer || isSame(doer, body) || (isOfOther && bodies.some((each) => isSame(each, body))))
        return []
      return [{ kind: 'role', words: doer.words, verdict: 'contradicted', instead: body }]
    }),
  )
}
