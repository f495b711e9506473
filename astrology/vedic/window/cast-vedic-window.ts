import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { castVedic } from '#astrology/vedic/cast-vedic.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { piecesOf } from './changes.ts'
import { strengthsWithin, type Strengths } from './strengths.ts'
import { vedicCuts, type VedicCuts } from './vedic-cuts.ts'

/** What the Vedic facts of an uncertain birth are held against. */
export interface VedicWindow {
  /**
   * A chart in every piece of the window within which nothing changes in kind, and where measures
   * turn. The window's ends stand first and last, the moment's own chart in the middle; it is the
   * only one of an exact birth.
   */
  readonly vedic: readonly VedicChart[]
  /** Shadbala at more moments, for it changes by the hour; none where it is known not to hold. */
  readonly strengths: readonly (Strengths | null)[]
}

/** Casts a chart in each piece of a birth window; `own` is the moment's, and is not cast again. */
export function castVedicWindow(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  own: VedicChart,
): VedicWindow {
  const { from, to } = moment.window
  if (from === to) return { vedic: [own], strengths: [] }
  const { options } = own
  const cuts = vedicCuts(ephemeris, moment, options)
  let near = own
  const others = samplesOf(moment, cuts).map((jd) => {
    const at = { ...moment, jd, window: { from: jd, to: jd } }
    const chart = castVedic(ephemeris, at, options, near)
    near = chart
    return chart
  })
  const middle = Math.floor((others.length + 1) / 2)
  const vedic = others.toSpliced(middle, 0, own)
  return { vedic, strengths: strengthsWithin(ephemeris, moment, { cuts: cuts.cuts, vedic }) }
}

/** The ends, both sides of every turn, and the middle of each piece that has none of these, nor the moment itself. */
function samplesOf({ jd, window }: BirthMoment, { cuts, turns }: VedicCuts): JulianDay[] {
  const { from, to } = window
  const sides = turns.flatMap((at) => [at - A_SECOND, at + A_SECOND])
  const chosen = [from, to, ...sides.filter((at) => from < at && at < to)]
  const middles = piecesOf(window, cuts)
    .filter((piece) => ![...chosen, jd].some((at) => piece.from <= at && at <= piece.to))
    .map((piece) => (piece.from + piece.to) / 2)
  return [...chosen, ...middles].toSorted((a, b) => a - b)
}

const A_SECOND = 1 / 86_400
