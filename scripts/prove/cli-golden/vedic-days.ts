import { readGolden, type Ask, type GoldenFile } from './ask.ts'

const SECOND = 1 / 86_400

interface Place {
  readonly lat: number
  readonly lng: number
  readonly utc_offset_h: number
  readonly date: string
}
interface GoldenDays {
  readonly tithi: readonly (Place & {
    readonly ends: string
    readonly tithi: number
    readonly my_tithi_at_sunrise: number
  })[]
  readonly nakshatra: readonly (Place & {
    readonly ends: string
    readonly nakshatra: number
    readonly pada: number
    readonly my_at_sunrise: readonly [number, number]
  })[]
  readonly masa: readonly {
    readonly date: string
    readonly place: string
    readonly lunar_month: number
    readonly adhika: boolean
    readonly kshaya_or_nija_flag: boolean
  }[]
  readonly sun: readonly (Place & { readonly sunrise: string; readonly sunset: string })[]
  readonly ayanamsa: readonly {
    readonly mode: string
    readonly jd_ut: number
    readonly expected: number
  }[]
}

const PLACES: Readonly<Record<string, object>> = {
  Bangalore: { lat: 12.972, lon: 77.594, offsetSeconds: 19_800 },
  helsinki: { lat: 60.17, lon: 24.935, offsetSeconds: 7200 },
}
/** Swiss Ephemeris' names; the file shortens one. */
const MODES: Readonly<Record<string, string>> = { FAGAN: 'FAGAN_BRADLEY' }

export function panchanga(): GoldenFile {
  const { tithi, nakshatra, masa, sun, ayanamsa } = readGolden<GoldenDays>('vedic_panchanga')
  return {
    name: 'vedic_panchanga',
    asks: [
      ...tithi.flatMap((golden): Ask[] => [
        {
          command: 'panchanga',
          line: before(golden),
          readings: [
            { at: 'tithi.number', wanted: golden.tithi },
            { at: 'tithi.ends', wanted: momentOf(golden, golden.ends), within: 2 * SECOND },
          ],
        },
        {
          command: 'panchanga',
          line: day(golden),
          readings: [{ at: 'tithi.number', wanted: golden.my_tithi_at_sunrise }],
        },
      ]),
      ...nakshatra.flatMap((golden): Ask[] => [
        {
          command: 'panchanga',
          line: before(golden),
          readings: [
            { at: 'nakshatra.number', wanted: golden.nakshatra },
            { at: 'nakshatra.ends', wanted: momentOf(golden, golden.ends), within: 2 * SECOND },
          ],
        },
        {
          command: 'panchanga',
          line: day(golden),
          readings: [
            { at: 'moon.nakshatraNumber', wanted: golden.my_at_sunrise[0] },
            { at: 'moon.pada', wanted: golden.my_at_sunrise[1] },
          ],
        },
      ]),
      ...masa.map(({ date, place, lunar_month, adhika, kshaya_or_nija_flag }) => ({
        command: 'panchanga',
        line: { date, ...PLACES[place] },
        readings: [
          { at: 'lunarMonth.number', wanted: lunar_month },
          { at: 'lunarMonth.adhika', wanted: adhika },
          { at: 'lunarMonth.kshaya', wanted: kshaya_or_nija_flag },
        ],
      })),
      ...sun.map((golden) => ({
        command: 'panchanga',
        line: { ...day(golden), time: '12:00' },
        readings: [
          { at: 'day.sunrise', wanted: momentOf(golden, golden.sunrise), within: 2 * SECOND },
          { at: 'day.sunset', wanted: momentOf(golden, golden.sunset), within: 2 * SECOND },
        ],
      })),
      ...ayanamsa.map(({ mode, jd_ut: jd, expected }) => ({
        command: 'cast',
        line: { jd, lat: 13, lon: 80, ayanamsa: MODES[mode] ?? mode },
        readings: [{ at: 'vedic.ayanamsa.degrees', wanted: expected, arcseconds: 0.5 }],
      })),
    ],
    // Which moment it was asked at is not said.
    beyond: nakshatra.map(() => 'padas of a moment the file does not name'),
  }
}

const day = ({ date, lat, lng: lon, utc_offset_h }: Place) => ({
  date,
  lat,
  lon,
  offsetSeconds: utc_offset_h * 3600,
})

/** Some hours before the end that is given. */
function before(golden: Place & { readonly ends: string }) {
  return { jd: momentOf(golden, golden.ends) - 0.3, lat: golden.lat, lon: golden.lng }
}

/** Local civil time as printed, `03:08:16+1` for the day after, as a Julian day. */
function momentOf({ date, utc_offset_h }: Place, time: string): number {
  const [clock, nextDay = '0'] = time.split('+')
  const unix = Date.parse(`${date}T${clock}Z`) / 86_400_000
  return unix + 2440587.5 + Number(nextDay) - utc_offset_h / 24
}
