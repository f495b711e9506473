import type { Body } from '#astrology/ephemeris/ephemeris.ts'

/** The thirteen activations of each side, in the order a chart lists them. */
export const PLANETS = [
  'sun',
  'earth',
  'northNode',
  'southNode',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
] as const
export type Planet = (typeof PLANETS)[number]

/** Personality is the moment of birth, design the moment the Sun stood 88° earlier. */
export const SIDES = ['personality', 'design'] as const
export type Side = (typeof SIDES)[number]

export const PLANET_TITLES: Readonly<Record<Planet, string>> = {
  sun: 'Sun',
  earth: 'Earth',
  northNode: 'North Node',
  southNode: 'South Node',
  moon: 'Moon',
  mercury: 'Mercury',
  venus: 'Venus',
  mars: 'Mars',
  jupiter: 'Jupiter',
  saturn: 'Saturn',
  uranus: 'Uranus',
  neptune: 'Neptune',
  pluto: 'Pluto',
}

export const SIDE_TITLES: Readonly<Record<Side, string>> = {
  personality: 'Personality',
  design: 'Design',
}

/**
 * What the ephemeris is asked for. The Earth stands opposite the Sun and the South Node
 * opposite the North; the node is the true one, as 150 of 152 published node lines need.
 */
export const ASKED_BODY: Readonly<Record<Planet, { body: Body; opposite: boolean }>> = {
  sun: { body: 'sun', opposite: false },
  earth: { body: 'sun', opposite: true },
  northNode: { body: 'trueNode', opposite: false },
  southNode: { body: 'trueNode', opposite: true },
  moon: { body: 'moon', opposite: false },
  mercury: { body: 'mercury', opposite: false },
  venus: { body: 'venus', opposite: false },
  mars: { body: 'mars', opposite: false },
  jupiter: { body: 'jupiter', opposite: false },
  saturn: { body: 'saturn', opposite: false },
  uranus: { body: 'uranus', opposite: false },
  neptune: { body: 'neptune', opposite: false },
  pluto: { body: 'pluto', opposite: false },
}
