import type { Fact } from '#astrology/facts.ts'
import { list, say, type Paragraph } from '../prose.ts'
import type { Voice } from '../voice.ts'

/** How much they define together, what sparks, who yields. */
export function humanDesignTestimony(facts: readonly Fact[], { names }: Voice): Paragraph {
  const { p1, p2 = '' } = names
  const of = (topic: string) => facts.filter((fact) => fact.topic === topic)
  const centers = of('joint').find(({ property }) => property === 'centers')
  const bonds = of('joint').filter(({ property }) => property === 'bonds')
  const sparks = of('electromagnetic')
  const [first, second] = (['p1', 'p2'] as const).map((who) =>
    [...of('compromise'), ...of('dominance')].filter(({ value }) => String(value).startsWith(who)),
  )
  return [
    ...(centers === undefined
      ? []
      : [
          say(
            `Of nine centers ${p1} and ${p2} together define ${centers.measures['defined']?.value} and leave ${centers.measures['undefined']?.value} open, a proportion that the system writes as ${centers.value}.`,
            centers,
          ),
        ]),
    ...(sparks.length === 0
      ? bonds.map((fact) =>
          say(
            'No channel is closed by the two between them, and the attraction, if there is one, owes nothing to electromagnetism.',
            fact,
          ),
        )
      : [
          say(
            `What neither has alone and both have together is ${channels(sparks)}, the electromagnetic part of the attraction.`,
            ...sparks,
          ),
        ]),
    ...leads(first ?? [], p1, p2),
    ...leads(second ?? [], p2, p1),
  ]
}

function leads(facts: readonly Fact[], leader: string, other: string): Paragraph {
  if (facts.length === 0) return []
  return [
    say(
      `In ${channels(facts)} ${leader} sets the tone, and ${other} yields or at least stands aside.`,
      ...facts,
    ),
  ]
}

function channels(facts: readonly Fact[]): string {
  return list(facts.map(({ property }) => `the Channel ${property}`))
}
