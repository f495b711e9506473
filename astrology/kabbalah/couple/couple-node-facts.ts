import type { Fact } from '#astrology/facts.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import { inDegreesAndMinutes, oppositeOf } from '#astrology/western/zodiac/zodiac.ts'
import type { KabbalahChart } from '../kabbalah-chart.ts'
import { RULES } from '../rules.ts'
import type { PairTelling, Telling } from '../telling.ts'
import { COMPANION_ORB_DEGREES } from '../facts/tikkun-facts.ts'
import { POINT_TITLES, POINTS_BY_WEIGHT, withArticle } from '../words.ts'

/** How the two roads of mending lie, and the lights of one that stand on the nodes of the other. */
export function coupleNodeFacts({ first, second, fact }: PairTelling): Fact[] {
  return [
    roadsFact({ first, second, fact }),
    ...nodeFacts(first, second, { fact, nodes: 'p1', lights: 'p2' }),
    ...nodeFacts(second, first, { fact, nodes: 'p2', lights: 'p1' }),
  ]
}

function roadsFact({ first, second, fact }: PairTelling): Fact {
  const [one, two] = [first.tikkun.toward, second.tikkun.toward]
  const body = { topic: 'tikkun', property: 'roads', rule: RULES.coupleNodes }
  if (one === two) {
    return fact({
      ...body,
      value: 'same',
      statement: `{p1} and {p2} mend in the same direction, toward ${one}.`,
    })
  }
  if (one === oppositeOf(two)) {
    return fact({
      ...body,
      value: 'opposite',
      statement: `{p1} and {p2} walk the same road from opposite ends, each toward what the other brought along.`,
    })
  }
  return fact({
    ...body,
    value: 'apart',
    statement: `The mending of {p1} goes toward ${one} and that of {p2} toward ${two}, two roads with different ends.`,
  })
}

function nodeFacts(
  nodes: KabbalahChart,
  lights: KabbalahChart,
  { fact, ...who }: { fact: Telling['fact']; nodes: 'p1' | 'p2'; lights: 'p1' | 'p2' },
): Fact[] {
  return (['northNode', 'southNode'] as const).flatMap((node) =>
    POINTS_BY_WEIGHT.flatMap((point) => {
      const light = lights.points[point]
      const { longitude, sign } = nodes.points[node]
      if (light === null) return []
      const orb = separation(light.longitude, longitude)
      const isNear = orb <= COMPANION_ORB_DEGREES
      if (!isNear && light.sign !== sign) return []
      const property = `${who.lights}${POINT_TITLES[point]}On${who.nodes}${node === 'northNode' ? 'North' : 'South'}`
      return fact({
        topic: 'nodes',
        property,
        value: isNear ? 'conjunct' : 'same sign',
        numbers: { orbDegrees: orb },
        statement: nodeStatement({ ...who, node, light: point, sign, orb, isNear }),
        rule: RULES.coupleNodes,
      })
    }),
  )
}

function nodeStatement(told: {
  readonly nodes: string
  readonly lights: string
  readonly node: 'northNode' | 'southNode'
  readonly light: (typeof POINTS_BY_WEIGHT)[number]
  readonly sign: string
  readonly orb: number
  readonly isNear: boolean
}): string {
  const { nodes, lights, node, light, sign, orb, isNear } = told
  const isNorth = node === 'northNode'
  if (!isNear) {
    return isNorth
      ? `{${lights}} has ${withArticle(light)} in ${sign}, the sign {${nodes}} is mending toward.`
      : `{${lights}} has ${withArticle(light)} in ${sign}, the sign {${nodes}} sets out from.`
  }
  return isNorth
    ? `{${lights}}'s ${POINT_TITLES[light]} stands ${inDegreesAndMinutes(orb)} from {${nodes}}'s North Node and draws {${nodes}} onward.`
    : `{${lights}}'s ${POINT_TITLES[light]} stands ${inDegreesAndMinutes(orb)} from {${nodes}}'s South Node and feels known to {${nodes}} from the first.`
}
