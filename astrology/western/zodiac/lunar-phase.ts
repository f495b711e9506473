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

/** Eight phases of 45°, each centred on its moment: a New Moon lasts from 22.5° before to 22.5° after. */
export function lunarPhase(sun: number, moon: number): LunarPhase {
  const elongation = wrap(moon - sun)
  const name = LUNAR_PHASES[Math.floor(wrap(elongation + 22.5) / 45)]!
  const step = Math.floor((elongation * 28) / 360) + 1
  return { name, elongation, step, litShare: (1 - Math.cos((elongation * Math.PI) / 180)) / 2 }
}
