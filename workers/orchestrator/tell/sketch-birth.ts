import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { inDegreesAndMinutes } from '#astrology/measures.ts'
import { castWestern, type WesternChart } from '#astrology/western/cast-western.ts'
import { degreeInSign, signAt } from '#astrology/western/zodiac/zodiac.ts'
import type { PersonSnapshot } from '#core/person.ts'
import { renderSvg } from '#publishing/charts/render-svg.ts'
import type { Theme } from '#publishing/charts/palette.ts'
import { westernWheel } from '#publishing/charts/western/wheel.ts'
import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'
import { letterNames } from '#publishing/pdf/letter-names.ts'
import { momentOf } from '../moment-of.ts'

/** A birth that is being typed. */
export interface SketchAsked {
  readonly person: Pick<PersonSnapshot, 'name' | 'birth'>
  readonly theme: Theme
}

interface SketchDeps {
  readonly ephemeris: Ephemeris
  readonly fonts: FontSource
}

/** The wheel and the three lights of a birth, cast for this and kept nowhere. Throws `InputError` for a birth that is not one moment. */
export async function sketchBirth(
  { person, theme }: SketchAsked,
  { ephemeris, fonts }: SketchDeps,
) {
  const moment = momentOf(person)
  const chart = castWestern(ephemeris, moment)
  const drawing = westernWheel(chart, person.name)
  const [lettering] = await letterNames([person.name], fonts, 'en')
  const letterings = lettering === undefined ? {} : { letterings: [lettering] }
  return {
    wheel: renderSvg({ ...drawing, ...letterings }, { theme, isTouched: true }),
    sun: lightOf(chart, ({ bodies }) => bodies.sun.longitude),
    moon: lightOf(chart, ({ bodies }) => bodies.moon.longitude),
    rising: lightOf(chart, ({ angles }) => angles?.ascendant ?? null),
    zone: moment.zone,
    offsetSeconds: moment.offsetRule === 'julian-day' ? null : moment.offsetSeconds,
  }
}

type Look = Pick<WesternChart, 'bodies' | 'angles'>

/** Where a light stands; null where the window of birth leaves its sign open. */
function lightOf(chart: WesternChart, longitudeIn: (look: Look) => number | null) {
  const longitude = longitudeIn(chart)
  const signs = new Set(
    chart.window.map((look) => {
      const at = longitudeIn(look)
      return at === null ? null : signAt(at)
    }),
  )
  const [sign] = signs
  if (longitude === null || signs.size !== 1 || sign === null || sign === undefined) return null
  const degree = degreeInSign(longitude)
  return { sign, degree, words: `${inDegreesAndMinutes(degree)} ${sign}` }
}
