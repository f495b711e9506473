import type { Cast } from '#astrology/cast.ts'
import type { SkyReading } from '#astrology/western/read-sky.ts'
import { lunarPhase, phaseNumber } from '#astrology/western/zodiac/lunar-phase.ts'
import { signAt, signNumber } from '#astrology/western/zodiac/zodiac.ts'
import { byBody, byCourse, ELONGATION_A_DAY } from '../follows.ts'
import type { Seen, Sameness } from './sameness.ts'

const SIGN_DEGREES = 30
const PHASE_DEGREES = 45

function inWindow(see: (sky: SkyReading) => Seen): Sameness['read'] {
  return ({ charts }) => charts.western.window.map(see)
}

function sunAndMoon({ charts }: Cast) {
  const { sun, moon } = charts.western.bodies
  return [sun.longitude, moon.longitude] as const
}

/** The tropical signs of Sun, Moon and Ascendant, and the phase under which two were born. */
export const WESTERN_SAMENESSES: readonly Sameness[] = [
  ...(['sun', 'moon'] as const).map((light): Sameness => {
    const body = light === 'sun' ? 'Sun' : 'Moon'
    return {
      system: 'western',
      property: `${light}Sign`,
      read: inWindow(({ bodies }) => signNumber(bodies[light].longitude)),
      follows: byBody(light, SIGN_DEGREES),
      name: `the sign of the ${body}`,
      isNamed: true,
      tell: ({ charts }, both) => {
        const sign = signAt(charts.western.bodies[light].longitude)
        return {
          sentence: `${both} both have the ${body} in ${sign}.`,
          each: { body, relation: 'stands', sign },
        }
      },
    }
  }),
  {
    system: 'western',
    property: 'risingSign',
    read: inWindow(({ angles }) => angles && signNumber(angles.ascendant)),
    follows: byBody('ascendant', SIGN_DEGREES),
    name: 'the rising sign',
    isNamed: true,
    tell: ({ charts }, both) => {
      const sign = signAt(charts.western.angles!.ascendant)
      return {
        sentence: `${both} both have the Ascendant in ${sign}.`,
        each: { body: 'Ascendant', relation: 'stands', sign },
      }
    },
  },
  {
    system: 'western',
    property: 'lunarPhase',
    read: inWindow(({ lunarPhase: { name } }) => name),
    follows: byCourse(ELONGATION_A_DAY, PHASE_DEGREES),
    name: 'the phase of the Moon',
    isNamed: true,
    tell: (cast, both) => {
      const { name } = lunarPhase(...sunAndMoon(cast))
      return {
        sentence: `${both} were both born in the phase of the ${name}, number {phase} of eight.`,
        each: { body: 'Moon', relation: 'phase', term: name },
        measures: { phase: { value: phaseNumber(name), unit: 'number' } },
      }
    },
  },
]
