import type { BirthMoment } from '#astrology/birth/moment.ts'
import { windowMoments, withOwnInMiddle } from '#astrology/birth/window-moments.ts'
import type { Body, Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { longitudeOn, trackOf, type Track } from '#astrology/ephemeris/tracks.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import { CLASSICAL_PLANETS } from '#astrology/western/zodiac/points.ts'
import { castKabbalah } from '../cast-kabbalah.ts'
import type { KabbalahChart } from '../kabbalah-chart.ts'
import { kabbalahCuts } from './kabbalah-cuts.ts'
import { rememberingRises } from './remembered-rises.ts'

const BODIES: readonly Body[] = [...CLASSICAL_PLANETS, 'trueNode']

/**
 * A chart for every piece of a birth window within which nothing changes in kind, each cast as if
 * the birth were known to lie there; its ends stand first and last, the moment's own chart in the
 * middle. `own` is that of the moment, and alone where the birth is exact.
 */
export function castKabbalahWindow(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  own: KabbalahChart,
): KabbalahChart[] {
  const { from, to } = moment.window
  if (from === to) return [own]
  const remembering = rememberingRises(ephemeris)
  const tracks = new Map(BODIES.map((body) => [body, trackOf(ephemeris, body, { from, to })]))
  const at = (jd: JulianDay): KabbalahChart =>
    castKabbalah(
      remembering,
      { ...moment, jd, certainty: { kind: 'exact' }, window: { from: jd, to: jd } },
      (body) => wrap(longitudeOn(trackIn(tracks, body), jd)),
    )
  const { cuts, turns } = kabbalahCuts(remembering, moment, [...tracks.values()])
  return withOwnInMiddle(windowMoments(moment, cuts, turns).map(at), at(moment.jd))
}

function trackIn(tracks: ReadonlyMap<Body, Track>, body: Body): Track {
  const track = tracks.get(body)
  if (track === undefined) throw new Error(`${body} was not followed through the window`)
  return track
}
