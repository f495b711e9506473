import type { Cast } from '#astrology/cast.ts'
import { GRAHA_TITLES, GRAHAS, type Graha } from '#astrology/vedic/grahas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import type { PositionTable } from '../../document.ts'
import { angleThroughout, placeThroughout, throughout } from './throughout.ts'

const ROWS = ['lagna', ...GRAHAS] as const
type Row = (typeof ROWS)[number]

const titleOf = (row: Row): string => (row === 'lagna' ? 'Lagna' : GRAHA_TITLES[row])
const pointOf = (chart: VedicChart, row: Row) => (row === 'lagna' ? chart.lagna : chart.grahas[row])

function placeOf(cast: Cast, row: Row): string {
  const known = cast.window.vedic.flatMap((chart) => pointOf(chart, row)?.longitude ?? [])
  return row === 'lagna' ? angleThroughout(cast, known) : placeThroughout(known)
}

const mansionOf = ({ window }: Cast, row: Row): string =>
  throughout(window.vedic, (chart) => {
    const point = pointOf(chart, row)
    return point && `${point.nakshatra} ${point.pada}`
  })

const houseOf = ({ window }: Cast, row: Row): string =>
  row === 'lagna' ? '' : throughout(window.vedic, (chart) => chart.grahas[row as Graha].house)

/** Lagna and grahas of one person, sidereal. */
export function vedicPositions(cast: Cast): PositionTable {
  return {
    title: 'Positions',
    heads: ['Graha', 'Place', 'Nakshatra, pada', 'House'],
    rows: ROWS.map((row) => [
      titleOf(row),
      placeOf(cast, row),
      mansionOf(cast, row),
      houseOf(cast, row),
    ]),
  }
}

/** The same of two people beside each other. */
export function vedicPairPositions(
  first: Cast,
  second: Cast,
  names: readonly string[],
): PositionTable {
  return {
    title: 'Positions',
    heads: ['Graha', ...names],
    rows: ROWS.map((row) => [titleOf(row), placeOf(first, row), placeOf(second, row)]),
  }
}
