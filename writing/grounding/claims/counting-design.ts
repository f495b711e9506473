import { isOf, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { countsIn, relationCounts } from './counting-relations.ts'

/** How many centers are in a state, of one or of two together. */
export function centers(ground: Ground, thing: Owned, text: string): readonly number[] | null {
  const { segment } = ground
  const states = segment.mentions.filter(({ kind }) => kind === 'state')
  // `Seven centers are closed and two stay open`: a state behind another number is of that.
  const next = segment.mentions.find(({ kind, at }) => kind === 'number' && at >= thing.end)
  const behind = states.find(({ at }) => at >= thing.end)
  const isOfNext = behind !== undefined && next !== undefined && next.at < behind.at
  const before = states.findLast(({ end }) => end <= thing.at)
  const state = isOfNext ? before : (behind ?? states.at(-1))
  if (/\beither\b/.test(text)) return null
  if (/\bdefines?\b/.test(text)) return relationCounts(ground, /^connection$/)
  if (/\bconditions?\b/.test(text)) return relationCounts(ground, /^conditions$/)
  if (!state) return null
  const isJoint =
    thing.owner === 'both' || thing.owner === null || /\b(together|between)\b/.test(text)
  const joint = relationCounts(
    ground,
    /^connection$/,
    (mark) => mark.state === (state.value === 'defined' ? 'defined' : 'undefined'),
  )
  const ofOne = centersIn(ground, { ...state, owner: thing.owner })
  return [...(isJoint ? joint : []), ...(thing.owner === 'both' ? [] : ofOne)]
}

/** How many centers of a person are in a state. */
export function centersIn({ knowledge }: Ground, state: Owned): readonly number[] {
  const own = new Map(
    knowledge
      .with('center')
      .filter(
        (known) =>
          (state.owner === null || known.who === state.owner) &&
          known.mark.state !== undefined &&
          known.who !== 'couple',
      )
      .map(({ mark, who }) => [`${who} ${mark.center}`, mark.state!]),
  )
  const ofOne = [...own.values()].filter((each) =>
    state.value === 'undefined' ? each !== 'defined' : each === state.value,
  ).length
  return own.size > 0 ? [ofOne] : []
}

/** How many channels there are of a bond, of a circuit, or of a person. */
export function channels(ground: Ground, thing: Owned, text: string): readonly number[] | null {
  const { knowledge, segment } = ground
  const owner = personal(ground, thing)
  const far = ({ at, end }: Owned) => (at >= thing.end ? at - thing.end : thing.at - end)
  const bond = segment.mentions
    .filter(({ kind }) => kind === 'bond')
    .toSorted((a, b) => far(a) - far(b))[0]
  if (bond) {
    const isPersonal =
      (owner === 'p1' || owner === 'p2') && /^(dominates|compromises)$/i.test(bond.words)
    if (isPersonal) {
      const relation = bond.value === 'dominance' ? 'dominates' : 'compromises'
      return [
        new Set(
          knowledge
            .with('channel')
            .filter(({ mark, who }) => mark.relation === relation && who === owner)
            .map(({ mark }) => mark.channel),
        ).size,
      ]
    }
    return countsIn(knowledge.with('count').filter(({ mark }) => mark.relation === bond.value))
  }
  // What neither has alone.
  if (/\bonly between (them|the two)\b/.test(text))
    return countsIn(
      knowledge.with('count').filter(({ mark }) => mark.relation === 'electromagnetic'),
    )
  const circuit = segment.mentions.find(({ kind }) => kind === 'circuit')
  if (circuit)
    return countsIn(
      knowledge
        .with('count')
        .filter(
          (known) =>
            known.mark.circuit === circuit.value &&
            (owner === null || known.who === 'couple' || isOf(owner, known)),
        ),
    )
  if (owner === 'both' || owner === null) return null
  if (
    /\b(joins?|ties?|links?|connects?|leads?|runs? (from|to|between)|bridges?|together|between|end there|conditions?)\b/.test(
      text,
    )
  )
    return null
  if (
    !/\b(are (his|hers|theirs)|belong to (him|her|them)|has|have|had|carries|holds|possesses|owns|with|whole|defined|complete|altogether|in all|runs? in)\b/.test(
      text,
    )
  )
    return null
  const own = new Set(
    knowledge.facts
      .filter(
        ({ topic, subject, system }) =>
          topic === 'channel' && system === 'humanDesign' && subject === owner,
      )
      .map(({ property }) => property),
  )
  return knowledge.facts.some(({ topic }) => topic === 'circuitry') || own.size > 0
    ? [own.size]
    : null
}

/** A count's owner by the words before it in its own stretch. */
const personal = ({ read }: Ground, { owner, how }: Owned) => (how === 'none' ? read.about : owner)

/** How many gates two share, bridge a split, or stand in a center. */
export function gates(ground: Ground, _thing: Owned, text: string): readonly number[] | null {
  const { knowledge, segment } = ground
  if (/\b(both|share|shares|shared|common|each of them)\b/.test(text))
    return relationCounts(ground, /^shares$/, ({ term }) => term === 'gate')
  if (/\bbridges?|bridged\b/.test(text)) {
    const from = segment.mentions.find(
      ({ kind, owner }) => kind === 'person' && (owner === 'p1' || owner === 'p2'),
    )
    const bridging = knowledge.with('gate').filter(({ mark }) => mark.relation === 'bridges')
    const of =
      from === undefined || !bridging.some(({ mark }) => mark.partnerWhose !== undefined)
        ? bridging
        : bridging.filter(({ who, mark }) => mark.partnerWhose !== undefined && who === from.owner)
    return [new Set(of.map(({ mark }) => mark.gate)).size]
  }
  const center = segment.mentions.find(({ kind }) => kind === 'center')
  if (center && /\b(no|none|not one|without)\b/.test(text)) {
    const states = knowledge
      .with('center')
      .filter(
        (known) =>
          known.mark.center === center.value &&
          isOf(center.owner, known) &&
          known.mark.state !== undefined,
      )
    if (states.length === 0) return null
    return states.some(({ mark }) => mark.state === 'open') ? [0] : [1]
  }
  return null
}
