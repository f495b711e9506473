import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Charts } from '#astrology/charts.ts'
import { CENTERS } from '#astrology/human-design/bodygraph/centers.ts'
import { PLANETS } from '#astrology/human-design/sky/planets.ts'
import type { ChartActivations } from '#astrology/human-design/human-design-chart.ts'
import type { KabbalahChart } from '#astrology/kabbalah/kabbalah-chart.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import type { Cast } from '#astrology/cast.ts'
import {
  chosenAspects,
  chosenBalance,
  type AspectChoice,
} from '#astrology/western/aspects/chosen-aspects.ts'
import { castLot } from '#astrology/western/zodiac/lots.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import { isLeapYear } from '#astrology/kabbalah/calendar/hebrew-calendar.ts'
import type { LineId } from '#cli/answers/failure.ts'
import { angleRanges, cuspRanges } from './angle-ranges.ts'
import { heldThroughout } from './held-throughout.ts'

/**
 * One person's charts as printed by `billion cast`. Only ever widened: degrees 0 to 360,
 * camelCase, and null for what an uncertain time withholds.
 */
export type CastJson = ReturnType<typeof castJson>

export function castJson(
  id: LineId,
  { moment, charts, window }: Cast,
  choice: AspectChoice | null,
) {
  const { hebrewDate, possibleHebrewDates } = charts.kabbalah
  return {
    id,
    birth: birthJson(moment),
    western: westernJson(charts.western, choice),
    vedic: heldThroughout(window.vedic.map(vedicJson)),
    humanDesign: humanDesignJson(charts.humanDesign),
    geneKeys: { spheres: charts.geneKeys.spheres },
    kabbalah: {
      ...heldThroughout(window.kabbalah.map(kabbalahJson)),
      hebrewDate,
      possibleHebrewDates,
      leapYear: hebrewDate && isLeapYear(hebrewDate.year),
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

/** A Western chart, with the aspects and the balance of the chosen points where any were. */
export function westernJson(chart: Charts['western'], choice: AspectChoice | null) {
  const { settings, angles, houses, window } = chart
  const aspects = choice === null ? chart.aspects : chosenAspects(window, choice)
  return {
    zodiac: settings.ayanamsa === undefined ? 'tropical' : 'sidereal',
    ayanamsa: settings.ayanamsa ?? null,
    ...heldThroughout(window.map((sky) => skyJson(sky, choice))),
    angles: {
      ascendant: angles?.ascendant ?? null,
      midheaven: angles?.midheaven ?? null,
      vertex: angles?.vertex ?? null,
      descendant: angles && wrap(angles.ascendant + 180),
      imumCoeli: angles && wrap(angles.midheaven + 180),
      ...angleRanges(window),
    },
    houses: {
      system: houses?.system ?? null,
      asked: settings.houseSystem,
      cusps: houses?.cusps ?? null,
      ...cuspRanges(window),
    },
    aspects,
  }
}

/** What is read from the sky at each moment of the window; the chart itself knows the rest. */
function skyJson(sky: Charts['western']['window'][number], choice: AspectChoice | null) {
  const { jd: _, stars, angles, houses: _houses, aspects: _aspects, ...read } = sky
  const { sun, venus, jupiter, saturn, trueNode } = sky.bodies
  return {
    ...read,
    balance: choice === null ? read.balance : chosenBalance(sky, choice.points),
    southNode: {
      longitude: wrap(trueNode.longitude + 180),
      declination: -trueNode.declination,
    },
    /** Lots that some programs have, and that are not turned round by night. */
    unturnedLots: angles && {
      love: castLot(angles.ascendant, sun.longitude, venus.longitude),
      faith: castLot(angles.ascendant, saturn.longitude, jupiter.longitude),
    },
    stars,
  }
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
