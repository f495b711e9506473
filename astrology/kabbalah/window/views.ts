import { signedArc } from '#astrology/western/zodiac/circle.ts'
import { eachState, type Select } from '#astrology/told-throughout.ts'
import type { KabbalahChart, KabbalahPointName } from '../kabbalah-chart.ts'
import { CHARTED_SEFIROT } from '../tree/tree-of-life.ts'
import { POINT_TITLES, POINTS_BY_WEIGHT } from '../words.ts'

/** Every chart of a window, for what is read from several points that move together. */
export const everyChart: Select<KabbalahChart> = (own, charts) => [
  own,
  ...charts.filter((chart) => chart !== own),
]

/** One chart for every state of what is told: of one thing, or of several. */
export function eachTold(
  looksAt: (chart: KabbalahChart) => readonly unknown[],
): Select<KabbalahChart> {
  return remembered(
    eachState((chart) => {
      const told = looksAt(chart)
      return told.length === 1 && typeof told[0] !== 'object' ? told[0] : JSON.stringify(told)
    }),
  )
}

/** The same choice, made once for each window however many parts ask for it. */
function remembered(select: Select<KabbalahChart>): Select<KabbalahChart> {
  const made = new WeakMap<readonly KabbalahChart[], readonly KabbalahChart[]>()
  return (own, charts) => {
    const known = made.get(charts) ?? select(own, charts)
    made.set(charts, known)
    return known
  }
}

const POINT_NAMES = Object.keys(POINT_TITLES) as KabbalahPointName[]

const NAMES_OF = new Map(
  POINT_NAMES.map((name) => [name, eachTold(({ points }) => [points[name]?.nameOf72])]),
)

const PLACES_OF = new Map(
  POINT_NAMES.map((name) => {
    const select: Select<KabbalahChart> = (own, charts) => {
      const start = own.points[name]?.longitude
      if (start === undefined) return [own]
      const ahead = (chart: KabbalahChart) =>
        signedArc(start, chart.points[name]?.longitude ?? start)
      const [back, on] = farthest(charts, ahead)
      return [...new Set([...nameOf(name)(own, charts), back ?? own, on ?? own])]
    }
    return [name, remembered(select)]
  }),
)

/** One chart for each of the Names a point stands under. */
export function nameOf(name: KabbalahPointName): Select<KabbalahChart> {
  return NAMES_OF.get(name)!
}

/** The charts in which a point stands farthest back and on, and one for each of the Names it passes. */
export function placesOf(name: KabbalahPointName): Select<KabbalahChart> {
  return PLACES_OF.get(name)!
}

function farthest<Item>(items: readonly Item[], measure: (item: Item) => number): Item[] {
  const measured = items.map((item) => [item, measure(item)] as const)
  const sorted = measured.toSorted(([, one], [, other]) => one - other)
  return [sorted[0], sorted.at(-1)].flatMap((each) => (each === undefined ? [] : [each[0]]))
}

/** By the Hebrew day and what is kept on it; and both ends, between which minutes are counted. */
export const byDay: Select<KabbalahChart> = (own, charts) => [
  ...new Set([...eachDay(own, charts), charts[0] ?? own, charts.at(-1) ?? own]),
]

const eachDay = eachTold(({ hebrewDate }) => {
  if (hebrewDate === null) return []
  const { sunset: _, minutesAfterSunset: minutes, ...date } = hebrewDate
  return [date, minutes && minutes < 0, minutes && Math.abs(minutes) <= MINUTES_NEAR_SUNSET]
})

/** So near sunset a hill, a storey or a wrong clock could decide the date. */
export const MINUTES_NEAR_SUNSET = 5

/** By the letters of the seven planets and the rising sign. */
export const byLetters = eachTold(({ points }) =>
  POINTS_BY_WEIGHT.map((name) => points[name]?.letter),
)

/** By the sefirot as they are held up. */
export const byStrengths = eachTold(({ sefirot }) =>
  CHARTED_SEFIROT.map((name) => [
    sefirot[name]?.strength,
    sefirot[name]?.points,
    sefirot[name]?.sign,
    sefirot[name]?.dignities,
  ]),
)

/** By what is counted of each sefirah, and how it is held up. */
export const byPoints = eachTold(({ sefirot }) =>
  CHARTED_SEFIROT.map((name) => [sefirot[name]?.points, sefirot[name]?.strength]),
)

/** By the paths that are lit, and the sefirot that are strong. */
export const byPaths = eachTold(({ paths, sefirot }) => [
  paths.map(({ number }) => number),
  CHARTED_SEFIROT.filter((name) => sefirot[name]?.strength === 'strong'),
])

export const byElements = eachTold(({ elements }) => Object.values(elements))
export const byPillars = eachTold(({ pillars }) => Object.values(pillars ?? {}))

/** The same charts on both sides. */
export function both(
  views: Select<KabbalahChart>,
): readonly [Select<KabbalahChart>, Select<KabbalahChart>] {
  return [views, views]
}
