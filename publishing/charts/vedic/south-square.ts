import type { Cast } from '#astrology/cast.ts'
import { indexOfSign, SIGNS } from '#astrology/vedic/signs.ts'
import type { Drawing, Point, Shape } from '../drawing.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { boxPath, linePath, type Box } from '../paths.ts'
import { SIGN_SIGNS } from '../western/zodiac-band.ts'
import { sign, words } from '../words.ts'
import { fillArea } from './fill.ts'
import { houseFrom, keyTo, squareContents, type SquareName } from './square-contents.ts'
import { SIZES, sitterWords } from './square-words.ts'

const WIDTH = 1000
const [EDGE, SIDE] = [20, 960]
const CELL = SIDE / 4

/** Column and row of each sign from Aries: clockwise, Pisces in the upper left corner. */
const CELLS: readonly (readonly [number, number])[] = [
  [1, 0],
  [2, 0],
  [3, 0],
  [3, 1],
  [3, 2],
  [3, 3],
  [2, 3],
  [1, 3],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0],
]

/**
 * The chart as the South of India draws it: the signs stand still and the houses go round them; the
 * first is cut off at its corner.
 */
export function southSquare(cast: Cast, square: SquareName, name: string): Drawing {
  const contents = squareContents(cast, square, name)
  const { title, description, heading, countedFrom, first } = contents
  const cells = SIGNS.flatMap((_, place): Shape[] => {
    const box = cellOf(place)
    const house = houseFrom(first, place)
    const sitters = contents.signs[place]!
    const area = cornersOf({ ...box, top: box.top + 34, bottom: box.bottom - 4 })
    const { size, at } = fillArea(
      sitters.map(({ text }) => text),
      area,
      { face: 'text', sizes: SIZES, inset: 8 },
    )
    const isFirst = indexOfSign(first) === place
    const corner = { x: box.left, y: box.top }
    return [
      { path: boxPath(box), ...(isFirst && { fill: 'wash' }), stroke: 'gold', width: WEIGHT.line },
      sign(
        SIGN_SIGNS[place]!,
        { x: box.right - 24, y: box.top + 22 },
        { size: 26, fill: 'gold', part: `sign ${place + 1}` },
      ),
      words(
        `${house}`,
        { x: box.left + (isFirst ? 46 : 12), y: box.top + 21 },
        { size: TYPE.small, fill: 'quiet', align: 'start' },
      ),
      ...(isFirst
        ? [
            {
              path: linePath({ x: corner.x, y: corner.y + 44 }, { x: corner.x + 44, y: corner.y }),
              stroke: 'hard',
              width: WEIGHT.bold,
            } as const,
          ]
        : []),
      ...sitters.map((sitter, index) => sitterWords(sitter, at[index]!, size)),
    ]
  })
  const middle = { x: WIDTH / 2, y: EDGE + SIDE / 2 }
  const from = {
    lagna: 'houses from the lagna',
    moon: 'houses from the Moon',
    sun: 'houses from the Sun',
  }
  return {
    width: WIDTH,
    height: EDGE * 2 + SIDE,
    title,
    description,
    shapes: [
      ...cells,
      {
        path: boxPath({ left: EDGE, top: EDGE, right: EDGE + SIDE, bottom: EDGE + SIDE }),
        stroke: 'ink',
        width: WEIGHT.bold,
      },
      {
        path: boxPath({
          left: EDGE + CELL,
          top: EDGE + CELL,
          right: EDGE + 3 * CELL,
          bottom: EDGE + 3 * CELL,
        }),
        stroke: 'ink',
        width: WEIGHT.line,
      },
      words(heading[0], { x: middle.x, y: middle.y - 34 }, { face: 'strong', size: TYPE.title }),
      words(
        heading[1],
        { x: middle.x, y: middle.y + 14 },
        { face: 'italic', size: TYPE.label, fill: 'quiet' },
      ),
      words(
        from[countedFrom],
        { x: middle.x, y: middle.y + 52 },
        { face: 'italic', size: TYPE.text, fill: 'quiet' },
      ),
      words(
        keyTo(contents.signs),
        { x: middle.x, y: middle.y + 110 },
        { size: TYPE.small, fill: 'quiet' },
      ),
    ],
  }
}

function cellOf(place: number): Box {
  const [column, row] = CELLS[place]!
  const [left, top] = [EDGE + column * CELL, EDGE + row * CELL]
  return { left, top, right: left + CELL, bottom: top + CELL }
}

function cornersOf({ left, top, right, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
}
