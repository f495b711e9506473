import type { Fact } from '#astrology/facts.ts'
import { list, say, type Paragraph } from '../prose.ts'
import type { Voice } from '../voice.ts'

/** Keys held in common, keys that face each other, channels completed. */
export function geneKeysTestimony(facts: readonly Fact[], { names }: Voice): Paragraph {
  const { p1, p2 = '' } = names
  const of = (topic: string) => facts.filter((fact) => fact.topic === topic)
  const shared = of('sharedKey')
  const partners = of('partnerKeys')
  const completed = of('completedChannel')
  const keys = list(shared.map(({ property }) => `Gene Key ${property}`))
  return [
    ...(shared.length === 0
      ? []
      : [
          say(
            `Both ${p1} and ${p2} are at work on ${keys}, and may be of use to each other there as no third person could be.`,
            ...shared,
          ),
        ]),
    ...(partners.length === 0
      ? []
      : [
          say(
            `Facing each other across the wheel are ${list([...new Set(partners.map(pairOf))])}, where the question of the one is the answer of the other.`,
            ...partners,
          ),
        ]),
    ...(completed.length === 0
      ? []
      : [
          say(
            `In the older language of channels, ${p1} and ${p2} complete ${list(completed.map(({ property }) => `the Channel ${property}`))} by their keys.`,
            ...completed,
          ),
        ]),
  ]
}

function pairOf({ property }: Fact): string {
  const [one, two] = property.split('-').toSorted((a, b) => Number(a) - Number(b))
  return `Gene Key ${one} with Gene Key ${two}`
}
