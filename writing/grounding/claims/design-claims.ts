import type { Claim, ClaimReader, Ground } from '../claim.ts'
import { wordsOf } from '../reading/words-of.ts'
import { centerClaims, sideClaims, undefinedClaims } from './center-claims.ts'
import { channelClaims, foreignChannels } from './channel-claims.ts'
import { gateClaims } from './gate-claims.ts'
import { joinedAreas } from './joined-areas.ts'
import { joinClaims } from './join-claims.ts'
import { variableClaims } from './variable-claims.ts'

/** What Human Design says beyond bodies and persons: centers, channels, gates, circuits, arrows. */
export const designClaims: ClaimReader = (ground) => {
  if (!ground.knowledge.systems.has('humanDesign')) return foreignChannels(ground)
  return [
    ...centerClaims(ground),
    ...sideClaims(ground),
    ...undefinedClaims(ground),
    ...channelClaims(ground),
    ...joinClaims(ground),
    ...joinedAreas(ground),
    ...gateClaims(ground),
    ...variableClaims(ground),
    ...connectionClaims(ground),
  ]
}

/** `The connection of the two is 8-1`: defined centers and open ones, nine together. */
function connectionClaims({ read, segment, knowledge }: Ground): Claim[] {
  const words = wordsOf(read.tokens, segment.from, segment.to)
  const numbers = /\bconnection\b.*?\b(\d) [-–] (\d)\b/.exec(words)
  const known = knowledge.with('term').filter(({ mark }) => mark.relation === 'connection')
  if (!numbers || known.length === 0) return []
  const said = `${numbers[1]}-${numbers[2]}`
  const has = known.some(({ mark }) => mark.term === said)
  return [
    {
      kind: 'connection',
      words: said,
      verdict: has ? 'supported' : 'contradicted',
      instead: known[0]!.mark.term!,
    },
  ]
}
