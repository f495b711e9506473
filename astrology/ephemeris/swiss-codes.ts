import {
  AYANAMSAS,
  type Ayanamsa,
  type Body,
  type EclipseKind,
  type HouseSystem,
} from './ephemeris.ts'

// Numbers and letters of swephexp.h, Swiss Ephemeris 2.10.03.

export const SUN = 0
export const MOON = 1
/** Not a body: asks `swe_calc` for obliquity and nutation. */
export const OBLIQUITY_AND_NUTATION = -1

export const BODY_NUMBER: Readonly<Record<Body, number>> = {
  sun: SUN,
  moon: MOON,
  mercury: 2,
  venus: 3,
  mars: 4,
  jupiter: 5,
  saturn: 6,
  uranus: 7,
  neptune: 8,
  pluto: 9,
  meanNode: 10,
  trueNode: 11,
  meanLilith: 12,
  osculatingLilith: 13,
  chiron: 15,
  pholus: 16,
  ceres: 17,
  pallas: 18,
  juno: 19,
  vesta: 20,
}

export const HOUSE_LETTER: Readonly<Record<HouseSystem, string>> = {
  placidus: 'P',
  koch: 'K',
  porphyry: 'O',
  regiomontanus: 'R',
  campanus: 'C',
  equal: 'A',
  wholeSign: 'W',
  alcabitius: 'B',
  morinus: 'M',
  topocentric: 'T',
  meridian: 'X',
  vehlow: 'V',
  equalFromMidheaven: 'D',
  equalFromAries: 'N',
  carterPoliEquatorial: 'F',
  horizontal: 'H',
  sunshine: 'I',
  sunshineMakransky: 'i',
  savardA: 'J',
  pullenSinusoidalDelta: 'L',
  pullenSinusoidalRatio: 'Q',
  sripati: 'S',
  krusinski: 'U',
  apc: 'Y',
}

export function siderealMode(ayanamsa: Ayanamsa): number {
  return AYANAMSAS.indexOf(ayanamsa)
}

export const FLAG = {
  jplFiles: 1,
  swissFiles: 2,
  moshier: 4,
  truePositions: 16,
  speed: 256,
  sidereal: 65536,
} as const

/** The bits of a returned flag that say which ephemeris really answered. */
export const EPHEMERIS_BITS = FLAG.jplFiles | FLAG.swissFiles | FLAG.moshier

/** The bit by which an eclipse's returned flags say of which kind it is. */
export const ECLIPSE_BIT: Readonly<Record<EclipseKind, number>> = {
  total: 4,
  annular: 8,
  partial: 16,
  hybrid: 32,
  penumbral: 64,
}

export const RISE = 1
export const SET = 2
/** Disc centre, no refraction, ecliptic latitude left out: SE_BIT_HINDU_RISING. */
export const HINDU_RISING = 128 | 256 | 512
/** What `swe_rise_trans` returns where a body neither rises nor sets. */
export const CIRCUMPOLAR = -2
/** `swe_azalt` reads ecliptic coordinates. */
export const ECLIPTIC_TO_HORIZON = 0
