import { insteadOf, type Claim, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { leftOutOf } from './left-out.ts'
import { systemOf } from './system-of.ts'
import type { Said } from './numbers-said.ts'

/** A count as a claim, by the numbers that facts have for it. */
export function claimOf(number: Said, thing: Owned, counts: readonly number[], leftOut = 0): Claim {
  return {
    kind: 'count',
    words: `${number.words} ${thing.words}`,
    verdict: counts.includes(number.value + leftOut) ? 'supported' : 'contradicted',
    instead: insteadOf(counts),
  }
}

const HAS = /^(has|have|holds?|gets?|claims?|takes?|counts?)$/
const EMPTY = /^(empty|deserted|vacant|bare|unoccupied)$/

/** `Five fire, four air, a single planet in water and nothing in earth`. */
export function groupClaims(
  ground: Ground,
  numbers: readonly Said[],
  groups: readonly Owned[],
): Claim[] {
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
    // `Air has five of his planets, earth a single one`.
    const own = numbers.filter(({ at }) => at >= group.end && at < to)
    const isHeaded =
      numbers.every(({ at }) => at >= groups[0]!.end) &&
      own.length > 0 &&
      HAS.test(tokens[groups[0]!.end]?.lower ?? '')
    // `The bowl lies to the east, with nine of ten planets in that half`.
    const isPointed = /\b(in|on|of) that (half|side|part)\b/.test(ground.read.sentence)
    const behind = isPointed ? own : empty
    const others = ahead.length > 0 ? ahead : behind
    const before = isHeaded ? own : others
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
        leftOutOf(ground.read),
      ),
    ]
  })
}
