import type { Pada } from '#astrology/vedic/nakshatra.ts'
import { borderOf, degreesFrom } from '#astrology/vedic/span.ts'
import { indexOfSign, type Sign } from '#astrology/vedic/signs.ts'
import type { SiderealPoint } from '#astrology/vedic/vedic-chart.ts'

/** What a koota needs to know of a Moon. `degreesInSign` is null when only the spans were given. */
export interface MoonPlace {
  readonly sign: Sign
  /** 1 for Ashwini to 27 for Revati. */
  readonly nakshatraNumber: number
  readonly pada: Pada | null
  readonly degreesInSign: number | null
}

/** What the kootas need to know of a Moon, from its sidereal place. */
export function moonPlaceOf({
  sign,
  nakshatraNumber,
  pada,
  degreesInSign,
}: SiderealPoint): MoonPlace {
  return { sign, nakshatraNumber, pada, degreesInSign }
}

/** The first and last degree within the sign the Moon may hold, from what is known of it. */
export function degreesKnown(place: MoonPlace): { readonly from: number; readonly to: number } {
  const { sign, nakshatraNumber, pada, degreesInSign } = place
  if (degreesInSign !== null) return { from: degreesInSign, to: degreesInSign }
  const [first, count] =
    pada === null ? [nakshatraNumber - 1, 27] : [(nakshatraNumber - 1) * 4 + pada - 1, 108]
  const signStart = indexOfSign(sign) * 30
  const start = degreesFrom(signStart, borderOf(first, count))
  // A nakshatra that began in the sign before is known from this sign's first degree on.
  const from = start > 180 ? 0 : start
  const to = Math.min(30, degreesFrom(signStart, borderOf(first + 1, count)) || 30)
  return { from, to }
}

/** The Moon's degree within its sign, or the middle of what is known of it. */
export function degreesInSignOf(place: MoonPlace): number {
  const { from, to } = degreesKnown(place)
  return (from + to) / 2
}
