import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import { theMost } from '#astrology/the-most.ts'
import { CODON_RINGS } from '../codon-rings.ts'
import { RULES } from '../gene-keys-rules.ts'
import { heldRingsOf, type Held } from './held-keys.ts'
import type { Profile } from './profiles.ts'
import { kept } from './told-once.ts'

interface Common {
  readonly ring: number
  readonly one: Held
  readonly two: Held
}

/** Rings of which both have keys: each, how many, and the fullest. */
export function ringFacts(first: Profile, second: Profile): PartsBody[] {
  const twos = heldRingsOf(second.reading)
  const common = [...heldRingsOf(first.reading)].flatMap(([ring, one]): Common[] => {
    const two = twos.get(ring)
    return two === undefined ? [] : [{ ring, one, two }]
  })
  const most = theMost(common, ({ one, two }) => one.count + two.count)
  return [
    ...common.map(ringFact),
    ...countFacts(common.length),
    ...(most === null
      ? []
      : mostFacts(`${most.amount},${most.items.map(({ ring }) => ring).join()}`)),
  ]
}

function ringFact({ ring, one, two }: Common): PartsBody {
  const { name } = CODON_RINGS[ring]!
  return {
    topic: 'sharedRing',
    property: PROPERTIES[ring]!,
    value: [...one.as.p1.value, ...two.as.p2.value],
    sentence: `{p1} (${one.words}) and {p2} (${two.words}) both have keys of the ${name}.`,
    marks: [...one.as.p1.marks, ...two.as.p2.marks],
    rule: RULES.ring,
  }
}

const PROPERTIES = CODON_RINGS.map(({ name }) => name.replaceAll(' ', ''))

const countFacts = once((count: number) =>
  kept([
    {
      topic: 'commonRings',
      property: 'count',
      value: count,
      sentence:
        count === 0
          ? 'There is no ring of which both {p1} and {p2} have keys.'
          : `There ${count === 1 ? 'is' : 'are'} {rings:ring} of which both {p1} and {p2} have keys.`,
      measures: { rings: { value: count, unit: 'count' } },
      marks: [{ relation: 'shares', term: 'ring', count }],
      rule: RULES.ring,
    },
  ]),
)

const mostFacts = once((told: string) => {
  const [keys = 0, ...places] = told.split(',').map(Number)
  const names = places.map((place) => CODON_RINGS[place]!.name)
  const fullest = `the ${names.join(' and the ')} ${names.length === 1 ? 'holds' : 'hold'}`
  return kept([
    {
      topic: 'commonRings',
      property: 'most',
      value: names,
      sentence: `Of the rings they have in common ${fullest} the most keys of {p1} and {p2} together, {keys}${names.length === 1 ? '' : ' each'}.`,
      measures: { keys: { value: keys, unit: 'count' } },
      marks: names.map((ring) => ({ ring, rank: 1, count: keys })),
      rule: RULES.fullestRing,
    },
  ])
})
