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
 * By the id of a fact of both, the facts that it says in the same breath, of either or of both: told
 * beside it they would be said twice, so it is told for them and rests on them too.
 */
export function echoesAmong(facts: readonly Fact[]): ReadonlyMap<string, readonly string[]> {
  const both = facts.filter(({ subject, topic }) => subject === 'couple' && OF_BOTH.test(topic))
  const others = facts.filter(
    (fact) => both.includes(fact) || (fact.subject !== 'couple' && fact.marks.length === 1),
  )
  const taken = new Set<string>()
  const found = new Map<string, readonly string[]>()
  for (const each of both.toSorted((one, other) => other.marks.length - one.marks.length)) {
    if (taken.has(each.id)) continue
    const ids = others
      .filter((other) => other !== each && !taken.has(other.id) && !found.has(other.id))
      .filter((other) => saysAll(each, other))
      .map(({ id }) => id)
    for (const id of ids) taken.add(id)
    found.set(each.id, ids)
  }
  return found
}

/** Whether everything the one claims stands in the other's claims, of the same people. */
function saysAll(fact: Fact, { subject, marks }: Fact): boolean {
  const claims = marks
    .map((mark) => ({ mark, fields: SAYS.filter((field) => mark[field] !== undefined) }))
    .filter(({ fields }) => fields.length > 1)
  return (
    claims.length > 0 &&
    claims.every(({ mark, fields }) => {
      const of = mark.whose ?? (subject === 'couple' ? undefined : subject)
      return fact.marks.some(
        ({ whose, ...other }) =>
          (whose === undefined || of === undefined || whose === of) &&
          fields.every((field) => other[field] === mark[field]),
      )
    })
  )
}
