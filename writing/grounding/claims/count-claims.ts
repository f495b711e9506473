import type { Claim, ClaimReader } from '../claim.ts'
import type { Token } from '../reading/tokens.ts'
import { wordsOf } from '../reading/words-of.ts'
import { centersIn } from './counting-design.ts'
import { countsOf } from './counting.ts'
import { planetsIn } from './counting-planets.ts'
import { claimOf, groupClaims } from './group-claims.ts'
import { isShare, numberBefore, numbersOf, type Said } from './numbers-said.ts'

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
  // `and six are white`: of centers that are spoken of.
  const isOfCenters = ground.read.mentions.some(
    ({ kind, value }) => kind === 'center' || value === 'centers',
  )
  const states = segment.mentions.flatMap((state): Claim[] => {
    const number = numbers.find(
      ({ at, end }) =>
        !/\bof( the| his| her| their)?$/.test(wordsOf(tokens, at - 2, at)) &&
        /^(is|are|stay|stays|remain|remains)$/.test(wordsOf(tokens, end, state.at)),
    )
    if (state.kind !== 'state' || !isOfCenters || !number) return []
    const counts = centersIn(ground, state)
    return counts.length === 0 ? [] : [claimOf(number, state, counts)]
  })
  const counted = things.filter(({ kind }) => kind === 'quantity')
  // `three keys of his and four of hers`: the second counts what the first does.
  const again = numbers.flatMap((number): Claim[] => {
    const thing = counted.findLast(({ end }) => end <= number.at)
    const person = segment.mentions.find(
      ({ kind, at, form }) => kind === 'person' && at === number.end + 1 && form === 'absolute',
    )
    const isAgain = tokens[number.end]?.lower === 'of' && person !== undefined
    const counts =
      thing && isAgain ? countsOf(ground, { ...thing, owner: person.owner }, number.end) : null
    return thing && counts !== null ? [claimOf(number, thing, counts)] : []
  })
  const inSigns = segment.mentions.flatMap((sign): Claim[] => {
    const number = numbers.find(
      ({ end, value }) => value !== -1 && wordsOf(tokens, end, sign.at) === 'in',
    )
    // `Four in Virgo`; with planets named it is counted below.
    if (sign.kind !== 'sign' || !number || counted.some(({ value }) => value === 'planets'))
      return []
    const counts = planetsIn(ground, sign)
    return counts === null ? [] : [claimOf(number, sign, counts)]
  })
  return [
    ...claims,
    ...states,
    ...inSigns,
    ...again,
    ...counted.flatMap((thing): Claim[] => {
      if (groups.length > 0 && thing.value === 'planets') return []
      const number = numberBefore(ground, numbers, thing)
      if (number === null || isAnyOrAll(tokens, number)) return []
      const counts = countsOf(ground, thing, number.end)
      if (counts === null) return []
      const either = eitherBefore(tokens, numbers, number)
      return [claimOf(either && counts.includes(either.value) ? either : number, thing, counts)]
    }),
  ]
}

/** `ten or eleven letters`: the first of two numbers of which one is enough. */
function eitherBefore(
  tokens: readonly Token[],
  numbers: readonly Said[],
  { at }: Said,
): Said | undefined {
  return tokens[at - 1]?.lower === 'or' ? numbers.find(({ end }) => end === at - 1) : undefined
}

/** `the eight kootas`, `any one of seven gates`: how many there are at all. */
const isAnyOrAll = (tokens: readonly Token[], { at, value }: Said) =>
  (/^(the|her|his|their|its|'s)$/.test(tokens[at - 1]?.lower ?? '') &&
    (value === 8 || value === 9 || value === 10)) ||
  tokens[at - 1]?.lower === 'any'
