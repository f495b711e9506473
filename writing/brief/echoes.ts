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
  'profile',
  'definition',
] as const

/** Of these everybody has one: the name alone says the whole. */
const WHOLE: ReadonlySet<string> = new Set(['type', 'authority', 'profile', 'definition'])

/** Facts of both people that name what either has. */
const OF_BOTH =
  /^(?:coincidence|shared\w+|sameSphere|partnerKeys)\.|^(?:types|authorities|profiles|definitions)\.pair$/

/**
 * Ids of facts that say nothing but what another of these says, of either or of both: a key that
 * both have in one sphere is one thing, however many facts there are of it.
 */
export function echoesAmong(facts: readonly Fact[]): ReadonlySet<string> {
  const both = facts.filter(
    ({ subject, topic, property }) => subject === 'couple' && OF_BOTH.test(`${topic}.${property}`),
  )
  const others = facts.filter(
    (fact) =>
      both.includes(fact) ||
      (fact.subject !== 'couple' && (fact.marks.length === 1 || fact.topic === 'profile')),
  )
  const echoes = new Set<string>()
  const kept = new Set<string>()
  for (const each of both.toSorted(fullestFirst)) {
    if (echoes.has(each.id)) continue
    kept.add(each.id)
    for (const other of others)
      if (!kept.has(other.id) && saysAll(each, other)) echoes.add(other.id)
  }
  return echoes
}

/** By how much they claim, then by id, so that their order decides nothing. */
function fullestFirst(one: Fact, other: Fact): number {
  return other.marks.length - one.marks.length || (one.id < other.id ? -1 : 1)
}

/** Whether everything the one claims stands in the other's claims, of the same people. */
function saysAll(fact: Fact, { subject, marks }: Fact): boolean {
  const claims = marks
    .map((mark) => ({ mark, fields: SAYS.filter((field) => mark[field] !== undefined) }))
    .filter(({ fields }) => fields.length > 1 || fields.some((field) => WHOLE.has(field)))
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
