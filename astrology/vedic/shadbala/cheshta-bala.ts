import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { SevenGraha } from '#astrology/vedic/grahas.ts'
import { degreesFrom, wrapDegrees } from '#astrology/vedic/span.ts'

type Mover = 'mars' | 'mercury' | 'jupiter' | 'venus' | 'saturn'

/** The civil days of a mahayuga of 4,320,000 years, and the Kali age's first midnight at Ujjain (Surya Siddhanta 1.29–37). */
const MAHAYUGA_DAYS = 1_577_917_828
const KALI_BEGINS_AT_UJJAIN = 588_465.5 - 75.7683 / 360

/** Revolutions in a mahayuga of the Sun's mean and of each mover's own mean or quick apex. */
const SUN_REVOLUTIONS = 4_320_000
const REVOLUTIONS: Readonly<Record<Mover, number>> = {
  mars: 2_296_832,
  mercury: 17_937_060,
  jupiter: 364_220,
  venus: 7_022_376,
  saturn: 146_568,
}

/** The later correction (bija) to those, in revolutions, with the signs Raman's tables give it. */
const CORRECTIONS: Readonly<Record<Mover, number>> = {
  mars: 0,
  mercury: 16,
  jupiter: -8,
  venus: -12,
  saturn: 12,
}

/**
 * Strength of motion: a third of the way between the quick apex and the mean of a planet's
 * mean and true places, by the Surya Siddhanta's means (Raman, chapter 6; BPHS 27.21–24).
 * The Sun's and the Moon's are counted in ayana and paksha, and are 0 here.
 */
export function cheshtaBala(graha: SevenGraha, trueLongitude: number, jd: JulianDay): number {
  if (graha === 'sun' || graha === 'moon') return 0
  const sun = meanLongitude(SUN_REVOLUTIONS, jd)
  const own = meanLongitude(REVOLUTIONS[graha] + CORRECTIONS[graha], jd)
  const isInner = graha === 'mercury' || graha === 'venus'
  const [mean, apex] = isInner ? [sun, own] : [own, sun]

  const middle = mean + (((degreesFrom(mean, trueLongitude) + 180) % 360) - 180) / 2
  const kendra = wrapDegrees(apex - middle)
  return Math.min(kendra, 360 - kendra) / 3
}

function meanLongitude(revolutions: number, jd: JulianDay): number {
  return wrapDegrees((revolutions * (jd - KALI_BEGINS_AT_UJJAIN) * 360) / MAHAYUGA_DAYS)
}
