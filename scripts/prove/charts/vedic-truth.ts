import type { Cast } from '#astrology/cast.ts'
import { isoDayOf } from '#astrology/dates.ts'
import { GRAHAS } from '#astrology/vedic/grahas.ts'
import { indexOfSign, SIGNS } from '#astrology/vedic/signs.ts'
import { isWords, type Drawing } from '#publishing/charts/drawing.ts'
import { inkOf } from '#publishing/charts/glyphs.ts'
import { partsOf } from '#publishing/charts/geometry.fixture.ts'

/** The fixed cells of the southern square, from Aries: column and row. */
const CELLS = '10 20 30 31 32 33 23 13 03 02 01 00'.split(' ')
const [EDGE, CELL] = [20, 240]

/** The grahas that do not stand in the cell of a sign they may stand in, or in too many. */
export function wrongInSouth(drawing: Drawing, { window }: Cast): string[] {
  return GRAHAS.flatMap((graha) => {
    const signs = SIGNS.filter((sign) =>
      window.vedic.some((look) => look.vargas.D1.grahas[graha] === sign),
    )
    const meant = signs.map((sign) => CELLS[indexOfSign(sign)]!).toSorted()
    const drawn = drawing.shapes
      .filter(isWords)
      .filter(({ part }) => part === graha)
      .map((words) => cellAt(inkOf(words)))
      .toSorted()
    return drawn.join() === meant.join()
      ? []
      : [`${graha} stands in ${drawn.join(' ')}, not ${meant.join(' ')}`]
  })
}

/** The houses of the northern square from the top, counter-clockwise: each by the signs of what parts it from its neighbours. */
const HOUSES =
  'top top-left left-top left left-bottom bottom-left bottom bottom-right right-bottom right right-top top-right'.split(
    ' ',
  )

/** The grahas that do not stand in a house of a sign they may stand in, and a first house that is not the lagna's. */
export function wrongInNorth(drawing: Drawing, { charts, window }: Cast): string[] {
  const placed = drawing.shapes.filter(isWords).flatMap((shape) => {
    const { left, right, top, bottom } = inkOf(shape)
    const house = houseAt((left + right) / 2, (top + bottom) / 2)
    return shape.part === undefined ? [] : [{ part: shape.part, house }]
  })
  const numbers = new Map(
    placed.flatMap(({ part, house }) =>
      part.startsWith('sign ') ? [[house, Number(part.slice('sign '.length))] as const] : [],
    ),
  )
  const { lagna } = charts.vedic
  const isSure = lagna !== null && window.vedic.every((look) => look.lagna?.sign === lagna.sign)
  const first = numbers.get(0)
  return [
    ...(numbers.size === 12 ? [] : [`${numbers.size} houses are numbered`]),
    ...(isSure && first !== indexOfSign(lagna.sign) + 1 ? [`the first house is ${first}`] : []),
    ...GRAHAS.flatMap((graha) => {
      const meant = SIGNS.filter((sign) =>
        window.vedic.some((look) => look.vargas.D1.grahas[graha] === sign),
      ).map((sign) => indexOfSign(sign) + 1)
      const drawn = placed
        .filter(({ part }) => part === graha)
        .map(({ house }) => numbers.get(house))
      return drawn.toSorted().join() === meant.toSorted().join()
        ? []
        : [`${graha} stands in ${drawn.join(' ')}, not ${meant.join(' ')}`]
    }),
  ]
}

/** Counted from 0: the inner square on its corner has four houses, each corner outside it two. */
function houseAt(x: number, y: number): number {
  const [right, down] = [(x - EDGE) / CELL - 2, (y - EDGE) / CELL - 2]
  const isUpright = Math.abs(down) > Math.abs(right)
  const [across, along] = [right < 0 ? 'left' : 'right', down < 0 ? 'top' : 'bottom']
  if (Math.abs(right) + Math.abs(down) < 2) return HOUSES.indexOf(isUpright ? along : across)
  return HOUSES.indexOf(isUpright ? `${along}-${across}` : `${across}-${along}`)
}

/** The cell that words lie in with all of their ink. */
function cellAt({ left, right, top, bottom }: ReturnType<typeof inkOf>): string {
  const [column, row] = [Math.floor((left - EDGE) / CELL), Math.floor((top - EDGE) / CELL)]
  const isWithin = right <= EDGE + (column + 1) * CELL && bottom <= EDGE + (row + 1) * CELL
  return isWithin ? `${column}${row}` : 'two cells'
}

/** Mahadashas of an exact birth that are not drawn, or drawn and not lived. */
export function wrongDashas(drawing: Drawing, { charts, window }: Cast): string[] {
  if (window.vedic.length > 1) return []
  const { jd, dashas } = charts.vedic
  const { periods, yearDays } = dashas.vimshottari
  const lived = periods.filter(({ start, end }) => end > jd && start < jd + 100 * yearDays)
  const meant = lived.map(({ lord, start }) => `${lord} ${isoDayOf(start)}`)
  const drawn = new Set(
    GRAHAS.flatMap((graha) => partsOf(drawing, `${graha} `).map((start) => `${graha} ${start}`)),
  )
  return meant.filter((one) => !drawn.has(one)).map((one) => `${one} is not drawn`)
}
