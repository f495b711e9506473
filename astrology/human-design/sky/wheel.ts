/** The 64 gates in the order the Sun meets them, from 2° Aquarius on. */
export const GATES_ALONG_WHEEL = [
  41, 19, 13, 49, 30, 55, 37, 63, 22, 36, 25, 17, 21, 51, 42, 3, 27, 24, 2, 23, 8, 20, 16, 35, 45,
  12, 15, 52, 39, 53, 62, 56, 31, 33, 7, 4, 29, 59, 40, 64, 47, 6, 46, 18, 48, 57, 32, 50, 28, 44,
  1, 43, 14, 34, 9, 5, 26, 11, 10, 58, 38, 54, 61, 60,
] as const

/**
 * Where gate 41 begins. Agrees with the official Gene Keys calculator to ±0.016° and with
 * 19 published charts to 0.001°; 302.04, 302.25 and 303.75, seen elsewhere, do not.
 */
export const WHEEL_START_DEGREES = 302
export const LINE_DEGREES = 0.9375

const BASES_PER_DEGREE = 192
const BASES_IN_TONE = 5
const BASES_IN_COLOR = 30
const BASES_IN_LINE = 180
const BASES_IN_GATE = 1080

export type Line = 1 | 2 | 3 | 4 | 5 | 6

/** A place on the wheel, from the coarsest division to the finest. */
export interface WheelPlace {
  /** 1 to 64. */
  readonly gate: number
  readonly line: Line
  /** 1 to 6. */
  readonly color: number
  /** 1 to 6. */
  readonly tone: number
  /** 1 to 5. */
  readonly base: number
}

/**
 * The gate, line, color, tone and base holding a tropical longitude in degrees.
 *
 * All five come from one count of bases, of which a degree holds exactly 192, so the
 * divisions never disagree at a border. A planet on a border has entered the next span.
 */
export function wheelPlace(longitude: number): WheelPlace {
  const degrees = (((longitude - WHEEL_START_DEGREES) % 360) + 360) % 360
  const bases = Math.floor(degrees * BASES_PER_DEGREE)
  return {
    gate: gateAtStep(Math.floor(bases / BASES_IN_GATE)),
    line: ((Math.floor(bases / BASES_IN_LINE) % 6) + 1) as Line,
    color: (Math.floor(bases / BASES_IN_COLOR) % 6) + 1,
    tone: (Math.floor(bases / BASES_IN_TONE) % 6) + 1,
    base: (bases % BASES_IN_TONE) + 1,
  }
}

/** The gate 180° away, 32 steps along the wheel. */
export function oppositeGate(gate: number): number {
  return gateAtStep(GATES_ALONG_WHEEL.findIndex((each) => each === gate) + 32)
}

/**
 * The tropical longitude in degrees at which a gate begins.
 * @internal for tests, which look at every border
 */
export function gateStart(gate: number): number {
  return (WHEEL_START_DEGREES + GATES_ALONG_WHEEL.findIndex((each) => each === gate) * 5.625) % 360
}

function gateAtStep(step: number): number {
  // The remainder lies in 0…63, and the wheel holds 64 gates.
  return GATES_ALONG_WHEEL[step % 64]!
}
