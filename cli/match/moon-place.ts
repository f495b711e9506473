import * as z from 'zod'

import type { MoonPlace } from '#astrology/vedic/koota/moon-place.ts'
import { NAKSHATRAS, type Pada } from '#astrology/vedic/nakshatra.ts'
import { SIGNS, type Sign } from '#astrology/vedic/signs.ts'
import { plainSanskrit, readSign } from '#cli/birth/read-sign.ts'
import { InputError } from '#core/errors.ts'

/** A Moon by its spans. The star may be named or numbered, by any of three keys. */
const Spans = z
  .object({
    sign: z.string().nullish(),
    nakshatra: z.union([z.string(), z.number()]).nullish(),
    nakshatraNumber: z.number().nullish(),
    nakshatra_no: z.number().nullish(),
    pada: z.number().nullish(),
    degreesInSign: z.number().min(0).lt(30).nullish(),
  })
  .loose()

/** Reads sign, nakshatra and pada, and refuses a pada that does not lie in the sign. */
export function readMoonPlace(field: string, value: unknown): MoonPlace {
  const parsed = Spans.safeParse(value)
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? 'sign'
    throw new InputError(
      `${field}.${path}`,
      'is not of the right kind',
      'Give a sign, a nakshatra and a pada.',
    )
  }
  const { sign, nakshatra, nakshatraNumber, nakshatra_no, pada, degreesInSign } = parsed.data
  const star = readStar(field, nakshatraNumber ?? nakshatra_no ?? nakshatra)
  const quarter = readPada(field, pada)
  const signs = signsOfStar(star, quarter)
  const asked = sign === null || sign === undefined ? null : readSign(`${field}.sign`, sign)
  const held = asked ?? (signs.length === 1 ? signs[0]! : null)
  if (held === null) {
    throw new InputError(
      `${field}.sign`,
      `is needed, for ${NAKSHATRAS[star - 1]!} lies in ${signs.join(' and ')}`,
      'Give the sign or the pada.',
    )
  }
  if (!signs.includes(held)) {
    const where = `${NAKSHATRAS[star - 1]!}${quarter === null ? '' : ` pada ${quarter}`}`
    throw new InputError(
      `${field}.sign`,
      `${held} does not hold ${where}`,
      `Give ${signs.join(' or ')}, or another nakshatra.`,
    )
  }
  return { sign: held, nakshatraNumber: star, pada: quarter, degreesInSign: degreesInSign ?? null }
}

/** The signs a star's padas lie in: nine padas to a sign. */
function signsOfStar(star: number, pada: Pada | null): readonly Sign[] {
  const padas = pada === null ? [1, 2, 3, 4] : [pada]
  return [...new Set(padas.map((each) => SIGNS[Math.floor((star * 4 - 4 + each - 1) / 9)]!))]
}

function readPada(field: string, value: number | null | undefined): Pada | null {
  if (value === null || value === undefined) return null
  if (value === 1 || value === 2 || value === 3 || value === 4) return value
  throw new InputError(`${field}.pada`, `${value} is no pada`, 'Give 1, 2, 3 or 4.')
}

function readStar(field: string, value: string | number | null | undefined): number {
  const number = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value
  if (typeof number === 'number') {
    if (Number.isInteger(number) && number >= 1 && number <= 27) return number
    throw new InputError(`${field}.nakshatra`, `${number} is no nakshatra`, 'Give 1 to 27.')
  }
  const name = plainSanskrit(number ?? '')
  const index = NAKSHATRAS.findIndex(
    (each) => plainSanskrit(each) === name || OTHER_NAMES[each] === name,
  )
  if (index >= 0) return index + 1
  throw new InputError(
    `${field}.nakshatra`,
    number === null || number === undefined ? 'is missing' : `${number} is no nakshatra`,
    'Give one of the 27, such as Magha, or its number.',
  )
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  Mrigashira: 'mrigasirsa',
  Shatabhisha: 'satabisak',
  Ardra: 'arudra',
  Krittika: 'kartika',
}
