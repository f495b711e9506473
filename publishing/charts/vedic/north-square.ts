import type { Cast } from '#astrology/cast.ts'
import { indexOfSign } from '#astrology/vedic/signs.ts'
import type { Drawing, Point, Shape } from '../drawing.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { boxPath, linePath, polyPath } from '../paths.ts'
import { words } from '../words.ts'
import { fillArea } from './fill.ts'
import { squareContents, type SquareName } from './square-contents.ts'
import { captionOf, SIZES, sitterWords } from './square-words.ts'

const WIDTH = 1000
const [EDGE, SIDE] = [20, 960]
const HEIGHT = EDGE + SIDE + 100

/** Of a square with sides of 4: the corners of each house, and where the number of its sign stands. */
const HOUSES: readonly {
  readonly corners: readonly (readonly [number, number])[]
  readonly number: readonly [number, number]
}[] = [
  {
    corners: [
      [2, 0],
      [3, 1],
      [2, 2],
      [1, 1],
    ],
    number: [2, 1.78],
  },
  {
    corners: [
      [0, 0],
      [2, 0],
      [1, 1],
    ],
    number: [1, 0.8],
  },
  {
    corners: [
      [0, 0],
      [1, 1],
      [0, 2],
    ],
    number: [0.8, 1],
  },
  {
    corners: [
      [1, 1],
      [2, 2],
      [1, 3],
      [0, 2],
    ],
    number: [1.78, 2],
  },
  {
    corners: [
      [0, 2],
      [1, 3],
      [0, 4],
    ],
    number: [0.8, 3],
  },
  {
    corners: [
      [1, 3],
      [2, 4],
      [0, 4],
    ],
    number: [1, 3.2],
  },
  {
    corners: [
      [2, 2],
      [3, 3],
      [2, 4],
      [1, 3],
    ],
    number: [2, 2.22],
  },
  {
    corners: [
      [3, 3],
      [4, 4],
      [2, 4],
    ],
    number: [3, 3.2],
  },
  {
    corners: [
      [3, 3],
      [4, 2],
      [4, 4],
    ],
    number: [3.2, 3],
  },
  {
    corners: [
      [3, 1],
      [4, 2],
      [3, 3],
      [2, 2],
    ],
    number: [2.22, 2],
  },
  {
    corners: [
      [4, 0],
      [4, 2],
      [3, 1],
    ],
    number: [3.2, 1],
  },
  {
    corners: [
      [2, 0],
      [4, 0],
      [3, 1],
    ],
    number: [3, 0.8],
  },
]

/**
 * The chart as the North of India draws it: the houses stand still, the first on top, and the signs go
 * round them by their numbers, 1 for Aries.
 */
export function northSquare(cast: Cast, square: SquareName, name: string): Drawing {
  const contents = squareContents(cast, square, name)
  const first = indexOfSign(contents.first)
  const houses = HOUSES.flatMap(({ corners, number }, house): Shape[] => {
    const sign = (first + house) % 12
    const at = onPage(number)
    const sitters = contents.signs[sign]!
    const { size, at: places } = fillArea(
      sitters.map(({ text }) => text),
      corners.map(onPage),
      { face: 'text', sizes: SIZES, inset: 12, keepOut: { at, radius: 20 } },
    )
    return [
      ...(house === 0 ? [{ path: polyPath(corners.map(onPage)), fill: 'wash' } as const] : []),
      words(`${sign + 1}`, at, { size: TYPE.small + 2, fill: 'gold', part: `sign ${sign + 1}` }),
      ...sitters.map((sitter, place) => sitterWords(sitter, places[place]!, size)),
    ]
  })
  return {
    width: WIDTH,
    height: HEIGHT,
    title: contents.title,
    description: contents.description,
    shapes: [
      ...houses.filter((shape) => !('words' in shape)),
      ...lines(),
      ...houses.filter((shape) => 'words' in shape),
      ...captionOf(contents, { x: WIDTH / 2, y: EDGE + SIDE + 38 }),
    ],
  }
}

function lines(): Shape[] {
  const inner =
    linePath(onPage([0, 0]), onPage([4, 4])) +
    linePath(onPage([4, 0]), onPage([0, 4])) +
    polyPath([onPage([2, 0]), onPage([4, 2]), onPage([2, 4]), onPage([0, 2])])
  const box = { left: EDGE, top: EDGE, right: EDGE + SIDE, bottom: EDGE + SIDE }
  return [
    { path: inner, stroke: 'gold', width: WEIGHT.line },
    { path: boxPath(box), stroke: 'ink', width: WEIGHT.bold },
  ]
}

function onPage([x, y]: readonly [number, number]): Point {
  return { x: EDGE + (x * SIDE) / 4, y: EDGE + (y * SIDE) / 4 }
}
