import {
  DIMENSIONS,
  type Dimension,
  type DimensionScore,
  type Score,
  type Scores,
} from '#astrology/couple/score.ts'
import { SYSTEM_TITLES, SYSTEMS } from '#core/systems.ts'
import type { Drawing, Point, Shape } from '../drawing.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { around, boxPath, circlePath, linePath, polyPath } from '../paths.ts'
import { words } from '../words.ts'

const WIDTH = 1000
const CENTER = { x: 500, y: 410 }
const FULL = 270
const BARS = 830
const ROW = 52
const [LEFT, RIGHT] = [300, 800]

/**
 * The six dimensions of a couple as shares of pairs of their age gap: fifty, the strong ring, is an ordinary
 * pair. Under it all of it together and each system, with what its own tradition counts. What hardly
 * anything speaks of has no point; what the times of birth leave open is a line from the least to the most.
 */
export function scoreRadar(
  scores: Scores | null | undefined,
  names: readonly [string, string],
): Drawing | null {
  if (!scores) return null
  const axes = DIMENSIONS.filter((name) => scores.dimensions[name] !== undefined)
  const angleOf = (place: number) => 90 - (place * 360) / axes.length
  const bottom = BARS + (SYSTEMS.length + 1) * ROW
  return {
    width: WIDTH,
    height: bottom + 50,
    title: `Scores of ${names[0]} and ${names[1]}`,
    description: describe(scores),
    shapes: [
      ...web(axes.length, angleOf),
      ...polygon(
        axes.map((name) => scores.dimensions[name]!),
        angleOf,
      ),
      ...axes.flatMap((name, place) => axis(name, scores.dimensions[name]!, angleOf(place))),
      ...bars(scores),
      words(
        'of a hundred pairs of their age gap, so many have less that eases',
        { x: WIDTH / 2, y: bottom + 24 },
        {
          face: 'italic',
          size: TYPE.small + 1,
          fill: 'quiet',
        },
      ),
    ],
  }
}

function web(count: number, angleOf: (place: number) => number): Shape[] {
  const places = Array.from({ length: count }, (_, place) => place)
  const rings = [25, 50, 75, 100].map((points): Shape => {
    const corners = places.map((place) => around(CENTER, (FULL * points) / 100, angleOf(place)))
    return points === 50
      ? { path: polyPath(corners), stroke: 'quiet', width: WEIGHT.line, dash: [8, 5] }
      : { path: polyPath(corners), stroke: 'rule', width: WEIGHT.fine }
  })
  const spokes = places.map((place): Shape => ({
    path: linePath(CENTER, around(CENTER, FULL, angleOf(place))),
    stroke: 'rule',
    width: WEIGHT.fine,
  }))
  const numbers = [25, 50, 75, 100].map((points) => {
    const at = around(CENTER, (FULL * points) / 100, 90 - 180 / count)
    return words(`${points}`, at, { size: TYPE.small, fill: points === 50 ? 'ink' : 'quiet' })
  })
  return [...rings, ...spokes, ...numbers]
}

/** The area of all that is spoken of. */
function polygon(scores: readonly DimensionScore[], angleOf: (place: number) => number): Shape[] {
  const corners = scores.flatMap((score, place): Point[] =>
    score.addressed ? [around(CENTER, (FULL * score.value) / 100, angleOf(place))] : [],
  )
  if (corners.length < 2) return []
  const path = polyPath(corners, corners.length > 2)
  return [
    { path, ...(corners.length > 2 && { fill: 'both' as const }), opacity: 0.16 },
    { path, stroke: 'both', width: WEIGHT.bold },
  ]
}

function axis(name: Dimension, score: DimensionScore, angle: number): Shape[] {
  const { addressed, interval, value, effort } = score
  const at = (points: number) => around(CENTER, (FULL * points) / 100, angle)
  const end = around(CENTER, FULL + 44, angle)
  const side = Math.cos((angle * Math.PI) / 180)
  const align = sideOf(side)
  const upward = Math.sin((angle * Math.PI) / 180) > 0.5 ? -16 : 8
  const label = { x: end.x - side * 18, y: end.y + upward }
  const told = addressed ? inPoints(score) : 'hardly spoken of'
  return [
    ...(addressed && interval[1] - interval[0] > 0.5
      ? [
          {
            path: linePath(at(interval[0]), at(interval[1])),
            stroke: 'both',
            width: WEIGHT.heavy,
            opacity: 0.5,
            part: `range ${name}`,
          } as const,
        ]
      : []),
    ...(addressed
      ? [{ path: circlePath(at(value), 8), fill: 'both', part: `score ${name}` } as const]
      : []),
    words(TITLES[name], label, { face: 'strong', size: TYPE.label, align }),
    words(
      addressed ? `${told} · ${effort} work` : told,
      { x: label.x, y: label.y + 30 },
      { size: TYPE.text - 1, fill: addressed ? 'ink' : 'quiet', align },
    ),
  ]
}

const TITLES: Readonly<Record<Dimension, string>> = {
  attraction: 'Attraction',
  talk: 'Talk',
  warmth: 'Warmth',
  pace: 'Daily pace',
  staying: 'Staying',
  room: 'Room for each',
}

function sideOf(side: number): 'start' | 'middle' | 'end' {
  if (side > 0.3) return 'start'
  return side < -0.3 ? 'end' : 'middle'
}

function bars(scores: Scores): Shape[] {
  const rows = [
    { title: 'Together', score: scores.overall, addressed: true },
    ...SYSTEMS.map((system) => ({
      title: SYSTEM_TITLES[system],
      score: scores[system] as Score,
      addressed: scores[system].addressed,
    })),
  ]
  const half: Shape = {
    path: linePath({ x: x(50), y: BARS - 30 }, { x: x(50), y: BARS + rows.length * ROW - 22 }),
    stroke: 'quiet',
    width: WEIGHT.line,
    dash: [8, 5],
  }
  return [
    half,
    ...rows.flatMap(({ title, score, addressed }, place): Shape[] => {
      const y = BARS + place * ROW
      const { native, interval } = score
      const box = { left: LEFT, top: y - 10, right: RIGHT, bottom: y + 10 }
      return [
        words(
          title,
          { x: 30, y },
          { face: place === 0 ? 'strong' : 'text', size: TYPE.text, align: 'start' },
        ),
        { path: boxPath(box), fill: 'wash', stroke: 'rule', width: WEIGHT.hair },
        ...(addressed
          ? [
              {
                path: boxPath({ ...box, right: x(interval[0]) }),
                fill: 'both',
                opacity: 0.55,
                part: `bar ${title}`,
              } as const,
              ...(interval[1] - interval[0] > 0.5
                ? [
                    {
                      path: boxPath({ ...box, left: x(interval[0]), right: x(interval[1]) }),
                      stroke: 'both',
                      width: WEIGHT.line,
                      dash: [4, 3],
                    } as const,
                  ]
                : []),
              {
                path: linePath({ x: x(score.value), y: y - 16 }, { x: x(score.value), y: y + 16 }),
                stroke: 'both',
                width: WEIGHT.heavy,
              } as const,
              words(
                inPoints(score),
                { x: RIGHT + 18, y },
                { face: 'strong', size: TYPE.text, align: 'start' },
              ),
            ]
          : [
              words(
                'no say',
                { x: RIGHT + 18, y },
                { face: 'italic', fill: 'quiet', size: TYPE.text, align: 'start' },
              ),
            ]),
        ...(native === undefined
          ? []
          : [
              words(
                `${native.points} of ${native.of}`,
                { x: 972, y },
                { size: TYPE.small + 1, fill: 'quiet', align: 'end' },
              ),
            ]),
      ]
    }),
  ]
}

function x(points: number): number {
  return LEFT + (points / 100) * (RIGHT - LEFT)
}

/** Whole points, as far as the births leave them open; never a perfect nought or hundred. */
function inPoints({ value, interval: [least, most] }: Score): string {
  const [low, high] = [least, most].map(whole) as [number, number]
  return low === high ? `${whole(value)}` : `${low}–${high}`
}

function whole(points: number): number {
  return Math.min(99, Math.max(1, Math.round(points)))
}

function describe(scores: Scores): string {
  const dimensions = DIMENSIONS.flatMap((name) => {
    const score = scores.dimensions[name]
    if (score === undefined) return []
    return [`${TITLES[name]} ${score.addressed ? inPoints(score) : 'hardly spoken of'}`]
  })
  const systems = SYSTEMS.map(
    (system) =>
      `${SYSTEM_TITLES[system]} ${scores[system].addressed ? inPoints(scores[system]) : 'without a say'}`,
  )
  return `Of a hundred pairs of their age gap so many have less that eases: together ${inPoints(scores.overall)}; ${[...dimensions, ...systems].join(', ')}.`
}
