import { CHANNELS } from '#astrology/human-design/bodygraph/channels.ts'
import {
  allOf,
  eachOf,
  isOf,
  told,
  type Claim,
  type ClaimReader,
  type Ground,
  type Verdict,
} from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { deniesHaving, isNegated } from './negation.ts'
import { pairsOf } from './pairing.ts'
import { ownerOf } from './person-claims.ts'
import { wordsOf } from '../reading/words-of.ts'

const isCenter = ({ kind }: Owned) => kind === 'center'

/** What Human Design says beyond bodies and persons: centers, channels, gates, circuits, arrows. */
export const designClaims: ClaimReader = (ground) => {
  if (!ground.knowledge.systems.has('humanDesign')) return foreignChannels(ground)
  return [
    ...centerClaims(ground),
    ...sideClaims(ground),
    ...channelClaims(ground),
    ...joinClaims(ground),
    ...gateClaims(ground),
    ...variableClaims(ground),
    ...connectionClaims(ground),
  ]
}

/** A channel where no channel is known of. */
function foreignChannels({ segment, knowledge }: Ground): Claim[] {
  return segment.mentions
    .filter(
      ({ kind, words, value }) =>
        kind === 'channel' &&
        /channel/i.test(words) &&
        !knowledge.with('channel').some(({ mark }) => mark.channel === value),
    )
    .map(({ words }) => ({ kind: 'channel', words, verdict: 'unknown' }))
}

function centerClaims(ground: Ground): Claim[] {
  // What two define only together neither has.
  if (/\btogether\b/i.test(ground.read.sentence)) return []
  const pairs = pairsOf(ground, isCenter, ({ kind }) => kind === 'state')
  return pairs.flatMap(({ subjects, value }) =>
    subjects.map((center): Claim => {
      const verdicts = statesOf(ground, center).map((own): Verdict => {
        if (own.some(({ mark }) => isState(mark.state!, value))) return 'supported'
        return own.length > 0 ? 'contradicted' : 'unknown'
      })
      return {
        kind: 'center',
        words: `${center.words} ${value.words}`,
        tie: { subjects: [center], value },
        verdict: told(allOf(verdicts), isNegated(ground, center, value)),
        instead: statesOf(ground, center)
          .flat()
          .map(({ mark }) => mark.state)
          .join(' or '),
      }
    }),
  )
}

function isState(known: string, { value, words }: Owned): boolean {
  if (value === 'open')
    return known === 'open' || (words.toLowerCase() === 'open' && known === 'undefined')
  if (value === 'undefined') return known !== 'defined'
  return known === value
}

function statesOf(ground: Ground, center: Owned): readonly (readonly Known[])[] {
  const known = ground.knowledge
    .with('center')
    .filter(({ mark }) => mark.center === center.value && mark.state !== undefined)
  return eachOf(center.how === 'none' ? ownerOf(ground, center) : center.owner).map((owner) =>
    known.filter((each) => isOf(owner, each)),
  )
}

/** `from the Design side alone`. */
function sideClaims(ground: Ground): Claim[] {
  const { segment, read } = ground
  const text = wordsOf(read.tokens, segment.from, segment.to)
  if (!/\b(alone|only|both sides)\b/.test(text) || !/\bdefined\b/.test(text)) return []
  const sides = segment.mentions.filter(({ kind, value }) => kind === 'side' && value !== 'one')
  const [side] = sides
  if (sides.length !== 1 || !side) return []
  return segment.mentions.filter(isCenter).map((center): Claim => {
    const own = statesOf(ground, center)
      .flat()
      .filter(({ mark }) => mark.side !== undefined)
    const has = own.some(({ mark }) => mark.side === side.value)
    return {
      kind: 'side',
      words: `${center.words} ${side.words}`,
      verdict: has || own.length === 0 ? 'supported' : 'contradicted',
      instead: own.map(({ mark }) => mark.side).join(' or '),
    }
  })
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

function channelClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const channels = segment.mentions.filter(({ kind }) => kind === 'channel')
  const known = knowledge.with('channel')
  const bonds = [...ground.carried, ...segment.mentions].filter(({ kind }) => kind === 'bond')
  const circuits = segment.mentions.filter(({ kind }) => kind === 'circuit')
  const text = read.sentence
  return channels.flatMap((channel): Claim[] => {
    const own = known.filter(({ mark }) => mark.channel === channel.value)
    const owner = channel.how === 'none' ? ownerOf(ground, channel) : channel.owner
    const isThere = own.some((each) => each.who === 'couple' || owner === null || isOf(owner, each))
    // `Neither holds it alone`, `Tom has nothing of it` deny no more than the whole.
    const isWhole = /\b(neither|nothing|alone)\b/i.test(read.sentence)
    const isDenied = !isWhole && isNegated(ground, null, channel)
    const claims: Claim[] = [
      {
        kind: 'channel',
        words: channel.words,
        isWeak: true,
        verdict: told(isThere ? 'supported' : 'contradicted', isDenied),
      },
    ]
    const bond = bonds.findLast(({ at }) => at <= channel.at) ?? bonds[0]
    // `…, which goes with Channel 3-60`.
    const isOther =
      bond !== undefined && /, which\b/.test(wordsOf(read.tokens, bond.end, channel.at))
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
        tie: { subjects: [channel], value: bond },
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

const JOINS =
  /\b(joins?|joined|joining|connects?|connected|links?|linked|ties?|tied|runs? from|running from|bridges?|between|leads? from)\b/

/** `The Channel 26-44 joins his Heart to his Spleen`; `No channel joins his G to his Throat`. */
function joinClaims(ground: Ground): Claim[] {
  const { segment, read, knowledge } = ground
  const text = wordsOf(read.tokens, segment.from, segment.to)
  const hasChannel = segment.mentions.some(({ kind }) => kind === 'channel')
  if (!JOINS.test(text) && !(hasChannel && /\bfrom\b.*\bto\b/.test(text))) return []
  const centers = segment.mentions.filter(isCenter)
  if (centers.length !== 2) return []
  const [a, b] = centers.map(({ value }) => value)
  const joins = knowledge.with('channel').filter(({ mark }) => mark.relation === 'joins')
  const ends = (each: Known) =>
    [each.mark.center, each.mark.partner].every((end) => end === a || end === b)
  const channel = segment.mentions.find(({ kind }) => kind === 'channel')
  if (channel) {
    const own = joins.filter(({ mark }) => mark.channel === channel.value)
    if (own.length === 0) return []
    return [
      {
        kind: 'channel',
        words: `${channel.words} ${a}–${b}`,
        verdict: told(
          own.some(ends) ? 'supported' : 'contradicted',
          isNegated(ground, null, centers[0]!),
        ),
        instead: own.map(({ mark }) => `${mark.center}–${mark.partner}`).join(),
      },
    ]
  }
  const none = segment.mentions.find(
    ({ kind, value }) => kind === 'quantity' && value === 'channels',
  )
  if (!none || joins.length === 0 || none.at > centers[0]!.at) return []
  const own = joins.filter((each) => isOf(centers[0]!.owner, each) && ends(each))
  return [
    {
      kind: 'channel',
      words: `channel ${a}–${b}`,
      verdict: told(
        own.length > 0 ? 'supported' : 'contradicted',
        isNegated(ground, null, centers[0]!),
      ),
    },
  ]
}

/** `Gate 48 by itself would not bridge it`. */
const deniesAfter = ({ segment }: Ground, { end }: Owned) =>
  segment.mentions.some(
    ({ kind, at, words }) => kind === 'no' && at >= end && /^(not|never)$/i.test(words),
  )

const BRIDGES =
  /\b(bridge|bridges|bridged|bridging)\b|\b(close|closes|closed|closing|mend|mends|heal|heals|joins?)\b.*\b(gap|split|halves|rooms)\b|\b(gap|split)\b.*\b(closes?|closed)\b/

/** Whether gates are told as those of a bridge or of a cross. */
function relationOf(text: string, gates: number): 'bridges' | 'cross' | null {
  if (BRIDGES.test(text)) return 'bridges'
  return gates > 1 && /\bcross\b/.test(text) ? 'cross' : null
}

/** Gates told without a body: of a cross, of a bridge, in both, or active at all. */
function gateClaims(ground: Ground): Claim[] {
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

/** `Touch is how he takes things in`: a keyword of one of the four arrows. */
function variableClaims(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  const known = knowledge.with('arrow')
  if (known.length === 0) return []
  const variables = segment.mentions.filter(({ kind }) => kind === 'variable')
  if (variables.length === 0) return []
  const arrows = variables.flatMap((variable): Claim[] => {
    const { tokens } = ground.read
    if (!tokens.slice(segment.from, segment.to).some(({ lower }) => lower === 'arrow')) return []
    const turn = tokens
      .slice(variable.end, segment.to)
      .find(({ lower }) => /^(left|right)$/.test(lower))?.lower
    const own = known.filter(
      (each) => each.mark.relation === variable.value && isOf(variable.owner, each),
    )
    if (turn === undefined || own.length === 0) return []
    return [
      {
        kind: 'arrow',
        words: `${variable.words} ${turn}`,
        verdict: told(
          own.some(({ mark }) => mark.arrow === turn) ? 'supported' : 'contradicted',
          isNegated(ground, null, variable),
        ),
      },
    ]
  })
  const keywords = segment.mentions.flatMap((keyword): Claim[] => {
    if (keyword.kind !== 'keyword') return []
    const [variable = '', word = ''] = keyword.value.split(' ')
    if (!variables.some(({ value }) => value === variable)) return []
    const own = known.filter((each) => each.mark.relation === variable && isOf(keyword.owner, each))
    const has = own.some(({ mark }) => mark.term === word)
    const claims: Claim[] = [
      {
        kind: 'variable',
        words: keyword.words,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, keyword)),
        instead: own.map(({ mark }) => mark.term).join(' or '),
      },
    ]
    return claims
  })
  return [...arrows, ...keywords]
}
