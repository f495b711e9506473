import { told, type Claim, type ClaimReader, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { isPlace } from './orb-claims.ts'
import { isNegated } from './negation.ts'
import { pairsOf } from './pairing.ts'
import {
  type Judge,
  degreeVerdict,
  dignityVerdict,
  isDignity,
  motionVerdict,
  termVerdict,
} from './state-verdicts.ts'
import { isBody } from './anchors.ts'
import { groupVerdict, isGroup } from './group-verdicts.ts'

/** How a body is: its dignity, its motion, its degree, and whether it is burnt or the same in both charts. */
export const stateClaims: ClaimReader = (ground) => [
  ...claims(ground, 'dignity', isDignity, dignityVerdict),
  ...claims(ground, 'motion', ({ kind }) => kind === 'motion', motionVerdict),
  ...claims(
    ground,
    'degree',
    (mention) => mention.kind === 'degrees' && isPlace(ground, mention),
    degreeVerdict,
  ),
  ...claims(
    ground,
    'term',
    ({ kind, value }) => kind === 'term' && /^(combust|vargottama|out of bounds)$/.test(value),
    termVerdict,
  ),
  ...claims(ground, 'group', isGroup, groupVerdict),
]

function claims(
  ground: Ground,
  kind: string,
  isValue: (mention: Owned, ground: Ground) => boolean,
  judge: Judge,
): Claim[] {
  const pairs = pairsOf(ground, isBody, (mention) => isValue(mention, ground))
  return pairs.flatMap(({ subjects, value }) =>
    withoutSun(subjects, value).map((subject): Claim => {
      const { verdict, instead } = judge(ground, subject, value)
      return {
        kind,
        words: `${subject.words} … ${value.words}`,
        tie: { subjects: [subject], value },
        verdict: told(verdict, isNegated(ground, subject, value)),
        ...(instead !== undefined && instead !== '' && { instead }),
      }
    }),
  )
}

/** What is burnt is burnt by the Sun, which is not burnt itself: `so near the Sun that it is combust`. */
function withoutSun(subjects: readonly Owned[], { value }: Owned): readonly Owned[] {
  return value === 'combust' ? subjects.filter((subject) => subject.value !== 'Sun') : subjects
}
