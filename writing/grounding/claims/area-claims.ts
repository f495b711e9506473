import type { Claim, ClaimReader } from '../claim.ts'
import { areJoined } from './joined.ts'
import { isOf } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import type { Token } from '../reading/tokens.ts'
import { wordsOf } from '../reading/words-of.ts'

const TOGETHER =
  /\b(hang together|form one|forms one|make one|make up|one side|one room|one block|one piece|one island|same (room|block|island|half|piece|area)|other side|the other|belong together|in one|halves|islands|areas)\b/i

/** `The Ajna, the Throat and the G hang together on one side`: centers of one piece of a split definition. */
export const areaClaims: ClaimReader = ({ segment, knowledge, read }) => {
  const known = knowledge.with('center').filter(({ mark }) => mark.relation === 'area')
  if (known.length === 0 || !TOGETHER.test(read.sentence)) return []
  const centers = segment.mentions.filter(({ kind }) => kind === 'center')
  return groupsOf(read.tokens, centers).flatMap((group): Claim[] => {
    if (group.length < 2) return []
    const areas = group.map(({ value, owner }) =>
      known.flatMap((each) =>
        each.mark.center === value && isOf(owner, each) ? [`${each.who} ${each.mark.term}`] : [],
      ),
    )
    if (areas.some((each) => each.length === 0)) return []
    const [first = [], ...rest] = areas
    const isOne = first.some((area) => rest.every((each) => each.includes(area)))
    return [
      {
        kind: 'area',
        words: group.map(({ words }) => words).join(' '),
        verdict: isOne ? 'supported' : 'contradicted',
        instead: [...new Set(known.map(({ mark }) => mark.term))].join(' and '),
      },
    ]
  })
}

/** Centers in lists, `and` or a comma between them; a comma parts where several are paired: `Head with Ajna, Spleen with Root`. */
function groupsOf(tokens: readonly Token[], centers: readonly Owned[]): Owned[][] {
  const gapBefore = (center: Owned, index: number) =>
    index === 0 ? '' : wordsOf(tokens, centers[index - 1]!.end, center.at)
  const isPaired = centers.map(gapBefore).filter((gap) => PAIRS.test(gap)).length > 1
  const groups: Owned[][] = []
  centers.forEach((center, index) => {
    const last = groups.at(-1)
    const isOne = isPaired
      ? PAIRS.test(gapBefore(center, index))
      : last !== undefined && areJoined(tokens, last.at(-1)!, center)
    if (last && isOne) last.push(center)
    else groups.push([center])
  })
  return groups
}

const PAIRS = /^(and|with|plus|&)( the)?$/
