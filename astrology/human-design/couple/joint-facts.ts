import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import { theMost } from '#astrology/the-most.ts'
import { CENTERS, CENTER_TRAITS, type Center } from '../bodygraph/centers.ts'
import { RULES } from '../human-design-rules.ts'
import { BONDS, type Connection } from './connection.ts'
import { kept } from './told-once.ts'

/** What the two bodygraphs are when they are taken as one. */
export function jointFacts({ openCenters, jointAreas, bonds }: Connection): PartsBody[] {
  const counts = BONDS.map((kind) => bonds.filter(({ bond }) => bond === kind).length)
  return [
    ...themeFacts(openCenters.length),
    ...openFacts(openCenters.map((center) => CENTERS.indexOf(center)).join()),
    ...areasFacts(jointAreas.length),
    ...countFacts(counts.join()),
  ]
}

const themeFacts = once((open: number) =>
  kept([
    {
      topic: 'joint',
      property: 'centers',
      value: `${9 - open}-${open}`,
      sentence: `The connection of {p1} and {p2} is ${9 - open}-${open}: ${THEMES[open] ?? FEW_DEFINED}.`,
      measures: {
        defined: { value: 9 - open, unit: 'count' },
        undefined: { value: open, unit: 'count' },
      },
      marks: [
        { relation: 'connection', term: `${9 - open}-${open}` },
        { relation: 'connection', state: 'defined', count: 9 - open, of: 9 },
        { relation: 'connection', state: 'undefined', count: open, of: 9 },
      ],
      rule: RULES.jointCenters,
    },
  ]),
)

/** By the number of centers left undefined: what it is like to be the two. */
const THEMES: Readonly<Record<number, string>> = {
  0: 'a closed circle that needs no one else and leaves little room between the two',
  1: 'one shared window to the world, through which both look out together',
  2: 'two open places, on which the pair works side by side',
  3: 'enough open sky that each keeps a life of their own',
  4: 'more loose than bound, held by choice rather than by pull',
}
const FEW_DEFINED = 'two people lightly tied, each open to the world on most sides'

const openFacts = once((places: string) => {
  const open = places === '' ? [] : places.split(',').map(titleAt)
  return kept([
    {
      topic: 'joint',
      property: 'openCenters',
      value: open,
      sentence:
        open.length === 0
          ? 'No center stays undefined between {p1} and {p2}.'
          : `What stays undefined between {p1} and {p2} is ${open.join(', ')}.`,
      marks: [
        { relation: 'connection', state: 'undefined', count: open.length },
        ...open.map((center) => ({ relation: 'connection', center, state: 'undefined' })),
      ],
      rule: RULES.jointCenters,
    },
  ])
})

function titleAt(place: string): string {
  const center: Center = CENTERS[Number(place)]!
  return CENTER_TRAITS[center].title
}

const areasFacts = once((areas: number) =>
  kept([
    {
      topic: 'joint',
      property: 'areas',
      value: areas,
      sentence: AREAS[areas] ?? 'The joint definition of {p1} and {p2} falls into {areas:area}.',
      measures: { areas: { value: areas, unit: 'count' } },
      marks: [{ relation: 'joint definition', count: areas }],
      rule: RULES.definition,
    },
  ]),
)

const AREAS: Readonly<Record<number, string>> = {
  0: 'Nothing is defined in {p1} and {p2} taken together.',
  1: 'The joint definition of {p1} and {p2} hangs together as one.',
}

const countFacts = once((counted: string) => {
  const counts = counted.split(',').map((count, place) => ({
    bond: BONDS[place]!,
    count: Number(count),
  }))
  return kept([
    {
      topic: 'joint',
      property: 'bonds',
      value: counts.map(({ bond, count }) => `${bond} ${count}`),
      sentence:
        'The channels between {p1} and {p2} count {electromagnetic} electromagnetic, {companionship} of companionship, {compromise} of compromise and {dominance} of dominance.',
      measures: Object.fromEntries(
        counts.map(({ bond, count }) => [bond, { value: count, unit: 'count' }]),
      ),
      marks: counts.map(({ bond, count }) => ({ relation: bond, count })),
      rule: RULES.connection,
    },
    ...mostFacts(counts),
  ])
})

function mostFacts(
  counts: readonly { readonly bond: string; readonly count: number }[],
): PartsBody[] {
  const most = theMost(counts, ({ count }) => count)
  if (most === null) return []
  const kinds = most.items.map(({ bond }) => bond)
  return [
    {
      topic: 'joint',
      property: 'mostBonds',
      value: kinds,
      sentence:
        kinds.length === 1
          ? `The most frequent kind of channel between {p1} and {p2} is ${kinds[0]}, with {channels:channel}.`
          : `The most frequent kinds of channel between {p1} and {p2} are ${kinds.join(' and ')}, with {channels:channel} each.`,
      measures: { channels: { value: most.amount, unit: 'count' } },
      marks: kinds.map((relation) => ({ relation, rank: 1, count: most.amount })),
      rule: RULES.connection,
    },
  ]
}
