import type { Mark } from '#astrology/marks.ts'
import type { Ground } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'

export type Counter = (ground: Ground, thing: Owned, text: string) => readonly number[] | null

export const countsIn = (known: readonly Known[]): number[] =>
  known.flatMap(({ mark }) => mark.count ?? [])

export const relationCounts = (
  { knowledge }: Ground,
  relation: RegExp,
  has: (mark: Mark) => boolean = () => true,
): number[] =>
  countsIn(
    knowledge.with('count').filter(({ mark }) => relation.test(mark.relation ?? '') && has(mark)),
  )

export const measure = ({ knowledge }: Ground, name: string, topic: RegExp): number[] =>
  knowledge.facts
    .filter((fact) => topic.test(`${fact.topic}.${fact.property}`))
    .flatMap(({ measures }) => measures[name]?.value ?? [])
