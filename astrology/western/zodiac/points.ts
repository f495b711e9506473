import type { Body } from '#astrology/ephemeris/ephemeris.ts'

/** The seven that wander by eye, in the order of the week's hours from the Sun outward. */
export const CLASSICAL_PLANETS = [
  'sun',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
] as const
export type ClassicalPlanet = (typeof CLASSICAL_PLANETS)[number]

/** Sun to Pluto. */
export const PLANETS = [...CLASSICAL_PLANETS, 'uranus', 'neptune', 'pluto'] as const
export type Planet = (typeof PLANETS)[number]

/** Everything a Western chart places, by weight. */
export const WESTERN_BODIES = [
  ...PLANETS,
  'trueNode',
  'meanNode',
  'chiron',
  'meanLilith',
  'osculatingLilith',
  'ceres',
  'pallas',
  'juno',
  'vesta',
] as const satisfies readonly Body[]
export type WesternBody = (typeof WESTERN_BODIES)[number]

export const ANGLES = ['ascendant', 'midheaven', 'vertex'] as const
export type Angle = (typeof ANGLES)[number]

export type Point = WesternBody | Angle

/**
 * The points between which aspects are sought. One node and one Lilith each: the other
 * lies beside it, and both would say everything twice.
 */
export const ASPECT_POINTS = [
  ...PLANETS,
  'ascendant',
  'midheaven',
  'trueNode',
  'chiron',
  'meanLilith',
  'ceres',
  'pallas',
  'juno',
  'vesta',
  'vertex',
] as const satisfies readonly Point[]

export const POINT_NAMES: Readonly<Record<Point, string>> = {
  sun: 'Sun',
  moon: 'Moon',
  mercury: 'Mercury',
  venus: 'Venus',
  mars: 'Mars',
  jupiter: 'Jupiter',
  saturn: 'Saturn',
  uranus: 'Uranus',
  neptune: 'Neptune',
  pluto: 'Pluto',
  trueNode: 'North Node',
  meanNode: 'mean North Node',
  chiron: 'Chiron',
  meanLilith: 'Lilith',
  osculatingLilith: 'osculating Lilith',
  ceres: 'Ceres',
  pallas: 'Pallas',
  juno: 'Juno',
  vesta: 'Vesta',
  ascendant: 'Ascendant',
  midheaven: 'Midheaven',
  vertex: 'Vertex',
}
