import { isOf, told, type Claim, type ClaimReader, type Ground } from '../claim.ts'
import { isNegated } from './negation.ts'
import { closestClaims } from './closest-claims.ts'
import { costliestClaims } from './koota-losses.ts'
import { nearlyClaims } from './nearly-claims.ts'
import { onlyClaims } from './only-claims.ts'
import { strongestClaims } from './strength-claims.ts'
import { superlative } from './superlative-word.ts'
import { wordsOf } from '../reading/words-of.ts'

/** The closest, the strongest, the fullest, the only one, and nearly all: each must be so over everything that is known. */
export const superlativeClaims: ClaimReader = (ground) => [
  ...closestClaims(ground),
  ...strongestClaims(ground),
  ...fullestClaims(ground),
  ...onlyClaims(ground),
  ...nearlyClaims(ground),
  ...costliestClaims(ground),
]

/** `the twelfth house is the poorest` by the points of its sign. */
function fullestClaims(ground: Ground): Claim[] {
  const word = superlative(ground, /^(fullest|richest|poorest|emptiest)$/)
  const known = ground.knowledge.with('rank').filter(({ mark }) => mark.term === 'Sarvashtakavarga')
  if (!word || known.length === 0) return []
  const place = /fullest|richest/i.test(word.words) ? 1 : 12
  return ground.segment.mentions.flatMap((house): Claim[] => {
    // `No house is better stocked than the fourth`.
    const isThan =
      house.isBare === true &&
      /\bthan the$/.test(wordsOf(ground.read.tokens, house.at - 2, house.at))
    if (house.kind !== 'house' && !isThan) return []
    const own = known.filter((each) => isOf(house.owner, each) && each.mark.rank === place)
    if (own.length === 0) return []
    const has = own.some(({ mark }) => mark.house === Number(house.value))
    return [
      {
        kind: 'superlative',
        words: `${word.words} ${house.words}`,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, word)),
      },
    ]
  })
}
