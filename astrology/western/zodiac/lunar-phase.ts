import { wrap } from './circle.ts'

const LUNAR_PHASES = [
  'New Moon',
  'Waxing Crescent',
  'First Quarter',
  'Waxing Gibbous',
  'Full Moon',
  'Waning Gibbous',
  'Last Quarter',
  'Waning Crescent',
] as const

export interface LunarPhase {
  readonly name: (typeof LUNAR_PHASES)[number]
  /** How far the Moon is ahead of the Sun, degrees in [0, 360). */
  readonly elongation: number
  /** Which of 28 equal parts of the round from New Moon to New Moon, 1 to 28. */
  readonly step: number
  /** Lit part of the disc by the elongation in longitude, 0 to 1. */
  readonly litShare: number
}

/** Degrees from where a phase begins to its middle. */
const HALF_A_PHASE = 22.5

/** Eight phases of 45°, each centred on its moment: a New Moon lasts from 22.5° before to 22.5° after. */
export function lunarPhase(sun: number, moon: number): LunarPhase {
  const elongation = wrap(moon - sun)
  const name = LUNAR_PHASES[Math.floor(wrap(elongation + HALF_A_PHASE) / 45)]!
  const step = Math.floor((elongation * 28) / 360) + 1
  return { name, elongation, step, litShare: (1 - Math.cos((elongation * Math.PI) / 180)) / 2 }
}

/** The Moon's lead counted on from just before the New Moon, so that no phase runs over the start of the circle. */
export function leadFromNewMoon({ elongation }: LunarPhase): number {
  return wrap(elongation + HALF_A_PHASE) - HALF_A_PHASE
}

/** Moments that a chart stands at; the four phases between them last, and a chart stands under them. */
const MOMENTS: ReadonlySet<LunarPhase['name']> = new Set([
  'New Moon',
  'First Quarter',
  'Full Moon',
  'Last Quarter',
])

/** `at the Full Moon`, `under the Waxing Crescent`. */
export function atPhase({ name }: LunarPhase): string {
  return `${MOMENTS.has(name) ? 'at' : 'under'} the ${name}`
}

/** Its place among the eight, 1 for the New Moon. */
export function phaseNumber(name: LunarPhase['name']): number {
  return LUNAR_PHASES.indexOf(name) + 1
}
