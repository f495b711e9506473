import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Charts } from '#astrology/charts.ts'
import { CENTERS } from '#astrology/human-design/bodygraph/centers.ts'
import { PLANETS } from '#astrology/human-design/sky/planets.ts'
import type { ChartActivations } from '#astrology/human-design/human-design-chart.ts'
import type { KabbalahChart } from '#astrology/kabbalah/kabbalah-chart.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import type { CastId } from './cast-birth.ts'
import { heldThroughout } from './held-throughout.ts'

/**
 * One person's charts as printed by `billion cast`. Only ever widened: degrees 0 to 360,
 * camelCase, and null for what an uncertain time withholds.
 */
export type CastJson = ReturnType<typeof castJson>

/** Charts that do not know their birth window, cast at moments spread over it, the chart's own in the middle. */
export interface WindowCharts {
  readonly vedic: readonly VedicChart[]
  readonly kabbalah: readonly KabbalahChart[]
}

export function castJson(
  id: CastId,
  moment: BirthMoment,
  { charts, window }: { charts: Charts; window: WindowCharts },
) {
  const { hebrewDate, possibleHebrewDates } = charts.kabbalah
  return {
    id,
    birth: birthJson(moment),
    western: westernJson(charts.western),
    vedic: heldThroughout(window.vedic.map(vedicJson)),
    humanDesign: humanDesignJson(charts.humanDesign),
    geneKeys: { spheres: charts.geneKeys.spheres },
    kabbalah: {
      ...heldThroughout(window.kabbalah.map(kabbalahJson)),
      hebrewDate,
      possibleHebrewDates,
    },
  }
}

function birthJson({ civil, place, ...moment }: BirthMoment) {
  return {
    ...moment,
    date: civil?.date ?? null,
    time: civil?.time ?? null,
    latitude: place.latitude,
    longitude: place.longitude,
  }
}

function westernJson(chart: Charts['western']) {
  const { settings, angles, houses, aspects, window } = chart
  return {
    zodiac: settings.ayanamsa === undefined ? 'tropical' : 'sidereal',
    ayanamsa: settings.ayanamsa ?? null,
    ...heldThroughout(window.map(skyJson)),
    angles: {
      ascendant: angles?.ascendant ?? null,
      midheaven: angles?.midheaven ?? null,
      vertex: angles?.vertex ?? null,
    },
    houses: {
      system: houses?.system ?? null,
      asked: settings.houseSystem,
      cusps: houses?.cusps ?? null,
    },
    aspects,
  }
}

/** What is read from the sky at each moment of the window; the chart itself knows the rest. */
function skyJson(sky: Charts['western']['window'][number]) {
  const { jd: _, stars: _stars, angles: _angles, houses: _houses, aspects: _aspects, ...read } = sky
  return read
}

function vedicJson({ jd: _, ...chart }: VedicChart) {
  return chart
}

function humanDesignJson({ jd: _, skies: _skies, ...chart }: Charts['humanDesign']) {
  const { personality, design } = chart.activations
  return {
    ...chart,
    centers: Object.fromEntries(CENTERS.map((center) => [center, chart.centers[center].state])),
    activations: {
      personality: activationsJson(personality),
      design: design === null ? null : activationsJson(design),
    },
  }
}

function activationsJson(activations: ChartActivations) {
  return Object.fromEntries(
    PLANETS.map((planet) => {
      const { gate, line, color, tone, base, longitude } = activations[planet]
      return [planet, { gate, line, color, tone, base, longitude }]
    }),
  )
}

/** The Hebrew date is left to the whole window, which knows both days it may be. */
function kabbalahJson({
  jd: _,
  hebrewDate: _date,
  possibleHebrewDates: _dates,
  ...rest
}: KabbalahChart) {
  return rest
}
