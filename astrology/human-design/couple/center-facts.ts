import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import type { Mark } from '#astrology/marks.ts'
import { theMost } from '#astrology/the-most.ts'
import type { PersonSubject } from '#core/systems.ts'
import { CENTERS, CENTER_TRAITS, type Center } from '../bodygraph/centers.ts'
import type { CenterState, HumanDesignReading } from '../human-design-chart.ts'
import { RULES } from '../human-design-rules.ts'
import type { Connection } from './connection.ts'
import { holdingOf } from './holding.ts'
import { kept } from './told-once.ts'

type Pair = readonly [HumanDesignReading, HumanDesignReading]

/** Center by center, who conditions whom, how often, and where most. */
export function centerFacts(pair: Pair, { openCenters }: Connection): PartsBody[] {
  const ways = CENTERS.map((center) => wayAt(center, pair, openCenters))
  return [
    ...mostFacts(pair, ways),
    ...conditionedFacts.p1(ways.filter((way) => way === 'p1').length),
    ...conditionedFacts.p2(ways.filter((way) => way === 'p2').length),
    ...CENTERS.flatMap((center, place) => {
      const [one, two] = [pair[0].centers[center].state, pair[1].centers[center].state]
      return factsOfCenter(`${center},${ways[place]},${one},${two}`)
    }),
  ]
}

/** Who has a center defined: one alone, who then conditions the other; or it takes both, or it stays undefined. */
type Way = 'both' | 'p1' | 'p2' | 'together' | 'neither'

function wayAt(center: Center, [first, second]: Pair, open: readonly Center[]): Way {
  const isFirst = first.centers[center].state === 'defined'
  const isSecond = second.centers[center].state === 'defined'
  if (isFirst) return isSecond ? 'both' : 'p1'
  if (isSecond) return 'p2'
  return open.includes(center) ? 'neither' : 'together'
}

const factsOfCenter = once((told: string) => {
  const [center, way, one, two] = told.split(',') as [Center, Way, CenterState, CenterState]
  return kept([centerFact({ center, way, states: [one, two] })])
})

function centerFact({
  center,
  way,
  states: [one, two],
}: {
  readonly center: Center
  readonly way: Way
  readonly states: readonly [CenterState, CenterState]
}): PartsBody {
  const { title } = CENTER_TRAITS[center]
  return {
    topic: 'centers',
    property: center,
    value: way,
    sentence: centerInWords(center, way, way === 'p1' ? two : one),
    marks: [
      { whose: 'p1', center: title, state: way === 'neither' ? 'undefined' : one },
      { whose: 'p2', center: title, state: way === 'neither' ? 'undefined' : two },
      ...wayMarks(title, way),
    ],
    rule: RULES.conditioning,
  }
}

function wayMarks(center: string, way: Way): Mark[] {
  if (way === 'p1') return [{ whose: 'p1', relation: 'conditions', partnerWhose: 'p2', center }]
  if (way === 'p2') return [{ whose: 'p2', relation: 'conditions', partnerWhose: 'p1', center }]
  return [{ relation: 'defined by', term: way, center }]
}

function centerInWords(center: Center, way: Way, lacking: CenterState): string {
  const { title, theme } = CENTER_TRAITS[center]
  if (way === 'both')
    return `{p1} and {p2} both have the ${title} Center defined, and neither conditions the other in ${theme}.`
  if (way === 'together')
    return `{p1} and {p2} define the ${title} Center only together, and with it ${theme}.`
  if (way === 'neither')
    return `Neither {p1} nor {p2} has the ${title} Center defined, alone or together.`
  const [whole, other] = way === 'p1' ? ['{p1}', '{p2}'] : ['{p2}', '{p1}']
  return lacking === 'open'
    ? `{${way}}'s defined ${title} Center conditions ${other}, who is wholly open to ${theme}.`
    : `{${way}}'s defined ${title} Center conditions ${other}, who takes in and amplifies ${theme} from ${whole}.`
}

const conditionedFacts = {
  p1: once((count: number) => kept([conditionedFact('p1', count)])),
  p2: once((count: number) => kept([conditionedFact('p2', count)])),
}

function conditionedFact(whose: PersonSubject, count: number): PartsBody {
  const partnerWhose = whose === 'p1' ? 'p2' : 'p1'
  return {
    topic: 'conditioning',
    property: whose === 'p1' ? 'p1InP2' : 'p2InP1',
    value: count,
    sentence:
      count === 0
        ? `{${whose}} conditions {${partnerWhose}} in no center.`
        : `{${whose}} conditions {${partnerWhose}} in {centers:center}.`,
    measures: { centers: { value: count, unit: 'count' } },
    marks: [{ whose, relation: 'conditions', partnerWhose, count }],
    rule: RULES.conditioning,
  }
}

/** The center in which one conditions the other by the most channels, of both directions. */
function mostFacts([first, second]: Pair, ways: readonly Way[]): readonly PartsBody[] {
  const [one, two] = [holdingOf(first).channelsInto, holdingOf(second).channelsInto]
  const places = [...ways.keys()]
  const most = theMost([...places, ...places.map((place) => place + CENTERS.length)], (place) => {
    const center = place % CENTERS.length
    const [whose, channels] =
      place < CENTERS.length ? (['p1', one] as const) : (['p2', two] as const)
    return ways[center] === whose ? channels[center]! : 0
  })
  return most === null ? [] : mostConditioned(`${most.amount},${most.items.join()}`)
}

const mostConditioned = once((told: string) => {
  const [channels = 0, ...places] = told.split(',').map(Number)
  const found = places.map((place) => ({
    whose: place < CENTERS.length ? ('p1' as const) : ('p2' as const),
    center: CENTER_TRAITS[CENTERS[place % CENTERS.length]!].title,
  }))
  const said = found.map(({ whose, center }) => {
    const other = whose === 'p1' ? 'p2' : 'p1'
    return `{${whose}} conditions {${other}} in the ${center} Center`
  })
  return kept([
    {
      topic: 'conditioning',
      property: 'most',
      value: found.map(({ whose, center }) => `${whose} ${center}`),
      sentence: `Most of all ${said.join(' and ')}, with {channels:channel} that ${channels === 1 ? 'ends' : 'end'} there.`,
      measures: { channels: { value: channels, unit: 'count' } },
      marks: found.map(({ whose, center }) => ({
        whose,
        relation: 'conditions',
        partnerWhose: whose === 'p1' ? 'p2' : 'p1',
        center,
        rank: 1,
        count: channels,
      })),
      rule: RULES.mostConditioned,
    },
  ])
})
