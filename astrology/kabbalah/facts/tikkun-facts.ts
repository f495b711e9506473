import type { Fact } from '#astrology/facts.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import { inDegreesAndMinutes } from '#astrology/western/zodiac/zodiac.ts'
import { RULES } from '../rules.ts'
import type { Telling } from '../telling.ts'
import { pathOfLetter, sefirahNamed } from '../tree/tree-of-life.ts'
import { MENDING, POINTS_BY_WEIGHT, withArticle } from '../words.ts'

/** The mending the lunar nodes ask for, and the lights that stand by them. */
export function tikkunFacts({ chart, fact, who }: Telling): Fact[] {
  const { tikkun, points } = chart
  const { northNode, southNode } = points
  const path = pathOfLetter(northNode.letter)
  const body = { topic: 'tikkun', rule: RULES.tikkun }
  return [
    fact({
      ...body,
      property: 'toward',
      value: tikkun.toward,
      numbers: { degrees: northNode.longitude, degreesInSign: northNode.degreesInSign },
      statement: `${who}'s tikkun points toward ${tikkun.toward}, where the North Node stands at ${inDegreesAndMinutes(northNode.degreesInSign)}.`,
    }),
    fact({
      ...body,
      property: 'learns',
      value: MENDING[tikkun.toward].learns,
      statement: `The mending asks ${who} ${MENDING[tikkun.toward].learns}.`,
    }),
    fact({
      ...body,
      property: 'from',
      value: tikkun.from,
      numbers: { degrees: southNode.longitude, degreesInSign: southNode.degreesInSign },
      statement: `The South Node in ${tikkun.from} shows where ${who} sets out.`,
    }),
    fact({
      ...body,
      property: 'leaves',
      value: MENDING[tikkun.from].leaves,
      statement: `With the South Node in ${tikkun.from}, ${who} has to loosen ${MENDING[tikkun.from].leaves}.`,
    }),
    fact({
      ...body,
      property: 'writing',
      value: [southNode.letter, northNode.letter],
      statement: `The road of ${who}'s mending is written from ${southNode.letter} to ${northNode.letter}.`,
    }),
    fact({
      ...body,
      property: 'towardSefirah',
      value: tikkun.towardSefirah,
      statement: `The work of ${who}'s North Node passes through ${tikkun.towardSefirah}, ${sefirahNamed(tikkun.towardSefirah).work}.`,
    }),
    fact({
      ...body,
      property: 'fromSefirah',
      value: tikkun.fromSefirah,
      statement: `The gift of ${who}'s South Node rests in ${tikkun.fromSefirah}, ${sefirahNamed(tikkun.fromSefirah).work}.`,
    }),
    fact({
      ...body,
      property: 'road',
      value: path.number,
      numbers: { path: path.number },
      statement: `On the Golden Dawn tree ${who}'s North Node walks path ${path.number}, from ${path.joins[0]} to ${path.joins[1]}.`,
      rule: RULES.path,
    }),
    ...companionFacts({ chart, fact, who }),
  ]
}

/** Close enough that a light is said to stand with a node. */
export const COMPANION_ORB_DEGREES = 6

function companionFacts({ chart, fact, who }: Telling): Fact[] {
  return (['northNode', 'southNode'] as const).flatMap((node) =>
    POINTS_BY_WEIGHT.flatMap((point) => {
      const placed = chart.points[point]
      if (placed === null) return []
      const orb = separation(placed.longitude, chart.points[node].longitude)
      if (orb > COMPANION_ORB_DEGREES) return []
      const helps =
        node === 'northNode'
          ? 'a helper on the way of mending'
          : 'a gift brought along and easily overused'
      return fact({
        topic: 'tikkun',
        property: `${node}${point}`,
        value: true,
        numbers: { orbDegrees: orb },
        statement: `${who} has ${withArticle(point)} beside the ${node === 'northNode' ? 'North' : 'South'} Node, ${inDegreesAndMinutes(orb)} away, ${helps}.`,
        rule: RULES.nodeCompanion,
      })
    }),
  )
}
