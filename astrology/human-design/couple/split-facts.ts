import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { Definition } from '../bodygraph/definition.ts'
import type { HumanDesignReading } from '../human-design-chart.ts'
import { RULES } from '../human-design-rules.ts'
import { areasLeft, type Connection } from './connection.ts'
import { kept } from './told-once.ts'

type Pair = readonly [HumanDesignReading, HumanDesignReading]

/** Both definitions, whose split the other bridges and by what, and what becomes of it beside the other. */
export function splitFacts([first, second]: Pair, connection: Connection): PartsBody[] {
  const { secondBridgesFirst, firstBridgesSecond } = connection
  return [
    ...definitionsFacts(`${first.definition},${second.definition}`),
    ...broughtFacts({ split: 'p1', by: 'p2', brought: secondBridgesFirst }),
    ...broughtFacts({ split: 'p2', by: 'p1', brought: firstBridgesSecond }),
    ...besideFacts('p1', first, connection),
    ...besideFacts('p2', second, connection),
  ]
}

const definitionsFacts = once((pair: string) => {
  const [one, two] = pair.split(',') as [Definition, Definition]
  return kept([
    {
      topic: 'definitions',
      property: 'pair',
      value: [one, two],
      sentence:
        one === two
          ? `The definition of {p1} and that of {p2} are of one kind: ${one}.`
          : `{p1}'s definition is ${one} and {p2}'s is ${two}.`,
      marks: [
        { whose: 'p1', definition: one },
        { whose: 'p2', definition: two },
      ],
      rule: RULES.definition,
    },
  ])
})

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

/** What becomes of a split; nothing where there is none. */
function besideFacts(
  whose: PersonSubject,
  reading: HumanDesignReading,
  connection: Connection,
): readonly PartsBody[] {
  const areas = reading.areas.length
  return areas < 2 ? [] : splitsBeside[whose](areas * 10 + areasLeft(reading, connection))
}

const splitsBeside = {
  p1: once((areas: number) => kept([splitFact('p1', areas)])),
  p2: once((areas: number) => kept([splitFact('p2', areas)])),
}

function splitFact(whose: PersonSubject, areas: number): PartsBody {
  const [own, left] = [Math.floor(areas / 10), areas % 10]
  const [who, other] = whose === 'p1' ? ['{p1}', '{p2}'] : ['{p2}', '{p1}']
  const value = stateOf(own, left)
  return {
    topic: 'split',
    property: whose,
    value,
    sentence: `Beside ${other} the {own} areas of ${who}'s definition ${BESIDE[value]}.`,
    measures: { own: { value: own, unit: 'count' }, left: { value: left, unit: 'count' } },
    marks: [
      { whose, relation: 'areas', count: own },
      { whose, relation: 'areas together', state: value, count: left },
    ],
    rule: RULES.jointSplit,
  }
}

function stateOf(own: number, left: number): keyof typeof BESIDE {
  if (left === 1) return 'joined'
  return left < own ? 'joined in part' : 'apart'
}

const BESIDE = {
  joined: 'hang together as one',
  'joined in part': 'come down to {left}',
  apart: 'stay apart',
} as const
