import { GRAHAS, type Graha } from './grahas.ts'
import {
  indexOfSign,
  isOddSign,
  modalityOf,
  signAt,
  signFrom,
  signOf,
  type Modality,
  type Sign,
} from './signs.ts'
import { borderOf, spanAt, wrapDegrees } from './span.ts'

/** The sixteen divisional charts of Parashara, by the number of parts. */
export const VARGAS = [1, 2, 3, 4, 7, 9, 10, 12, 16, 20, 24, 27, 30, 40, 45, 60] as const
export type Varga = (typeof VARGAS)[number]
export type VargaName = `D${Varga}`

/** The sign a sidereal longitude in degrees holds in a divisional chart (BPHS 6). */
export function vargaSign(varga: Varga, siderealLongitude: number): Sign {
  const longitude = wrapDegrees(siderealLongitude)
  const sign = signAt(longitude)
  if (varga === 30) return trimshamsha(sign, longitude)
  const part = spanAt(longitude, varga * 12) - indexOfSign(sign) * varga
  return RULES[varga](sign, part)
}

/** From a sign and the part of it, counted from 0. */
type VargaRule = (sign: Sign, part: number) => Sign

const RULES: Readonly<Record<Exclude<Varga, 30>, VargaRule>> = {
  1: (sign) => sign,
  2: (sign, part) => (isOddSign(sign) === (part === 0) ? 'Leo' : 'Cancer'),
  3: (sign, part) => signFrom(sign, 1 + part * 4),
  4: (sign, part) => signFrom(sign, 1 + part * 3),
  7: (sign, part) => signFrom(sign, part + (isOddSign(sign) ? 1 : 7)),
  // The ninths and twenty-sevenths run on round the whole circle from Aries.
  9: (sign, part) => signOf(indexOfSign(sign) * 9 + part),
  10: (sign, part) => signFrom(sign, part + (isOddSign(sign) ? 1 : 9)),
  12: (sign, part) => signFrom(sign, part + 1),
  16: fromModality({ movable: 'Aries', fixed: 'Leo', dual: 'Sagittarius' }),
  20: fromModality({ movable: 'Aries', fixed: 'Sagittarius', dual: 'Leo' }),
  24: (sign, part) => signFrom(isOddSign(sign) ? 'Leo' : 'Cancer', part + 1),
  27: (sign, part) => signOf(indexOfSign(sign) * 27 + part),
  40: (sign, part) => signFrom(isOddSign(sign) ? 'Aries' : 'Libra', part + 1),
  45: fromModality({ movable: 'Aries', fixed: 'Leo', dual: 'Sagittarius' }),
  60: (sign, part) => signFrom(sign, part + 1),
}

function fromModality(starts: Readonly<Record<Modality, Sign>>): VargaRule {
  return (sign, part) => signFrom(starts[modalityOf(sign)], part + 1)
}

/** Five unequal parts owned by the five star planets: where each ends, degrees, and its sign. */
const TRIMSHAMSHAS: Readonly<Record<'odd' | 'even', readonly (readonly [number, Sign])[]>> = {
  odd: [
    [5, 'Aries'],
    [10, 'Aquarius'],
    [18, 'Sagittarius'],
    [25, 'Gemini'],
    [30, 'Libra'],
  ],
  even: [
    [5, 'Taurus'],
    [12, 'Virgo'],
    [20, 'Pisces'],
    [25, 'Capricorn'],
    [30, 'Scorpio'],
  ],
}

function trimshamsha(sign: Sign, longitude: number): Sign {
  const degrees = longitude - borderOf(indexOfSign(sign), 12)
  const parts = TRIMSHAMSHAS[isOddSign(sign) ? 'odd' : 'even']
  return parts.find(([end]) => degrees < end)![1]
}

/** Vargottama: the same sign in the rashi and in the navamsha. */
export function isVargottama(siderealLongitude: number): boolean {
  return vargaSign(9, siderealLongitude) === signAt(siderealLongitude)
}

/** The signs of one divisional chart; the lagna's is null when the birth time is unknown. */
export interface VargaChart {
  readonly lagna: Sign | null
  readonly grahas: Readonly<Record<Graha, Sign>>
}

/** All sixteen charts from the longitudes of a birth, degrees. */
export function vargaCharts(
  lagna: number | null,
  longitudes: Readonly<Record<Graha, number>>,
): Readonly<Record<VargaName, VargaChart>> {
  const chartOf = (varga: Varga): VargaChart => ({
    lagna: lagna === null ? null : vargaSign(varga, lagna),
    grahas: Object.fromEntries(
      GRAHAS.map((graha) => [graha, vargaSign(varga, longitudes[graha])]),
    ) as Record<Graha, Sign>,
  })
  return Object.fromEntries(VARGAS.map((varga) => [`D${varga}`, chartOf(varga)])) as Record<
    VargaName,
    VargaChart
  >
}
