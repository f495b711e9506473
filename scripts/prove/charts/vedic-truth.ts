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
