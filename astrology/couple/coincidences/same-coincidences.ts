import { RULES } from './coincidence-rules.ts'
import type { Coincidence } from './coincidence.ts'
import type { Pair } from './pair.ts'
import { SAMENESSES } from './samenesses/all-samenesses.ts'
import type { Sameness } from './samenesses/sameness.ts'

/** What is one and the same in both charts, whenever within their windows the two were born. */
export function sameCoincidences(pair: Pair): Coincidence[] {
  const [ones, others] = [pair.elder.person.same, pair.younger.person.same]
  const found: Coincidence[] = []
  for (let place = 0; place < SAMENESSES.length; place += 1) {
    const isSame = ones[place] !== null && ones[place] === others[place]
    if (isSame) found.push(coincidenceOf(SAMENESSES[place]!, pair))
  }
  return found
}

function coincidenceOf(sameness: Sameness, { elder, younger, both }: Pair): Coincidence {
  const { system, property, follows, name, listedAs = `${system}.${property}`, tell } = sameness
  const { sentence, each, besides = [], measures } = tell(elder.person.cast, both)
  return {
    system,
    follows,
    listed: { name, term: listedAs },
    body: {
      property,
      value: true,
      ...(measures && { measures }),
      marks: [{ whose: elder.subject, ...each }, { whose: younger.subject, ...each }, ...besides],
      sentence,
      rule: RULES.same,
    },
  }
}

/** What may be the same or not, as the windows of birth leave it. */
export function openSamenesses({ elder, younger }: Pair): Sameness[] {
  const [one, other] = [elder.person, younger.person]
  if (one.isExact && other.isExact) return []
  return SAMENESSES.filter(({ isNamed }, place) => {
    if (!isNamed || (one.same[place] !== null && other.same[place] !== null)) return false
    const [ones, others] = [one.seen[place]!, other.seen[place]!]
    return others.includes(null) || ones.some((seen) => seen === null || others.includes(seen))
  })
}
