import { SIGNS, type Sign } from '#astrology/vedic/signs.ts'
import { InputError } from '#core/errors.ts'

const SANSKRIT_SIGNS: Readonly<Record<Sign, string>> = {
  Aries: 'mesa',
  Taurus: 'vrisaba',
  Gemini: 'mituna',
  Cancer: 'karka',
  Leo: 'simha',
  Virgo: 'kanya',
  Libra: 'tula',
  Scorpio: 'vriscika',
  Sagittarius: 'danu',
  Capricorn: 'makara',
  Aquarius: 'kumba',
  Pisces: 'mina',
}

/** A sign by its name, its first three letters, or its Sanskrit name however it is spelled. */
export function readSign(field: string, value: string): Sign {
  const name = plainSanskrit(value)
  const found = SIGNS.find(
    (sign) =>
      plainSanskrit(sign) === name ||
      SANSKRIT_SIGNS[sign] === name ||
      (name.length === 3 && plainSanskrit(sign).startsWith(name)),
  )
  if (found !== undefined) return found
  throw new InputError(field, `${value} is no sign`, `Give one of ${SIGNS.join(', ')}.`)
}

/** Spellings of one Sanskrit name made alike: `Poorva Aashaadha` and `Purva Ashadha`. */
export function plainSanskrit(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replaceAll(/([kgcjtdpbs])h/g, '$1')
    .replaceAll('aa', 'a')
    .replaceAll('ee', 'i')
    .replaceAll('oo', 'u')
    .replaceAll('w', 'v')
    .replaceAll(/(.)\1/g, '$1')
}
