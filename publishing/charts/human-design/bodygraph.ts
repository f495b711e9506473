import { CENTER_TRAITS, CENTERS, type Center } from '#astrology/human-design/bodygraph/centers.ts'
import { channelOf } from '#astrology/human-design/bodygraph/channels.ts'
import type { CenterState, HumanDesignChart } from '#astrology/human-design/human-design-chart.ts'
import { SIDES, type Side } from '#astrology/human-design/sky/planets.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { linePath } from '../paths.ts'
import { GRAPH, HALVES, gatePoint, middleOf } from './bodygraph-layout.ts'
import { centerShapes, emptyChannels, gateNumbers, type GateLook } from './bodygraph-parts.ts'
import { activationColumn } from './activation-column.ts'
import { designTable } from './design-table.ts'
import { variableArrows } from './variable-arrows.ts'

/**
 * A bodygraph: nine centers, thirty-six channels, the activations of both sides and the four arrows.
 * Personality is a full line, design a hollow one, both together are dashes upon it. What is active for
 * a part of an uncertain birth only is dashed and pale.
 */
export function bodygraph(chart: HumanDesignChart, name: string): Drawing {
  const holders = holdersOf(chart)
  const table = designTable(chart, GRAPH.bottom + 46)
  return {
    width: 1000,
    height: table.bottom,
    title: `Bodygraph of ${name}`,
    description: describe(chart),
    shapes: [
      ...emptyChannels(),
      ...chart.channels.map(halo),
      ...halves(chart, holders),
      ...centerShapes(statesOf(chart)),
      ...gateNumbers((gate) => lookOf(gate, chart, holders), statesOf(chart)),
      ...SIDES.flatMap((side) => activationColumn(side, chart.activations[side])),
      ...variableArrows(chart.variables),
      ...table.shapes,
    ],
  }
}

type Holders = ReadonlyMap<number, ReadonlySet<Side>>

/** The sides that hold each gate for sure. */
function holdersOf({ activations }: HumanDesignChart): Holders {
  const holders = new Map<number, Set<Side>>()
  for (const side of SIDES) {
    for (const { gate } of Object.values(activations[side] ?? {})) {
      if (gate === null) continue
      holders.set(gate, (holders.get(gate) ?? new Set()).add(side))
    }
  }
  return holders
}

/** A light along the whole of a defined channel. */
function halo(id: string): Shape {
  const channel = channelOf(id)
  const [one, other] = channel.gates.map(gatePoint) as [
    ReturnType<typeof gatePoint>,
    ReturnType<typeof gatePoint>,
  ]
  const middle = middleOf(channel)
  return {
    path: linePath(one, middle) + linePath(middle, other),
    stroke: 'gold',
    width: 19,
    opacity: 0.38,
    part: `channel ${id}`,
  }
}

function halves(chart: HumanDesignChart, holders: Holders): Shape[] {
  return HALVES.flatMap(({ gate, from, to, channels }): Shape[] => {
    const path = linePath(from, to)
    const part = `half ${gate} of ${channels.join(' ')}`
    const sides = holders.get(gate)
    if (sides === undefined) {
      const isSure = chart.gates.includes(gate)
      if (!isSure && !chart.possibleGates.includes(gate)) return []
      return [
        {
          path,
          stroke: 'quiet',
          width: isSure ? 7 : 4,
          dash: isSure ? [2, 3] : [3, 7],
          part: `maybe ${part}`,
        },
      ]
    }
    if (sides.size === 2) {
      return [
        { path, stroke: 'design', width: 9, part },
        { path, stroke: 'personality', width: 9, dash: [9, 9] },
      ]
    }
    if (sides.has('personality')) return [{ path, stroke: 'personality', width: 9, part }]
    return [
      { path, stroke: 'design', width: 9, part },
      { path, stroke: 'paper', width: 3 },
    ]
  })
}

function lookOf(gate: number, chart: HumanDesignChart, holders: Holders): GateLook {
  const sides = holders.get(gate)
  if (sides === undefined) {
    const isMaybe = chart.possibleGates.includes(gate) || chart.gates.includes(gate)
    return {
      disc: null,
      ...(isMaybe && { ring: 'quiet', isDashed: true }),
      number: isMaybe ? 'ink' : 'quiet',
    }
  }
  if (sides.size === 2) return { disc: 'personality', ring: 'design', number: 'paper' }
  return sides.has('personality')
    ? { disc: 'personality', number: 'paper' }
    : { disc: 'paper', ring: 'design', number: 'design' }
}

function statesOf({ centers }: HumanDesignChart) {
  return Object.fromEntries(CENTERS.map((center) => [center, centers[center].state])) as Record<
    Center,
    CenterState | null
  >
}

function describe(chart: HumanDesignChart): string {
  const { type, authority, profile, definition, centers } = chart
  const known = [
    type,
    authority && `${authority} authority`,
    profile && `profile ${profile}`,
    definition && `${definition.toLowerCase()} definition`,
  ].filter(Boolean)
  const defined = CENTERS.filter((center) => centers[center].state === 'defined')
  const open = CENTERS.filter((center) => centers[center].state === null)
  return [
    known.length === 0 ? 'Type and authority hang on the time of birth' : known.join(', '),
    `Defined centers: ${defined.map(titleOf).join(', ') || 'none'}`,
    ...(open.length === 0 ? [] : [`Not known without the time: ${open.map(titleOf).join(', ')}`]),
    `Channels: ${chart.channels.map((id) => `${id} ${channelOf(id).name}`).join(', ') || 'none'}`,
    ...(chart.possibleChannels.length === 0
      ? []
      : [`Possible channels: ${chart.possibleChannels.join(', ')}`]),
    `Gates: ${chart.gates.join(', ') || 'none'}`,
  ]
    .join('. ')
    .concat('.')
}

function titleOf(center: Center): string {
  return CENTER_TRAITS[center].title
}
