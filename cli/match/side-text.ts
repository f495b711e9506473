import { existsSync } from 'node:fs'

import { textOf } from '#cli/check/read-claims.ts'
import { decimal } from '#cli/parser/read-text.ts'
import { InputError } from '#core/errors.ts'

/** The side of a match with roles as a flag gives it: `Leo,Magha,2`, or JSON. */
export function readSideFlag(text: string, flag: string): unknown {
  if (text.trimStart().startsWith('{')) return parsed(text, flag, 'sign,nakshatra,pada')
  const [sign, nakshatra, pada] = text.split(',').map((part) => part.trim())
  return { sign, nakshatra, ...(pada !== undefined && { pada: decimal(pada, flag) }) }
}

/** One of two births as an argument: JSON, a file that holds it, or `DATE,TIME,LAT,LON[,ZONE]`. */
export function readBirthText(text: string, side: string): unknown {
  const form = 'DATE,TIME,LAT,LON, or a file with a birth'
  if (text.trimStart().startsWith('{')) return parsed(text, side, form)
  if (existsSync(text)) return parsed(textOf(text, side), side, form)
  const [date, time, lat, lon, zone, ...more] = text.split(',').map((part) => part.trim())
  if (lat === undefined || lon === undefined || more.length > 0) {
    throw new InputError(side, `${text} is no birth and no file`, `Give JSON, ${form}.`)
  }
  return {
    date,
    time: time === 'unknown' ? null : time,
    lat: decimal(lat, side),
    lon: decimal(lon, side),
    ...(zone !== undefined && { zone }),
  }
}

function parsed(text: string, field: string, otherwise: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(field, 'is not JSON', `Give ${otherwise} or a JSON object.`)
  }
}
