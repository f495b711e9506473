import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import type { Mark } from '#astrology/marks.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { SefirahState, SefirahStrength } from '../kabbalah-chart.ts'
import { RULES } from '../rules.ts'
import type { ChartedSefirah } from '../tree/tree-of-life.ts'

/** Who holds a sefirah more firmly, by points, and whether there is anything to lend. */
export function strongerFacts(
  name: ChartedSefirah,
  [one, two]: readonly [SefirahState, SefirahState],
): readonly PartsBody[] {
  if (one.points === null || two.points === null) return []
  const order = Math.sign(one.points - two.points)
  return [
    {
      ...bodyOf(`${name},${order},${one.strength},${two.strength}`),
      measures: {
        p1Points: { value: one.points, unit: 'points' },
        p2Points: { value: two.points, unit: 'points' },
      },
    },
  ]
}

/** What a sefirah is to be, for the other to take it from there. */
const RANKS: Readonly<Record<SefirahStrength, number>> = {
  strong: 2,
  supported: 1,
  bare: 0,
  strained: 0,
}

/** Only what is held up can be lent, to where it is less so, and where the points say nothing else. */
export function canLend(giver: SefirahState, taker: SefirahState): boolean {
  if (giver.points === null || taker.points === null) return false
  return giver.points > taker.points && isHeldUpMore(giver.strength, taker.strength)
}

function isHeldUpMore(giver: SefirahStrength | null, taker: SefirahStrength | null): boolean {
  return giver !== null && taker !== null && RANKS[giver] > RANKS[taker]
}

type Strengths = readonly [SefirahStrength, SefirahStrength]

const bodyOf = once((told: string): Omit<PartsBody, 'measures'> => {
  const [name, order, ...strengths] = told.split(',') as [ChartedSefirah, string, ...Strengths]
  const value = VALUES[Number(order) + 1]!
  const states: Mark[] = [
    { whose: 'p1', sefirah: name, state: strengths[0] },
    { whose: 'p2', sefirah: name, state: strengths[1] },
  ]
  const body = {
    topic: name.toLowerCase(),
    property: 'stronger',
    value,
    rule: RULES.coupleStrength,
  } as const
  if (value === 'equal') {
    return {
      ...body,
      sentence: `Neither {p1} nor {p2} outweighs the other in ${name}.`,
      marks: [...states, { sefirah: name, relation: 'equal' }],
    }
  }
  const [more, less] = value === 'p1' ? strengths : ([strengths[1], strengths[0]] as const)
  const lends = isHeldUpMore(more, less)
  const other = value === 'p1' ? 'p2' : 'p1'
  return {
    ...body,
    sentence: strongerInWords({ name, whose: value, other }, [more, less]),
    marks: [
      ...states,
      { whose: value, sefirah: name, relation: 'stronger' },
      ...(lends
        ? [{ whose: value, sefirah: name, relation: 'lends', partnerWhose: other } as const]
        : []),
    ],
  }
})

const VALUES = ['p2', 'equal', 'p1'] as const

function strongerInWords(
  { name, whose, other }: { name: ChartedSefirah; whose: PersonSubject; other: PersonSubject },
  [more, less]: Strengths,
): string {
  if (isHeldUpMore(more, less))
    return `{${whose}} holds ${name} more firmly than {${other}} and can lend it.`
  if (isHeldUpMore(less, more))
    return `By points alone {${whose}} has more of ${name} than {${other}}, who ${STANDING[less]} there.`
  if (RANKS[more] === 0)
    return `{${whose}} stands a little better in ${name} than {${other}}, though neither has it to lend.`
  return `{${whose}} holds ${name} more firmly than {${other}}, who ${STANDING[less]} there as well.`
}

const STANDING: Readonly<Record<SefirahStrength, string>> = {
  strong: 'is strong',
  supported: 'has some support',
  bare: 'has nothing to lean on',
  strained: 'is under strain',
}
