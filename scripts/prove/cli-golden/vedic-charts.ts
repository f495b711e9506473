import { at, each, localBirth, readGolden, type Ask, type GoldenFile, type Reading } from './ask.ts'

const ARCSECOND = 1
const PLANETS_OF = (name: string): string =>
  name === 'Lagna' ? 'vedic.lagna' : `vedic.grahas.${name.toLowerCase()}`
const vargaAt = (varga: string, name: string): string =>
  `vedic.vargas.${varga}.${name === 'Lagna' ? 'lagna' : `grahas.${name.toLowerCase()}`}`

/** A sign by its first three letters. */
function short(path: string) {
  return (answer: unknown): unknown => {
    const sign = at(answer, path)
    return typeof sign === 'string' ? sign.slice(0, 3) : sign
  }
}

interface GoldenChart {
  readonly jd_ut: number
  readonly lat: number
  readonly lng: number
  readonly adb: Readonly<Record<'sun' | 'moon' | 'asc', string>>
  readonly derived: {
    readonly ayanamsa_lahiri: number
    readonly lon: Readonly<Record<string, number>>
    readonly sign: Readonly<Record<string, string>>
    readonly moon_nakshatra: string
    readonly nakshatra: Readonly<Record<string, readonly [number, number]>>
    readonly D9: Readonly<Record<string, string>>
    readonly D10: Readonly<Record<string, string>>
    readonly whole_sign_house: Readonly<Record<string, number>>
    readonly vimshottari: {
      readonly birth_lord: string
      readonly balance_years: number
      readonly mahadasha_start_utc_365_25d: readonly (readonly [string, string])[]
    }
    readonly panchanga_at_birth: Readonly<
      Record<'tithi_no' | 'karana_index_0_59' | 'yoga_no', number>
    >
  }
  readonly third_party?: Readonly<Record<string, number | string>>
}

export function charts(): GoldenFile {
  const { cases } = readGolden<{ cases: readonly GoldenChart[] }>('vedic_charts')
  return { name: 'vedic_charts', asks: cases.map(chartAsk), beyond: [] }
}

function chartAsk({ jd_ut: jd, lat, lng: lon, adb, derived, third_party }: GoldenChart): Ask {
  const { vimshottari, panchanga_at_birth: limbs } = derived
  const periods = 'vedic.dashas.vimshottari'
  return {
    command: 'cast',
    line: { jd, lat, lon },
    readings: [
      // Printed to the minute of arc.
      { at: 'western.bodies.sun.longitude', wanted: degrees(adb.sun), arcseconds: 60 },
      { at: 'western.bodies.moon.longitude', wanted: degrees(adb.moon), arcseconds: 60 },
      { at: 'western.angles.ascendant', wanted: degrees(adb.asc), arcseconds: 60 },
      { at: 'vedic.ayanamsa.degrees', wanted: derived.ayanamsa_lahiri, arcseconds: ARCSECOND },
      ...each(derived.lon, (name, wanted) => ({
        at: `${PLANETS_OF(name)}.longitude`,
        wanted,
        arcseconds: ARCSECOND,
      })),
      ...each(derived.sign, (name, wanted) => ({ at: short(`${PLANETS_OF(name)}.sign`), wanted })),
      { at: 'vedic.grahas.moon.nakshatra', wanted: derived.moon_nakshatra },
      ...each(derived.nakshatra, (name, wanted) => ({
        at: (answer) => [
          at(answer, `${PLANETS_OF(name)}.nakshatraNumber`),
          at(answer, `${PLANETS_OF(name)}.pada`),
        ],
        wanted,
      })),
      ...each(derived.D9, (name, wanted) => ({ at: short(vargaAt('D9', name)), wanted })),
      ...each(derived.D10, (name, wanted) => ({ at: short(vargaAt('D10', name)), wanted })),
      ...each(derived.whole_sign_house, (name, wanted) => ({
        at: name === 'Lagna' ? 'vedic.bhavas.0.house' : `${PLANETS_OF(name)}.house`,
        wanted,
      })),
      { at: `${periods}.birthLord`, wanted: vimshottari.birth_lord.toLowerCase() },
      { at: `${periods}.balanceYears`, wanted: vimshottari.balance_years, within: 0.0001 },
      ...vimshottari.mahadasha_start_utc_365_25d.flatMap(([lord, date], place): Reading[] => [
        { at: `${periods}.periods.${place}.lord`, wanted: lord.toLowerCase() },
        { at: `${periods}.periods.${place}.startDate`, wanted: date },
      ]),
      { at: 'vedic.panchanga.tithi.number', wanted: limbs.tithi_no },
      { at: 'vedic.panchanga.karana.number', wanted: limbs.karana_index_0_59 + 1 },
      { at: 'vedic.panchanga.yoga.number', wanted: limbs.yoga_no },
      ...thirdParty(third_party ?? {}),
    ],
  }
}

function thirdParty({
  source: _,
  ayanamsa,
  MeanNode,
  ...others
}: Readonly<Record<string, number | string>>): Reading[] {
  const places = { ...others, ...(MeanNode !== undefined && { Rahu: MeanNode }) }
  return [
    ...each(places, (name, wanted) => ({
      at: `${PLANETS_OF(name)}.longitude`,
      wanted,
      arcseconds: 0.5,
    })),
    ...(ayanamsa === undefined
      ? []
      : [{ at: 'vedic.ayanamsa.degrees', wanted: ayanamsa, arcseconds: 0.5 }]),
  ]
}

const SIGNS = ['Ari', 'Tau', 'Gem', 'Can', 'Leo', 'Vir', 'Lib', 'Sco', 'Sag', 'Cap', 'Aqu', 'Pis']

/** `Sag20°44` in degrees of the circle. */
function degrees(place: string): number {
  const [whole, minutes] = place.slice(3).split('°').map(Number)
  return SIGNS.indexOf(place.slice(0, 3)) * 30 + whole! + minutes! / 60
}

interface GoldenDasha {
  readonly local: string
  readonly utc_offset_h: number
  readonly lat: number
  readonly lng: number
  readonly expected_lord: string
  readonly expected_balance_ymd: readonly [number, number, number] | null
  readonly expected_mercury_md_local?: readonly [string, string]
  readonly my: { readonly moon_lahiri: number; readonly nakshatra: string; readonly pada: number }
}

export function dashas(): GoldenFile {
  const { cases } = readGolden<{ cases: readonly GoldenDasha[] }>('vedic_dasha')
  return { name: 'vedic_dasha', asks: cases.flatMap(dashaAsks), beyond: [] }
}

function dashaAsks(golden: GoldenDasha): Ask[] {
  const { local, utc_offset_h, lat, lng: lon, my, expected_mercury_md_local: mercury } = golden
  const birth = { ...localBirth(local, utc_offset_h), lat, lon }
  const moon = 'vedic.grahas.moon'
  const chart: Ask = {
    command: 'cast',
    line: birth,
    readings: [
      { at: `${moon}.longitude`, wanted: my.moon_lahiri, arcseconds: ARCSECOND },
      { at: `${moon}.nakshatra`, wanted: my.nakshatra },
      { at: `${moon}.pada`, wanted: my.pada },
    ],
  }
  const balance = golden.expected_balance_ymd
  const periods: Ask = {
    command: 'dashas',
    line: birth,
    readings: [
      { at: 'vimshottari.birthLord', wanted: golden.expected_lord.toLowerCase() },
      ...(balance === null
        ? []
        : [
            {
              at: 'vimshottari.balanceYears',
              wanted: balance[0] + balance[1] / 12 + balance[2] / 360,
              within: 1 / 360,
            },
          ]),
    ],
  }
  if (mercury === undefined) return [chart, periods]
  // The program that dated it takes geometric places and the sidereal year.
  const dated: Ask = {
    command: 'dashas',
    line: { ...birth, positions: 'geometric', dashaYearDays: 365.256364 },
    readings: (['start', 'end'] as const).map((edge, place) => ({
      at: (answer) => {
        const list = at(answer, 'vimshottari.periods')
        return at(
          Array.isArray(list) ? list.find((one) => at(one, 'lord') === 'mercury') : null,
          edge,
        )
      },
      wanted: Date.parse(`${mercury[place]!}+05:30`) / 86_400_000 + 2440587.5,
      within: 2 / 86_400,
    })),
  }
  return [chart, periods, dated]
}

type Seven = readonly number[]
interface GoldenShadbala extends Readonly<Record<string, unknown>> {
  readonly local: string
  readonly utc_offset_h: number
  readonly lat: number
  readonly lng: number
  readonly order: readonly string[]
}

/**
 * How far the book's hand reckoning strays, in points: its longitudes stand up to 0.06° from
 * the sky's. Mars has 64.3 for direction, of 60 at most, and Saturn's parts slip by a point.
 */
const BY_HAND = 1
const SLIPS: Readonly<Record<string, number>> = {
  dig: 9,
  sthana: 1.5,
  kaala: 1.5,
  total: 10,
  rupas: 0.2,
}
const PARTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['uchcha', 'saptavargaja', 'ojayugma', 'kendra', 'drekkana'].map((part) => [
      part,
      `sthana.${part}`,
    ]),
  ),
  ...Object.fromEntries(
    ['nathonnatha', 'paksha', 'tribhaga', 'abda', 'masa', 'vara', 'hora', 'ayana', 'yuddha'].map(
      (part) => [part, `kala.${part}`],
    ),
  ),
  sthana: 'sthana.total',
  kaala: 'kala.total',
  dig: 'dig',
  cheshta: 'cheshta',
  naisargika: 'naisargika',
  drik: 'drik',
  total: 'total',
  rupas: 'rupas',
}

export function shadbala(): GoldenFile {
  const golden = readGolden<GoldenShadbala>('vedic_shadbala')
  const { local, utc_offset_h, lat, lng: lon, order } = golden
  const seven = (part: string): Seven => golden[part] as Seven
  return {
    name: 'vedic_shadbala',
    asks: [
      {
        command: 'cast',
        line: { ...localBirth(local, utc_offset_h), lat, lon, ayanamsa: 'raman' },
        readings: order.flatMap((graha, place) => [
          {
            at: `vedic.grahas.${graha.toLowerCase()}.longitude`,
            wanted: seven('sidereal_lon')[place],
            arcseconds: 250,
          },
          ...each(PARTS, (part, path) => ({
            at: `vedic.shadbala.${graha.toLowerCase()}.${path}`,
            wanted: seven(part)[place],
            within: SLIPS[part] ?? BY_HAND,
          })),
        ]),
      },
    ],
    beyond: [],
  }
}

interface GoldenVargas {
  readonly cases: readonly [
    {
      readonly local: string
      readonly utc_offset_h: number
      readonly lat: number
      readonly lng: number
      readonly D1_longitudes: Readonly<Record<string, number>>
      readonly vargas: Readonly<Record<string, Readonly<Record<string, string>>>>
    },
    { readonly planets: Readonly<Record<string, number>> },
  ]
}

/** That program's hora is a cyclic one, and its other divisions are not Parashara's. */
const OTHER_DIVISIONS = new Set(['D2', 'D5', 'D6', 'D8', 'D11', 'D81', 'D108', 'D144'])
/** Of the textbook: Mercury, Jupiter and Venus. */
const DREKKANAS = { Mercury: 'Gem', Jupiter: 'Lib', Venus: 'Aqu' }

export function vargas(): GoldenFile {
  const [chart, drekkana] = readGolden<GoldenVargas>('vedic_vargas').cases
  const { local, utc_offset_h, lat, lng: lon, D1_longitudes, vargas: signs } = chart
  const known = Object.entries(signs).filter(([varga]) => !OTHER_DIVISIONS.has(varga))
  return {
    name: 'vedic_vargas',
    asks: [
      {
        command: 'cast',
        line: { ...localBirth(local, utc_offset_h), lat, lon },
        readings: [
          // Printed to the hundredth, and in geometric places.
          ...each(D1_longitudes, (name, wanted) => ({
            at: `${PLANETS_OF(name)}.longitude`,
            wanted,
            within: 0.02,
          })),
          ...known.flatMap(([varga, places]) =>
            each(places, (name, wanted) => ({ at: short(vargaAt(varga, name)), wanted })),
          ),
        ],
      },
      {
        command: 'cast',
        line: { signs: { Lagna: 'Ari', ...drekkana.planets } },
        readings: each(DREKKANAS, (name, wanted) => ({
          at: short(`vedic.vargas.D3.${name.toLowerCase()}`),
          wanted,
        })),
      },
    ],
    beyond: [...OTHER_DIVISIONS].map(() => 'divisions outside Parashara’s sixteen'),
  }
}
