import type { Claim, ClaimReader, Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { systemOf } from './anchors.ts'
import { countsOf } from './counting.ts'
import { wordsOf } from '../reading/words-of.ts'

interface Said {
  readonly value: number
  readonly words: string
  readonly at: number
  readonly end: number
}

/** How many there are of something that a chart has: planets in fire, channels, full kootas, steps apart. */
export const countClaims: ClaimReader = (ground) => {
  const {
    segment,
    read: { tokens },
  } = ground
  if (/\b(of each|apiece|each of which)\b/.test(ground.read.sentence)) return []
  const numbers = numbersOf(ground).filter(({ at, end }) => !isShare(tokens, at, end))
  const things = segment.mentions.filter(
    ({ kind }) => kind === 'quantity' || kind === 'group' || kind === 'center',
  )
  const isLights = things.some(({ value }) => value === 'lights')
  const groups = isLights
    ? []
    : things.filter(
        ({ kind, at, words }) =>
          kind === 'group' &&
          !(/^(fire|earth|air|water)$/i.test(words) && tokens[at - 1]?.lower === 'the'),
      )
  const claims = groups.length > 0 ? groupClaims(ground, numbers, groups) : []
  const counted = things.filter(({ kind }) => kind === 'quantity')
  return [
    ...claims,
    ...counted.flatMap((thing): Claim[] => {
      if (groups.length > 0 && thing.value === 'planets') return []
      const number = numberBefore(ground, numbers, thing)
      if (number === null) return []
      const counts = countsOf(ground, thing, number.end)
      if (counts === null) return []
      return [claimOf(number, thing, counts)]
    }),
  ]
}

/** `one person in 11`. */
const isShare = (tokens: Ground['read']['tokens'], at: number, end: number) =>
  /\bone (person|pair|couple|birth) (in|of)( every)?$/.test(wordsOf(tokens, at - 4, at)) ||
  /^(person|pair|couple|birth|hears|would|could)$/.test(tokens[end]?.lower ?? '')

function claimOf(number: Said, thing: Owned, counts: readonly number[]): Claim {
  return {
    kind: 'count',
    words: `${number.words} ${thing.words}`,
    verdict: counts.includes(number.value) ? 'supported' : 'contradicted',
    instead: [...new Set(counts)].join(' or '),
  }
}

/** Numbers and the words that stand for them: `half of ten`, `none`, `not one`, `nothing`, `a single`. */
function numbersOf({ segment, read: { tokens } }: Ground): readonly Said[] {
  const read = segment.mentions.flatMap((each): Said[] => {
    if (each.kind === 'number')
      return [{ value: Number(each.value), words: each.words, at: each.at, end: each.end }]
    if (each.kind === 'no' && /^(none|no|nothing|not one)$/i.test(each.words))
      return /^(doubt|less|fewer|wonder|more|longer|one)$/.test(tokens[each.end]?.lower ?? '')
        ? []
        : [{ value: 0, words: each.words, at: each.at, end: each.end }]
    return []
  })
  const more = tokens.flatMap((token, at): Said[] => {
    if (at < segment.from || at >= segment.to) return []
    const next = tokens[at + 1]?.lower ?? ''
    if (token.lower === 'single' && tokens[at - 1]?.lower === 'a')
      return [
        {
          value: tokens[at - 2]?.lower === 'not' ? 0 : 1,
          words: 'a single',
          at: at - 1,
          end: at + 1,
        },
      ]
    if (token.lower === 'half' && /^(of|the|her|his|its)$/.test(next))
      return [{ value: -1, words: 'half', at, end: at + 1 }]
    if (
      /^(empty|deserted|vacant|bare|unoccupied)$/.test(token.lower) &&
      /^(is|are|stands?|lies|remains?|stays?|was|were|left|quite)$/.test(
        tokens[at - 1]?.lower ?? '',
      )
    )
      return [{ value: 0, words: token.text, at, end: at + 1 }]
    if (token.lower === 'zero' && !read.some((each) => each.at === at))
      return [{ value: 0, words: 'zero', at, end: at + 1 }]
    return []
  })
  return [...read, ...more].toSorted((a, b) => a.at - b.at)
}

/** The number a noun is counted by: right before it, or the first of `six of his thirteen`. */
function numberBefore(
  { read: { tokens, mentions } }: Ground,
  numbers: readonly Said[],
  thing: Owned,
): Said | null {
  const near = numbers.findLast(({ end }) => end <= thing.at)
  if (!near) return null
  const between = tokens.slice(near.end, thing.at)
  if (mentions.some(({ kind, at }) => kind === 'quantity' && at >= near.end && at < thing.at))
    return null
  if (
    between.length > 5 ||
    between.some(
      ({ text, lower }) =>
        /^[,;:.()]$/.test(text) ||
        /^(is|are|in|with|without|and|from|to|at|on|that|than)$/.test(lower),
    )
  )
    return null
  const first = numbers.findLast(({ end, at }) => end <= near.at && at !== near.at)
  const isOf =
    first !== undefined &&
    tokens
      .slice(first.end, near.at)
      .every(
        ({ lower, isCapital }) =>
          /^(of|the|his|her|their|all|its|out|'s)$/.test(lower) || isCapital,
      ) &&
    tokens[first.end]?.lower !== ','
  const said = isOf && tokens[first.end]?.lower === 'of' ? first : near
  // `Of thirteen placements no fewer than six`: the whole comes first.
  if (
    said === near &&
    (tokens[near.at - 1]?.lower === 'of' ||
      (/^(the|her|his|their)$/.test(tokens[near.at - 1]?.lower ?? '') &&
        tokens[near.at - 2]?.lower === 'of')) &&
    first === undefined
  ) {
    const later = numbers.find(
      ({ at }) =>
        at >= thing.end &&
        at - thing.end <= 6 &&
        !/^(no|not|none|nothing|without)$/i.test(tokens[at]!.lower),
    )
    return later ?? null
  }
  return said.value === -1 ? { ...said, value: near.value / 2 } : said
}

const EMPTY = /^(empty|deserted|vacant|bare|unoccupied)$/

/** `Five fire, four air, a single planet in water and nothing in earth`. */
function groupClaims(ground: Ground, numbers: readonly Said[], groups: readonly Owned[]): Claim[] {
  const {
    knowledge,
    read: { tokens },
  } = ground
  const system = systemOf(ground)
  return groups.flatMap((group, index): Claim[] => {
    const from = groups[index - 1]?.end ?? ground.segment.from
    const to = groups[index + 1]?.at ?? ground.segment.to
    const ahead = numbers.filter(({ at }) => at >= from && at < group.at)
    const empty = numbers.filter(
      ({ at, words }) => at >= group.end && at < to && at - group.end <= 4 && EMPTY.test(words),
    )
    const before = ahead.length > 0 ? ahead : empty
    const isWhole = (at: number) =>
      tokens[at - 1]?.lower === 'of' ||
      (tokens[at - 2]?.lower === 'of' &&
        /^(the|his|her|their)$/.test(tokens[at - 1]?.lower ?? '')) ||
      (tokens[at - 1]?.lower === "'s" && value0 > 1)
    const value0 = before.length
    const isTotal = ({ value, end, at }: Said) =>
      before.length > 1 &&
      (isWhole(at) || (value === 10 && /^(planets|are)$/.test(tokens[end]?.lower ?? '')))
    const number =
      before.find(({ value }) => value === -1) ?? before.find((each) => !isTotal(each)) ?? before[0]
    if (!number || /\b\w+ to \w+ between\b/.test(ground.read.sentence)) return []
    const owner = group.owner
    const known = knowledge
      .with('count')
      .filter(
        ({ mark, who, fact }) =>
          mark.term === group.value &&
          (system === null || fact.system === system) &&
          (owner === null || owner === 'both' || who === owner),
      )
    if (known.length === 0) return []
    const half = before.find(({ value }) => value === 10)
    const value = number.value === -1 ? (half?.value ?? 10) / 2 : number.value
    const gap = tokens.slice(number.end, Math.max(number.end, group.at))
    if (gap.length > 12 || (number.value === 10 && before.length === 1)) return []
    return [
      claimOf(
        { ...number, value },
        group,
        known.map(({ mark }) => mark.count!),
      ),
    ]
  })
}
