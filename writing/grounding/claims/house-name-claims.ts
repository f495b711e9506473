import { allOf, insteadOf, type Claim, type ClaimReader, type Verdict } from '../claim.ts'
import { isBody, knownOf } from './anchors.ts'
import { pairsOf } from './pairing.ts'

/** A body in a house that is told by what it is of: `the house of friends`. */
export const houseNameClaims: ClaimReader = (ground) => {
  const isNumbered = ground.segment.mentions.some(
    ({ kind, isBare }) => kind === 'house' || isBare === true,
  )
  if (isNumbered) return []
  const pairs = pairsOf(ground, isBody, ({ kind }) => kind === 'houseName')
  return pairs.flatMap(({ subjects, value }) =>
    subjects.map((subject): Claim => {
      const houses = new Set(value.value.split('|').map(Number))
      const known = knownOf(
        ground,
        subject,
        ({ mark }) =>
          mark.house !== undefined && mark.partnerWhose === undefined && mark.relation !== 'rules',
      )
      const verdicts = known.map((own): Verdict => {
        if (own.length === 0) return 'supported'
        return own.some(({ mark }) => houses.has(mark.house!)) ? 'supported' : 'contradicted'
      })
      return {
        kind: 'house',
        words: `${subject.words} … ${value.words}`,
        verdict: allOf(verdicts),
        instead: insteadOf(known.flat().map(({ mark }) => mark.house)),
      }
    }),
  )
}
