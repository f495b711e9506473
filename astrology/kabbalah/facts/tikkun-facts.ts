import type { PartsBody } from '#astrology/facts.ts'
import type { Said } from '#astrology/held-throughout.ts'
import { signedArc } from '#astrology/western/zodiac/circle.ts'
import { RULES } from '../rules.ts'
import type { Part, Telling } from '../telling.ts'
import { everyChart, placesOf } from '../window/views.ts'
import { pathOfLetter, sefirahNamed } from '../tree/tree-of-life.ts'
import { MENDING, POINT_TITLES, POINTS_BY_WEIGHT, withArticle } from '../words.ts'

/** The mending the lunar nodes ask for, and the lights that stand by them. */
export const TIKKUN_PARTS: readonly Part[] = [
  { views: placesOf('northNode'), facts: tikkunFacts },
  { views: everyChart, facts: companionFacts },
]

function tikkunFacts({ chart, who }: Telling): PartsBody[] {
  const { tikkun, points } = chart
  const { northNode, southNode } = points
  const path = pathOfLetter(northNode.letter)
  const body = { topic: 'tikkun', rule: RULES.tikkun }
  return [
    {
      ...body,
      property: 'toward',
      value: tikkun.toward,
      measures: { degreesInSign: { value: northNode.degreesInSign, unit: 'degrees' } },
      sentence: `${who}'s tikkun points toward ${tikkun.toward}, where the North Node stands at {degreesInSign:inSign}.`,
      marks: [{ body: 'North Node', sign: tikkun.toward, term: 'tikkun' }],
    },
    {
      ...body,
      property: 'learns',
      value: MENDING[tikkun.toward].learns,
      marks: [{ relation: 'learns', sign: tikkun.toward }],
      sentence: `The mending asks ${who} ${MENDING[tikkun.toward].learns}.`,
    },
    {
      ...body,
      property: 'from',
      value: tikkun.from,
      measures: { degreesInSign: { value: southNode.degreesInSign, unit: 'degrees' } },
      marks: [{ body: 'South Node', sign: tikkun.from }],
      sentence: `The South Node in ${tikkun.from} shows where ${who} sets out.`,
    },
    {
      ...body,
      property: 'leaves',
      value: MENDING[tikkun.from].leaves,
      marks: [{ relation: 'leaves', body: 'South Node', sign: tikkun.from }],
      sentence: `With the South Node in ${tikkun.from}, ${who} has to loosen ${MENDING[tikkun.from].leaves}.`,
    },
    {
      ...body,
      property: 'writing',
      value: [southNode.letter, northNode.letter],
      marks: [
        { body: 'South Node', letter: southNode.letter },
        { body: 'North Node', letter: northNode.letter },
      ],
      sentence: `The road of ${who}'s mending is written from ${southNode.letter} to ${northNode.letter}.`,
    },
    {
      ...body,
      property: 'towardSefirah',
      value: tikkun.towardSefirah,
      marks: [{ body: 'North Node', sefirah: tikkun.towardSefirah }],
      sentence: `The work of ${who}'s North Node passes through ${tikkun.towardSefirah}, ${sefirahNamed(tikkun.towardSefirah).work}.`,
    },
    {
      ...body,
      property: 'fromSefirah',
      value: tikkun.fromSefirah,
      marks: [{ body: 'South Node', sefirah: tikkun.fromSefirah }],
      sentence: `The gift of ${who}'s South Node rests in ${tikkun.fromSefirah}, ${sefirahNamed(tikkun.fromSefirah).work}.`,
    },
    {
      ...body,
      property: 'road',
      value: path.number,
      marks: [
        {
          body: 'North Node',
          path: path.number,
          sefirah: path.joins[0],
          partnerSefirah: path.joins[1],
        },
      ],
      sentence: `On the Golden Dawn tree ${who}'s North Node walks path ${path.number}, from ${path.joins[0]} to ${path.joins[1]}.`,
      rule: RULES.path,
    },
  ]
}

/** Close enough that a light is said to stand with a node. */
export const COMPANION_ORB_DEGREES = 6

function companionFacts({ chart, who }: Telling): Said[] {
  return (['northNode', 'southNode'] as const).flatMap((node) =>
    POINTS_BY_WEIGHT.flatMap((point) => {
      const placed = chart.points[point]
      if (placed === null) return []
      const passed = signedArc(chart.points[node].longitude, placed.longitude)
      const orb = Math.abs(passed)
      if (orb > COMPANION_ORB_DEGREES) return []
      const helps =
        node === 'northNode'
          ? 'a helper on the way of mending'
          : 'a gift brought along and easily overused'
      return {
        topic: 'tikkun',
        property: `${node}${point}`,
        value: true,
        measures: { orbDegrees: { value: orb, unit: 'degrees' } as const },
        passed,
        sentence: `${who} has ${withArticle(point)} beside the ${POINT_TITLES[node]}, {orbDegrees} away, ${helps}.`,
        marks: [{ body: POINT_TITLES[point], relation: 'beside', partner: POINT_TITLES[node] }],
        rule: RULES.nodeCompanion,
      }
    }),
  )
}
