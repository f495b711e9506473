import type { Fact } from '#astrology/facts.ts'

/** What a claim may say of somebody, beside whose it is. */
const SAYS = [
  'body',
  'nakshatra',
  'sign',
  'house',
  'sphere',
  'key',
  'gate',
  'line',
  'type',
  'authority',
] as const

/** Facts of both people that name what either has. */
const OF_BOTH = /^(?:coincidence|shared\w+|sameSphere|partnerKeys)$/

/**
 * By the id of a fact of both, the facts of one person that it says in the same breath: told beside
 * it they would be said twice, so it is told for them and rests on them too.
 */
export function echoesAmong(facts: readonly Fact[]): ReadonlyMap<string, readonly string[]> {
  const alone = facts.filter(({ subject, marks }) => subject !== 'couple' && marks.length === 1)
  const taken = new Set<string>()
  const found = facts
    .filter(({ subject, topic }) => subject === 'couple' && OF_BOTH.test(topic))
    .map((both): [string, readonly string[]] => {
      const ids = alone
        .filter((mine) => !taken.has(mine.id) && says(both, mine))
        .map(({ id }) => id)
      for (const id of ids) taken.add(id)
      return [both.id, ids]
    })
  return new Map(found)
}

function says(both: Fact, { subject, marks: [mark] }: Fact): boolean {
  if (mark === undefined) return false
  const fields = SAYS.filter((field) => mark[field] !== undefined)
  return (
    fields.length > 1 &&
    both.marks.some(
      ({ whose, ...other }) =>
        (whose === undefined || whose === subject) &&
        fields.every((field) => other[field] === mark[field]),
    )
  )
}
