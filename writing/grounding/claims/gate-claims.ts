import { isOf, told, type Claim, type Ground, type Verdict } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { deniesHaving, isNegated } from './negation.ts'

/** `Gate 48 by itself would not bridge it`. */
const deniesAfter = ({ segment, read: { tokens } }: Ground, { end }: Owned) =>
  segment.mentions.some(
    ({ kind, at, words }) =>
      kind === 'no' &&
      at >= end &&
      /^(not|never)$/i.test(words) &&
      !tokens.slice(end, at).some(({ text }) => text === ','),
  )

const BRIDGES =
  /\b(bridge|bridges|bridged|bridging)\b|\b(close|closes|closed|closing|mend|mends|heal|heals|joins?|ties?|links?|unites?|connects?)\b.*\b(gap|split|halves|rooms|islands|areas|pieces|parts)\b|\b(gap|split)\b.*\b(closes?|closed)\b/

/** Whether gates are told as those of a bridge or of a cross. */
function relationOf(text: string, gates: number): 'bridges' | 'cross' | null {
  if (BRIDGES.test(text)) return 'bridges'
  return gates > 1 && /\bcross\b/.test(text) ? 'cross' : null
}

/** Gates told without a body: of a cross, of a bridge, in both, or active at all. */
export function gateClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const gates = segment.mentions.filter(({ kind }) => kind === 'gate' || kind === 'gateLine')
  if (gates.length === 0) return []
  const text = read.sentence.toLowerCase()
  const known = knowledge.with('gate')
  const relation = relationOf(text, gates.length)
  const isShared =
    relation === null &&
    /\b(both of them|in both|share|shared|in common|each of them|the two of them)\b/.test(text)
  // What somebody else would bring into the room is not one's own.
  const isOffered =
    /\b(would|could|somebody|someone|anybody|anyone|company|room|brings?|friends?|presence)\b/.test(
      text,
    )
  return gates.map((gate): Claim => {
    const number = Number(gate.value.split('.')[0])
    const own = known.filter(({ mark }) => mark.gate === number)
    const fits = own.filter((each) => {
      if (relation !== null) return each.mark.relation === relation
      if (
        isShared &&
        knowledge.systems.size > 0 &&
        known.some(({ mark }) => mark.relation === 'shares')
      )
        return each.mark.relation === 'shares'
      return (
        (each.mark.relation !== 'bridges' || isOffered) &&
        (gate.owner === null ||
          gate.owner === 'both' ||
          each.who === 'couple' ||
          isOf(gate.owner, each))
      )
    })
    const isBridgeOf =
      relation !== 'bridges' ||
      fits.some(
        ({ who }) =>
          who === 'couple' ||
          knowledge.systems.size === 1 ||
          gate.how !== 'own' ||
          who === gate.owner,
      ) ||
      fits.length > 0
    const verdict: Verdict = fits.length > 0 && isBridgeOf ? 'supported' : 'contradicted'
    const isWeak = !deniesAfter(ground, gate) && { isWeak: true as const }
    return {
      kind: 'gate',
      words: gate.words,
      ...isWeak,
      verdict: told(
        verdict,
        (relation === null && deniesHaving(ground, gate)) ||
          (relation !== null && isNegated(ground, null, gate)) ||
          (relation === 'bridges' && deniesAfter(ground, gate)),
      ),
    }
  })
}
