import { CHANNELS } from '#astrology/human-design/bodygraph/channels.ts'
import { isOf, told, type Claim, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'
import { paraphrased } from './bond-words.ts'
import { ownerOf } from './person-judging.ts'
import { wordsOf } from '../reading/words-of.ts'

/** A channel where no channel is known of. */
export function foreignChannels({ segment, knowledge }: Ground): Claim[] {
  return segment.mentions
    .filter(
      ({ kind, words, value }) =>
        kind === 'channel' &&
        /channel/i.test(words) &&
        !knowledge.with('channel').some(({ mark }) => mark.channel === value),
    )
    .map(({ words }) => ({ kind: 'channel', words, verdict: 'unknown' }))
}

const BONDS: Readonly<Record<string, string>> = {
  dominance: 'dominates',
  compromise: 'compromises',
}

/** `Iya compromises`, and not `three compromises`. */
function isDeed({ read: { tokens, mentions } }: Ground, { at, words }: Owned): boolean {
  if (/(ed|ing|tes?)$/.test(words)) return true
  return (
    tokens[at - 1]?.lower === 'who' ||
    mentions.some(({ kind, end }) => kind === 'person' && end === at)
  )
}

/** Channels that somebody has or not, with their bond, their name and their circuit. */
export function channelClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const channels = segment.mentions.filter(({ kind }) => kind === 'channel')
  const known = knowledge.with('channel')
  const spoken = [...segment.mentions, ...paraphrased(ground)]
  // `She dominates in the 1-8; in the 7-31 it is she who gives way`.
  const isSpoken = spoken.some(({ kind }) => kind === 'bond')
  const bonds = (isSpoken ? spoken : ground.carried).filter(({ kind }) => kind === 'bond')
  const circuits = segment.mentions.filter(({ kind }) => kind === 'circuit')
  const text = read.sentence
  return channels.flatMap((channel): Claim[] => {
    const own = known.filter(({ mark }) => mark.channel === channel.value)
    const owner = channel.how === 'none' ? ownerOf(ground, channel) : channel.owner
    const isThere = own.some((each) => each.who === 'couple' || owner === null || isOf(owner, each))
    // `Neither holds it alone`, `Tom has nothing of it` deny no more than the whole.
    const isWhole = /\b(neither|nothing|alone)\b/i.test(read.sentence)
    const isDenied =
      (!isWhole && isNegated(ground, null, channel)) ||
      /^(is|are) (missing|absent|lacking|wanting)\b/.test(
        wordsOf(read.tokens, channel.end, channel.end + 2),
      )
    const claims: Claim[] = [
      {
        kind: 'channel',
        words: channel.words,
        isWeak: true,
        verdict: told(isThere ? 'supported' : 'contradicted', isDenied),
      },
    ]
    const bond = bonds.findLast(({ at }) => at <= channel.at) ?? bonds[0]
    // `…, which goes with Channel 3-60`; `the compromise in the Channel 26-44`, another one.
    const isOther =
      bond !== undefined &&
      (/, (which|and the)\b/.test(wordsOf(read.tokens, bond.end, channel.at)) ||
        channels.some(
          (other) =>
            other !== channel &&
            other.at > bond.at &&
            /^((of|by) [a-z]+ )?in( the)?$/.test(wordsOf(read.tokens, bond.end, other.at)),
        ))
    if (bond && isThere && !isOther) {
      const relation = BONDS[bond.value]
      const actor = bond.at > channel.at && bond.how === 'near' ? bond.owner : owner
      const isPersonal =
        relation !== undefined &&
        /s$|ing$|^dominate$|^compromise$|^holds/.test(bond.words) &&
        (actor === 'p1' || actor === 'p2') &&
        isDeed(ground, bond)
      const has = own.some(({ mark, who }) =>
        isPersonal ? mark.relation === relation && who === actor : mark.relation === bond.value,
      )
      claims.push({
        kind: 'bond',
        words: `${bond.words} ${channel.words}`,
        // Whose deed it is no tie of a channel and its bond can vouch for.
        ...(!isPersonal && { tie: { subjects: [channel], value: bond } }),
        verdict: told(has ? 'supported' : 'contradicted', isDenied),
      })
    } else if (
      isThere &&
      /\b(complete|completes|completed) (the|between|only)|\bbetween them\b.*\bcomplete/i.test(text)
    ) {
      const has = own.some(({ mark }) => mark.relation === 'electromagnetic')
      claims.push({
        kind: 'bond',
        words: `complete ${channel.words}`,
        verdict: has || !knowledge.systems.has('humanDesign') ? 'supported' : 'contradicted',
      })
    }
    const named = nameAfter(ground, channel)
    if (named !== null)
      claims.push({
        kind: 'channel',
        words: `${channel.words} ${named}`,
        verdict: told(
          CHANNELS.some(({ id, name }) => id === channel.value && name === named)
            ? 'supported'
            : 'contradicted',
          isDenied,
        ),
      })
    const circuit = circuits.find(({ at }) => at >= channel.end)
    if (circuit && channels.length === 1) {
      const circuitsOf = own.flatMap(({ mark }) => mark.circuit ?? [])
      if (circuitsOf.length > 0)
        claims.push({
          kind: 'circuit',
          words: `${channel.words} ${circuit.words}`,
          verdict: told(
            circuitsOf.includes(circuit.value) ? 'supported' : 'contradicted',
            isDenied,
          ),
          instead: circuitsOf[0]!,
        })
    }
    return claims
  })
}

/** The name of a channel right after it: `the 34-57, named Power`. */
function nameAfter({ read: { tokens }, segment }: Ground, { end }: Owned): string | null {
  for (let at = end; at < Math.min(segment.to, end + 7); at += 1) {
    if (!/^(called|named|or|,|of)$/.test(tokens[at - 1]?.lower ?? '') || !tokens[at]?.isCapital)
      continue
    const text = tokens
      .slice(at, at + 3)
      .map((each) => each.text)
      .join(' ')
    const found = CHANNELS.filter(
      ({ name }) => text === name || text.startsWith(`${name} `),
    ).toSorted((a, b) => b.name.length - a.name.length)[0]
    if (found) return found.name
  }
  return null
}
