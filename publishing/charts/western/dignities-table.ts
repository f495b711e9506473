import type { WesternChart } from '#astrology/western/cast-western.ts'
import { POINT_NAMES } from '#astrology/western/zodiac/points.ts'
import { degreeInSign, signNumber, signAt } from '#astrology/western/zodiac/zodiac.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { boxPath, linePath } from '../paths.ts'
import { signed } from '../numbers.ts'
import { fitted, sign, words } from '../words.ts'
import { POINT_SIGNS } from './wheel-points.ts'
import { SIGN_SIGNS } from './zodiac-band.ts'

const WIDTH = 1000
const [TOP, ROW] = [74, 54]
const COLUMNS = {
  sign: 46,
  name: 84,
  place: 226,
  dignities: 372,
  debilities: 668,
  points: 966,
} as const

/** The essential dignities of the seven with their points; without a birth time only what holds by day and by night. */
export function dignitiesTable(chart: WesternChart, name: string): Drawing {
  const { dignities, sect, bodies } = chart
  const isExact = chart.window.length === 1
  const header = (
    [
      ['name', 'planet', 'start'],
      ['place', 'place', 'start'],
      ['dignities', 'dignities', 'start'],
      ['debilities', 'debilities', 'start'],
      ['points', 'points', 'end'],
    ] as const
  ).map(([column, told, align]) =>
    words(told, { x: COLUMNS[column], y: 40 }, { face: 'italic', fill: 'quiet', align }),
  )
  const rows = dignities.flatMap(
    ({ planet, dignities: held, debilities, score }, place): Shape[] => {
      const y = TOP + place * ROW + ROW / 2
      const { longitude } = bodies[planet]
      const minutes = Math.floor(degreeInSign(longitude) * 60 + 1e-7)
      const degree = `${Math.floor(minutes / 60)}°${isExact ? `${`${minutes % 60}`.padStart(2, '0')}′` : ''}`
      const signs = new Set(chart.window.map((look) => signNumber(look.bodies[planet].longitude)))
      const isSure = signs.size <= 1
      return [
        ...(place % 2 === 0
          ? [
              {
                path: boxPath({ left: 20, top: y - ROW / 2, right: 980, bottom: y + ROW / 2 }),
                fill: 'wash',
              } as const,
            ]
          : []),
        sign(POINT_SIGNS[planet], { x: COLUMNS.sign, y }, { size: 34 }),
        words(
          POINT_NAMES[planet],
          { x: COLUMNS.name, y },
          { size: TYPE.label, align: 'start', part: planet },
        ),
        sign(
          SIGN_SIGNS[signNumber(longitude)]!,
          { x: COLUMNS.place + 14, y },
          { size: 30, fill: 'gold' },
        ),
        words(
          isSure ? degree : 'or the next',
          { x: COLUMNS.place + 38, y },
          { fill: isSure ? 'ink' : 'quiet', align: 'start' },
        ),
        fitted(
          words(
            held.join(', ') || '–',
            { x: COLUMNS.dignities, y },
            { fill: 'soft', align: 'start' },
          ),
          280,
          'start',
        ),
        fitted(
          words(
            debilities.join(', ') || '–',
            { x: COLUMNS.debilities, y },
            { fill: 'hard', align: 'start' },
          ),
          200,
          'start',
        ),
        words(
          score === null ? '·' : signed(score),
          { x: COLUMNS.points, y },
          { face: 'strong', size: TYPE.label, align: 'end' },
        ),
      ]
    },
  )
  const bottom = TOP + dignities.length * ROW
  const note =
    sect === null
      ? 'Without the time of birth: what holds by day and by night alike.'
      : `A birth by ${sect}. Rulers of the seven, triplicities of Dorotheus, Egyptian bounds; points after Lilly.`
  return {
    width: WIDTH,
    height: bottom + 64,
    title: `Essential dignities in the birth chart of ${name}`,
    description: `${dignities.map(({ planet, dignities: held, debilities, score }) => `${POINT_NAMES[planet]} in ${signAt(bodies[planet].longitude)}: ${[...held, ...debilities].join(', ') || 'none'}${score === null ? '' : `, ${score} points`}`).join('; ')}. ${note}`,
    shapes: [
      ...header,
      ...rows,
      { path: linePath({ x: 20, y: TOP }, { x: 980, y: TOP }), stroke: 'gold', width: WEIGHT.line },
      {
        path: linePath({ x: 20, y: bottom }, { x: 980, y: bottom }),
        stroke: 'gold',
        width: WEIGHT.line,
      },
      words(
        note,
        { x: 20, y: bottom + 32 },
        { face: 'italic', size: TYPE.small + 2, fill: 'quiet', align: 'start' },
      ),
    ],
  }
}
