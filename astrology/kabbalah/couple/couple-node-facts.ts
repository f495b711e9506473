import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import type { Said } from '#astrology/held-throughout.ts'
import type { Mark } from '#astrology/marks.ts'
import type { PersonSubject } from '#core/systems.ts'
import { signedArc } from '#astrology/western/zodiac/circle.ts'
import { oppositeOf, type Sign } from '#astrology/western/zodiac/zodiac.ts'
import type { KabbalahChart } from '../kabbalah-chart.ts'
import { RULES } from '../rules.ts'
import type { PairPart } from '../telling.ts'
import { both, eachTold, placesOf } from '../window/views.ts'
import { COMPANION_ORB_DEGREES } from '../facts/tikkun-facts.ts'
import { POINT_TITLES, POINTS_BY_WEIGHT, withArticle } from '../words.ts'
import { kept } from './told-once.ts'

const NODES = ['northNode', 'southNode'] as const

/** How the two roads of mending lie, and the lights of one that stand on the nodes of the other. */
export const COUPLE_NODE_PARTS: readonly PairPart[] = [
  {
    views: both(eachTold(({ tikkun }) => [tikkun.toward])),
    facts: ({ first, second }) => roadsFacts(`${first.tikkun.toward},${second.tikkun.toward}`),
  },
  ...NODES.flatMap((node) =>
    POINTS_BY_WEIGHT.map((light): PairPart => ({
      views: [placesOf(node), placesOf(light)],
      facts: ({ first, second }) =>
        nodeFacts([first, second], { nodes: 'p1', lights: 'p2', node, light }),
    })),
  ),
  ...NODES.flatMap((node) =>
    POINTS_BY_WEIGHT.map((light): PairPart => ({
      views: [placesOf(light), placesOf(node)],
      facts: ({ first, second }) =>
        nodeFacts([second, first], { nodes: 'p2', lights: 'p1', node, light }),
    })),
  ),
]

const roadsFacts = once((pair: string) => {
  const [one, two] = pair.split(',') as [Sign, Sign]
  return kept([roadsFact(one, two)])
})

function roadsFact(one: Sign, two: Sign): PartsBody {
  const marks: Mark[] = [
    { whose: 'p1', body: 'North Node', sign: one, term: 'tikkun' },
    { whose: 'p2', body: 'North Node', sign: two, term: 'tikkun' },
  ]
  const body = { topic: 'tikkun', property: 'roads', rule: RULES.coupleNodes, marks }
  if (one === two) {
    return {
      ...body,
      value: 'same',
      sentence: `{p1} and {p2} mend in the same direction, toward ${one}.`,
    }
  }
  if (one === oppositeOf(two)) {
    return {
      ...body,
      value: 'opposite',
      sentence: `{p1} and {p2} walk the same road from opposite ends, each toward what the other brought along.`,
    }
  }
  return {
    ...body,
    value: 'apart',
    sentence: `The mending of {p1} goes toward ${one} and that of {p2} toward ${two}, two roads with different ends.`,
  }
}

interface Meeting {
  readonly nodes: PersonSubject
  readonly lights: PersonSubject
  readonly node: (typeof NODES)[number]
  readonly light: (typeof POINTS_BY_WEIGHT)[number]
}

function nodeFacts(
  [nodes, lights]: readonly [KabbalahChart, KabbalahChart],
  meeting: Meeting,
): readonly Said[] {
  const { node, light } = meeting
  const placed = lights.points[light]
  const { longitude, sign } = nodes.points[node]
  if (placed === null) return NONE
  const passed = signedArc(longitude, placed.longitude)
  const orb = Math.abs(passed)
  const isNear = orb <= COMPANION_ORB_DEGREES
  if (!isNear && placed.sign !== sign) return NONE
  return [
    {
      topic: 'nodes',
      property: `${meeting.lights}${POINT_TITLES[light]}On${meeting.nodes}${node === 'northNode' ? 'North' : 'South'}`,
      value: isNear ? 'conjunct' : 'same sign',
      measures: { orbDegrees: { value: orb, unit: 'degrees' } },
      passed,
      sentence: nodeStatement(meeting, { sign, isNear }),
      marks: [
        {
          whose: meeting.lights,
          body: POINT_TITLES[light],
          relation: isNear ? 'conjunct' : 'same sign',
          partnerWhose: meeting.nodes,
          partner: POINT_TITLES[node],
          ...(!isNear && { sign }),
        },
      ],
      rule: RULES.coupleNodes,
    },
  ]
}

const NONE: readonly Said[] = []

function nodeStatement(
  { nodes, lights, node, light }: Meeting,
  { sign, isNear }: { readonly sign: string; readonly isNear: boolean },
): string {
  const isNorth = node === 'northNode'
  if (!isNear) {
    return isNorth
      ? `{${lights}} has ${withArticle(light)} in ${sign}, the sign {${nodes}} is mending toward.`
      : `{${lights}} has ${withArticle(light)} in ${sign}, the sign {${nodes}} sets out from.`
  }
  return isNorth
    ? `{${lights}}'s ${POINT_TITLES[light]} stands {orbDegrees} from {${nodes}}'s North Node and draws {${nodes}} onward.`
    : `{${lights}}'s ${POINT_TITLES[light]} stands {orbDegrees} from {${nodes}}'s South Node and feels known to {${nodes}} from the first.`
}
