import { CENTER_TRAITS, CENTERS, type Center } from '#astrology/human-design/bodygraph/centers.ts'
import { channelOf } from '#astrology/human-design/bodygraph/channels.ts'
import { BONDS, type ChannelBond } from '#astrology/human-design/couple/connection.ts'
import { mayHold, memberOf, type Member } from '#astrology/human-design/group/member.ts'
import { pairBonds } from '#astrology/human-design/group/pair-bonds.ts'
import type { CenterState, HumanDesignChart } from '#astrology/human-design/human-design-chart.ts'
import type { Drawing, Point, Shape } from '../drawing.ts'
import { widthOf } from '../glyphs.ts'
import { peopleLegend } from '../legend.ts'
import { drawnName, type DrawnName } from '../names.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { circlePath, linePath } from '../paths.ts'
import { words } from '../words.ts'
import { gatePoint, GRAPH, HALVES, middleOf } from './bodygraph-layout.ts'
import { centerShapes, emptyChannels, gateNumbers, type GateLook } from './bodygraph-parts.ts'

const WIDTH = 1000

type Bond = ChannelBond['bond']

/** What each kind of bond is marked by, in the middle of its channel and in the list. */
const BOND_LETTERS: Readonly<Record<Bond, string>> = {
  electromagnetic: 'E',
  companionship: 'C',
  compromise: 'M',
  dominance: 'D',
}

const BOND_WORDS: Readonly<Record<Bond, string>> = {
  electromagnetic: 'electromagnetic: each has one gate',
  companionship: 'companionship: both have it whole',
  compromise: 'compromise: one whole, one a gate',
  dominance: 'dominance: one whole, one nothing',
}

interface Named extends DrawnName {
  readonly chart: HumanDesignChart
}

/**
 * Two bodygraphs in one: on each channel the lane of the first, and beside it hollow the lane of the second,
 * and the four kinds of bond. Gates that an uncertain birth leaves open are dashed; null where a design
 * side cannot be seen.
 */
export function jointBodygraph(first: Named, second: Named): Drawing | null {
  if (first.chart.designJd === null || second.chart.designJd === null) return null
  const members = [memberOf('first', first.chart), memberOf('second', second.chart)] as const
  const { bonds, undecided } = pairBonds(...members)
  const names = [drawnName(first, 'first'), drawnName(second, 'second')] as const
  const list = bondList(bonds, names, GRAPH.bottom + 46)
  const states = centersOf(bonds, undecided)
  return {
    width: WIDTH,
    height: list.bottom,
    title: `Joint bodygraph of ${first.name} and ${second.name}`,
    description: describe({ bonds, undecided, states, names: [first.name, second.name] }),
    shapes: [
      ...emptyChannels(),
      ...bonds.map(halo),
      ...lanes(members),
      ...centerShapes(states),
      ...gateNumbers((gate) => lookOf(gate, members), states),
      ...marks(bonds),
      ...peopleLegend(names, { width: WIDTH, y: 44 }),
      ...list.shapes,
    ],
  }
}

function centersOf(
  bonds: readonly ChannelBond[],
  undecided: readonly string[],
): Record<Center, CenterState | null> {
  const sure = centersAt(bonds.map(({ channel }) => channel))
  const open = centersAt(undecided)
  const stateOf = (center: Center) => {
    if (sure.has(center)) return 'defined'
    return open.has(center) ? null : 'undefined'
  }
  return Object.fromEntries(CENTERS.map((center) => [center, stateOf(center)])) as Record<
    Center,
    CenterState | null
  >
}

function centersAt(channels: readonly string[]): ReadonlySet<Center> {
  return new Set(channels.flatMap((id) => channelOf(id).centers))
}

function halo({ channel: id, bond }: ChannelBond): Shape {
  const channel = channelOf(id)
  const [one, other] = channel.gates.map(gatePoint) as [Point, Point]
  const middle = middleOf(channel)
  return {
    path: linePath(one, middle) + linePath(middle, other),
    stroke: 'gold',
    width: 20,
    opacity: 0.38,
    part: `${bond} ${id}`,
  }
}

/** The first person's lane on the one side of a channel's middle, the second's on the other. */
function lanes(members: readonly [Member, Member]): Shape[] {
  return HALVES.flatMap(({ gate, from, to, channels }) =>
    members.flatMap((member, place): Shape[] => {
      if (!mayHold(member, gate)) return []
      const whose = place === 0 ? 'first' : 'second'
      const path = beside(from, to, place === 0 ? -3.4 : 3.4)
      const isSure = member.gates.includes(gate)
      const part = `${isSure ? '' : 'maybe '}${whose} half ${gate} of ${channels.join(' ')}`
      if (!isSure) return [{ path, stroke: whose, width: 3, dash: [3, 6], part }]
      if (whose === 'first') return [{ path, stroke: whose, width: 5.6, part }]
      return [
        { path, stroke: whose, width: 5.6, part },
        { path, stroke: 'paper', width: 1.8 },
      ]
    }),
  )
}

/** A line parallel to another. Which side is which does not turn with the direction it is told in. */
function beside(from: Point, to: Point, by: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const isUpward = dy < 0 || (dy === 0 && dx < 0)
  const out = isUpward ? -by : by
  const move = ({ x, y }: Point) => ({ x: x - dy * -out, y: y + dx * -out })
  return linePath(move(from), move(to))
}

function lookOf(gate: number, [one, other]: readonly [Member, Member]): GateLook {
  const holds = [one, other].map((member) => member.gates.includes(gate))
  if (holds[0] && holds[1]) return { disc: 'both', number: 'paper' }
  if (holds[0]) return { disc: 'first', number: 'paper' }
  if (holds[1]) return { disc: 'paper', ring: 'second', number: 'second' }
  const isMaybe = mayHold(one, gate) || mayHold(other, gate)
  return { disc: null, ...(isMaybe && { ring: 'quiet', isDashed: true }), number: 'quiet' }
}

/** Around their hub the six channels of integration have their letters where none covers another. */
const HUB_OFFSETS: Readonly<Record<string, readonly [number, number]>> = {
  '10-20': [26, -27],
  '20-57': [-27, -10],
  '34-57': [-14, 36],
  '10-34': [34, 26],
  '10-57': [-42, 21],
  '20-34': [26, -62],
}

function marks(bonds: readonly ChannelBond[]): Shape[] {
  return bonds.flatMap(({ channel, bond }): Shape[] => {
    const middle = middleOf(channelOf(channel))
    const [dx, dy] = HUB_OFFSETS[channel] ?? [0, 0]
    const at = { x: middle.x + dx, y: middle.y + dy }
    return [
      { path: circlePath(at, 13), fill: 'paper', stroke: 'gold', width: WEIGHT.line },
      words(BOND_LETTERS[bond], at, { face: 'strong', size: TYPE.small, part: `mark ${channel}` }),
    ]
  })
}

/** The bonds by their kind, under the graph. */
function bondList(
  bonds: readonly ChannelBond[],
  names: readonly [string, string],
  top: number,
): { readonly shapes: Shape[]; readonly bottom: number } {
  const shapes: Shape[] = [
    { path: linePath({ x: 30, y: top }, { x: 970, y: top }), stroke: 'gold', width: WEIGHT.fine },
  ]
  let y = top + 30
  for (const kind of BONDS) {
    const own = bonds.filter(({ bond }) => bond === kind)
    shapes.push(
      { path: circlePath({ x: 44, y }, 13), fill: 'paper', stroke: 'gold', width: WEIGHT.line },
      words(BOND_LETTERS[kind], { x: 44, y }, { face: 'strong', size: TYPE.small }),
      words(BOND_WORDS[kind], { x: 70, y }, { size: TYPE.text, align: 'start' }),
    )
    for (const line of linesOf(own.map((bond) => told(bond, names)))) {
      shapes.push(words(line, { x: 970, y }, { size: TYPE.text, align: 'end', fill: 'quiet' }))
      y += 34
    }
    y += 8
  }
  return { shapes, bottom: Math.ceil(y + 8) }
}

/** As many to a line as fit; a line that says so where there are none. */
function linesOf(texts: readonly string[]): string[] {
  const lines: string[] = []
  for (const text of texts) {
    const last = lines.at(-1)
    const longer = last === undefined ? text : `${last}, ${text}`
    if (last !== undefined && widthOf(longer, { size: TYPE.text }) <= MOST)
      lines[lines.length - 1] = longer
    else lines.push(text)
  }
  return lines.length === 0 ? ['none'] : lines
}

const MOST = 540

/** `20-34`; who holds it whole after a colon. */
function told({ channel, holder }: ChannelBond, names: readonly [string, string]): string {
  if (holder === null) return channel
  const name = names[holder === 'first' ? 0 : 1]
  return `${channel} (${[...name].length > LONGEST ? holder : name})`
}

/** Letters of a name that is told with every channel. */
const LONGEST = 12

interface Told {
  readonly bonds: readonly ChannelBond[]
  readonly undecided: readonly string[]
  readonly states: Readonly<Record<Center, CenterState | null>>
  readonly names: readonly [string, string]
}

function describe({ bonds, undecided, states, names }: Told): string {
  const kinds = BONDS.map((kind) => {
    const own = bonds.filter(({ bond }) => bond === kind)
    const all = own.map(({ channel, holder }) =>
      holder === null ? channel : `${channel} held whole by ${names[holder === 'first' ? 0 : 1]}`,
    )
    return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${all.join(', ') || 'none'}`
  })
  const defined = CENTERS.filter((center) => states[center] === 'defined')
  return [
    ...kinds,
    `Defined together: ${defined.map((center) => CENTER_TRAITS[center].title).join(', ') || 'none'}`,
    ...(undecided.length === 0 ? [] : [`Left open by the times of birth: ${undecided.join(', ')}`]),
  ]
    .join('. ')
    .concat('.')
}
