import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { PersonSubject } from '#core/systems.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import { oppositeOf } from '#astrology/western/zodiac/zodiac.ts'
import type { KabbalahChart } from '../kabbalah-chart.ts'
import { RULES } from '../rules.ts'
import type { PairTelling } from '../telling.ts'
import { COMPANION_ORB_DEGREES } from '../facts/tikkun-facts.ts'
import { POINT_TITLES, POINTS_BY_WEIGHT, withArticle } from '../words.ts'

/** How the two roads of mending lie, and the lights of one that stand on the nodes of the other. */
export function coupleNodeFacts({ first, second }: PairTelling): PartsBody[] {
  return [
    roadsFact({ first, second }),
    ...nodeFacts(first, second, { nodes: 'p1', lights: 'p2' }),
    ...nodeFacts(second, first, { nodes: 'p2', lights: 'p1' }),
  ]
}

function roadsFact({ first, second }: PairTelling): PartsBody {
  const [one, two] = [first.tikkun.toward, second.tikkun.toward]
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

function nodeFacts(
  nodes: KabbalahChart,
  lights: KabbalahChart,
  who: { readonly nodes: PersonSubject; readonly lights: PersonSubject },
): PartsBody[] {
  return (['northNode', 'southNode'] as const).flatMap((node) =>
    POINTS_BY_WEIGHT.flatMap((point) => {
      const light = lights.points[point]
      const { longitude, sign } = nodes.points[node]
      if (light === null) return []
      const orb = separation(light.longitude, longitude)
      const isNear = orb <= COMPANION_ORB_DEGREES
      if (!isNear && light.sign !== sign) return []
      const property = `${who.lights}${POINT_TITLES[point]}On${who.nodes}${node === 'northNode' ? 'North' : 'South'}`
      return {
        topic: 'nodes',
        property,
        value: isNear ? 'conjunct' : 'same sign',
        measures: { orbDegrees: { value: orb, unit: 'degrees' } },
        sentence: nodeStatement({ ...who, node, light: point, sign, isNear }),
        marks: [
          {
            whose: who.lights,
            body: POINT_TITLES[point],
            relation: isNear ? 'conjunct' : 'same sign',
            partnerWhose: who.nodes,
            partner: POINT_TITLES[node],
            ...(!isNear && { sign }),
          },
        ],
        rule: RULES.coupleNodes,
      }
    }),
  )
}

function nodeStatement(told: {
  readonly nodes: string
  readonly lights: string
  readonly node: 'northNode' | 'southNode'
  readonly light: (typeof POINTS_BY_WEIGHT)[number]
  readonly sign: string
  readonly isNear: boolean
}): string {
  const { nodes, lights, node, light, sign, isNear } = told
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
