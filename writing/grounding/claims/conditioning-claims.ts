import type { Claim, ClaimReader, Ground } from '../claim.ts'
import type { Owner } from '../reading/mention.ts'
import { numberAt } from '../reading/numbers.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'

const VERB = /^(conditions?|conditioned)$/

interface Deed {
  readonly who: Owner
  readonly whom: Owner
  readonly number: number
  readonly words: string
}

/** `He conditions her in three centers and she him in none`: how many, from whom to whom. */
export const conditioningClaims: ClaimReader = (ground) => {
  const known = ground.knowledge
    .with('count')
    .filter(({ mark }) => mark.relation === 'conditions' && mark.center === undefined)
  if (known.length === 0) return []
  return deedsOf(ground).flatMap(({ who, whom, number, words }): Claim[] => {
    const own = known.filter((each) => each.who === who && each.mark.partnerWhose === whom)
    if (own.length === 0) return []
    const has = own.some(({ mark }) => mark.count === number)
    return [
      {
        kind: 'conditioning',
        words,
        verdict: has ? 'supported' : 'contradicted',
        instead: String(own[0]!.mark.count),
      },
    ]
  })
}

function deedsOf({ segment, read: { tokens } }: Ground): readonly Deed[] {
  const verb = tokens.findIndex(({ lower }, at) => at >= segment.from && VERB.test(lower))
  if (verb < 0 || verb >= segment.to) return []
  const people = segment.mentions.filter(
    ({ kind, owner }) => kind === 'person' && (owner === 'p1' || owner === 'p2'),
  )
  return people.flatMap((one, index): Deed[] => {
    const two = people[index + 1]
    if (!two || two.owner === one.owner || two.at - one.end > 2) return []
    const isDeed = one.end <= verb ? two.at > verb : one.at > verb
    const number = numberAfter(tokens, two)
    if (!isDeed || number === null) return []
    const words = wordsOf(tokens, one.at, two.end + 3)
    return [{ who: one.owner, whom: two.owner, number, words }]
  })
}

function numberAfter(tokens: Ground['read']['tokens'], { end }: Owned): number | null {
  if (tokens[end]?.lower !== 'in') return null
  if (/^(none|no|nothing)$/.test(tokens[end + 1]?.lower ?? '')) return 0
  const at = tokens[end + 1]?.lower === 'only' ? end + 2 : end + 1
  return numberAt(tokens, at)?.value ?? null
}
