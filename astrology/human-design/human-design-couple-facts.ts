import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { eachStateOfBoth, toldOfPairs, type PairTeller } from '#astrology/told-throughout.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { CENTER_TRAITS } from './bodygraph/centers.ts'
import { channelOf } from './bodygraph/channels.ts'
import { COMPARISON_TELLERS, sharedGateFacts } from './facts/comparison-facts.ts'
import { topicOfCouple } from './facts/topic-names.ts'
import {
  BONDS,
  connectionOf,
  sharedGatesOf,
  type ChannelBond,
  type Connection,
} from './couple/connection.ts'
import type { HumanDesignChart, HumanDesignReading } from './human-design-chart.ts'
import { RULES } from './human-design-rules.ts'
import { readingsOf } from './sky/read-sky.ts'

/**
 * What two Human Designs make of each other, weightiest first: what holds under every
 * pair of skies the two may have been born under, then what does not. Nothing when a design
 * side is out of reach.
 */
export function humanDesignCoupleFacts(
  first: HumanDesignChart,
  second: HumanDesignChart,
): readonly Fact[] {
  const [ones, twos] = [readingsOf(first), readingsOf(second)]
  if (ones === null || twos === null) return []
  const throughout = toldOfPairs([middleOf(ones), middleOf(twos)], [ones, twos], TELLERS)
  return [
    ...throughout.held,
    ...withheldFacts(throughout, { nameOf: topicOfCouple, rule: RULES.window }),
  ].map(factOf('couple', 'humanDesign'))
}

function middleOf(readings: readonly HumanDesignReading[]): HumanDesignReading {
  return readings[Math.floor(readings.length / 2)]!
}

/** Readings with the same gates share the list of them. */
const byGates = eachStateOfBoth(({ gates }: HumanDesignReading) => gates)

const TELLERS: readonly PairTeller<HumanDesignReading>[] = [
  { views: byGates, tell: (first, second) => connectionFacts(connectionOf(first, second)) },
  ...COMPARISON_TELLERS,
  { views: byGates, tell: (first, second) => sharedGateFacts(sharedGatesOf(first, second)) },
]

function connectionFacts(connection: Connection): PartsBody[] {
  return [
    ...jointFacts(connection),
    ...BONDS.flatMap((bond) => connection.bonds.filter((each) => each.bond === bond).map(bondFact)),
    ...bridgeFacts(connection),
  ]
}

function jointFacts({ jointCenters, openCenters, jointAreas, bonds }: Connection): PartsBody[] {
  const theme = `${jointCenters.length}-${openCenters.length}`
  const counts = BONDS.map((bond) => ({
    bond,
    count: bonds.filter((each) => each.bond === bond).length,
  }))
  const open = openCenters.map((center) => CENTER_TRAITS[center].title)
  return [
    {
      topic: 'joint',
      property: 'centers',
      value: theme,
      sentence: `The connection of {p1} and {p2} is ${theme}: ${THEMES[openCenters.length] ?? FEW_DEFINED}.`,
      measures: {
        defined: { value: jointCenters.length, unit: 'count' },
        undefined: { value: openCenters.length, unit: 'count' },
      },
      marks: [
        { relation: 'connection', term: theme },
        { relation: 'connection', state: 'defined', count: jointCenters.length, of: 9 },
        { relation: 'connection', state: 'undefined', count: openCenters.length, of: 9 },
      ],
      rule: RULES.jointCenters,
    },
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
    {
      topic: 'joint',
      property: 'areas',
      value: jointAreas,
      sentence:
        jointAreas === 1
          ? 'The joint definition of {p1} and {p2} hangs together as one.'
          : 'The joint definition of {p1} and {p2} falls into {areas:area}.',
      measures: { areas: { value: jointAreas, unit: 'count' } },
      marks: [{ relation: 'joint definition', count: jointAreas }],
      rule: RULES.definition,
    },
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
  ]
}

/** By the number of centers left undefined: what it is like to be the two. */
const THEMES: Readonly<Record<number, string>> = {
  0: 'a closed circle that needs no one else and leaves little room between the two',
  1: 'one shared window to the world, through which both look out together',
  2: 'two open places, on which the pair works side by side',
  3: 'enough open sky that each keeps a life of their own',
  4: 'more loose than bound, held by choice rather than by pull',
}
const FEW_DEFINED = 'two people lightly tied, each open to the world on most sides'

function bondFact({ channel, bond, holder, held }: ChannelBond): PartsBody {
  const { name } = channelOf(channel)
  const [holds, lacks] = holder === 'second' ? (['p2', 'p1'] as const) : (['p1', 'p2'] as const)
  const [whole, other] = [`{${holds}}`, `{${lacks}}`]
  const words: Readonly<Record<typeof bond, string>> = {
    electromagnetic: `{p1} and {p2} complete the Channel ${channel}, ${name}, between them: an electromagnetic attraction`,
    companionship: `{p1} and {p2} both have the whole Channel ${channel}, ${name}: companionship`,
    compromise: `In the Channel ${channel}, ${name}, ${other} compromises: ${whole} holds it whole and ${other} one gate of it`,
    dominance: `In the Channel ${channel}, ${name}, ${whole} dominates: ${whole} holds it whole and ${other} no gate of it`,
  }
  return {
    topic: bond,
    property: channel,
    value: holder === null ? true : `${holder === 'first' ? 'p1' : 'p2'} whole`,
    sentence: `${words[bond]}.`,
    marks: [
      { channel, term: name, relation: bond },
      ...(holder === null ? [] : holderMarks(channel, bond, [holds, lacks])),
      ...held[0].map((gate): Mark => ({ whose: 'p1', gate, channel })),
      ...held[1].map((gate): Mark => ({ whose: 'p2', gate, channel })),
    ],
    rule: RULES.connection,
  }
}

/** Who has the whole of a channel, and who yields or leads by it. */
function holderMarks(
  channel: string,
  bond: ChannelBond['bond'],
  [whole, other]: readonly [PersonSubject, PersonSubject],
): Mark[] {
  return [
    { whose: whole, channel, relation: 'holds whole' },
    bond === 'compromise'
      ? { whose: other, channel, relation: 'compromises', partnerWhose: whole }
      : { whose: whole, channel, relation: 'dominates', partnerWhose: other },
  ]
}

function bridgeFacts({ secondBridgesFirst, firstBridgesSecond }: Connection): PartsBody[] {
  return [
    ...broughtFacts({ split: 'p1', by: 'p2', brought: secondBridgesFirst }),
    ...broughtFacts({ split: 'p2', by: 'p1', brought: firstBridgesSecond }),
  ]
}

function broughtFacts({
  split,
  by,
  brought,
}: {
  readonly split: PersonSubject
  readonly by: PersonSubject
  readonly brought: readonly string[]
}): PartsBody[] {
  if (brought.length === 0) return []
  return [
    {
      topic: 'bridge',
      property: split,
      value: brought,
      sentence: `{${by}} bridges {${split}}'s split with ${brought.map(named).join(', ')}.`,
      marks: brought.map((bridge) => ({
        whose: by,
        relation: 'bridges',
        partnerWhose: split,
        ...(bridge.includes('-') ? { channel: bridge } : { gate: Number(bridge) }),
      })),
      rule: RULES.bridge,
    },
  ]
}

function named(bridge: string): string {
  return bridge.includes('-') ? `Channel ${bridge}` : `Gate ${bridge}`
}
