/**
 * Compiles the time zone history that ships with the product from a compiled tz database:
 *
 *     node scripts/build-timezones.ts [/usr/share/zoneinfo]
 *
 * Debian's `tzdata` is wanted, because it is built with `backzone`: most builds merge zones
 * that agree since 1970, and then Stockholm 1943 reads Berlin's time. To take a newer one
 * without installing it: `apt-get download tzdata && dpkg-deb -x tzdata_*.deb unpacked`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { ZoneRow, ZoneTable } from '#astrology/birth/zone-table.ts'
import { readZoneFile, type ZoneFile } from './zone-file.ts'

/** Where the compiler pads a zone of steady time, so that old 32-bit readers find an end. */
const PADDING = 2 ** 31 - 1

const OUTPUT = join(import.meta.dirname, '../astrology/birth/time-zones.data.json')

const folder = process.argv[2] ?? '/usr/share/zoneinfo'
const table = buildTable(folder)
writeFileSync(OUTPUT, `${JSON.stringify(table)}\n`)
console.log(
  `${table.source}: ${Object.keys(table.zones).length} zones, ${Object.keys(table.links).length} links`,
)

function buildTable(zoneinfo: string): ZoneTable {
  const read = (name: string): string => readFileSync(join(zoneinfo, name), 'latin1')
  const rules = read('tzdata.zi').split('\n')
  const cities = referenceCities(read('zone.tab'))
  // Zones with a city first, so that of two equal histories the one with a city is the zone.
  const names = new Set([...Object.keys(cities), ...zoneNames(rules)])
  const zones: Record<string, ZoneRow> = {}
  const links: Record<string, string> = {}
  const nameOf = new Map<string, string>()
  for (const name of names) {
    const file = join(zoneinfo, name)
    if (!existsSync(file)) continue
    const row = compress(readZoneFile(readFileSync(file)))
    const history = JSON.stringify(row)
    const twin = nameOf.get(history)
    if (twin === undefined) {
      nameOf.set(history, name)
      zones[name] = row
    } else links[name] = twin
  }
  const version = rules[0]?.replace('# version ', '') ?? 'of unknown version'
  return {
    source: `IANA tz database ${version} with backzone, public domain`,
    zones,
    links,
    cities,
  }
}

/** `Z <name> …` begins a zone and `L <target> <name>` a link. */
function zoneNames(rules: readonly string[]): string[] {
  return rules
    .flatMap((line) => {
      const [kind, first, second] = line.split(' ')
      if (kind === 'Z') return first ?? []
      return kind === 'L' ? (second ?? []) : []
    })
    .filter((name) => name !== 'Factory')
    .toSorted()
}

function referenceCities(zoneTab: string): Record<string, [number, number]> {
  const rows = zoneTab.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(
    rows.map((line) => {
      const [, coordinates = '', name = ''] = line.split('\t')
      const [, latitude = '', longitude = ''] = /^([+-]\d+)([+-]\d+)$/.exec(coordinates) ?? []
      return [name, [sexagesimal(latitude, 2), sexagesimal(longitude, 3)]]
    }),
  )
}

/** `+4637` or `-1234556`: degrees of so many digits, then minutes, then perhaps seconds. */
function sexagesimal(text: string, degreeDigits: number): number {
  const digits = text.slice(1)
  const part = (from: number, length: number): number => Number(digits.slice(from, from + length))
  const size = part(0, degreeDigits) + part(degreeDigits, 2) / 60 + part(degreeDigits + 2, 2) / 3600
  return Number((text.startsWith('-') ? -size : size).toFixed(3))
}

function compress(file: ZoneFile): ZoneRow {
  const padded = file.starts.at(-1) === PADDING
  const zone = padded
    ? { ...file, starts: file.starts.slice(0, -1), typeOfSpan: file.typeOfSpan.slice(0, -1) }
    : file
  return {
    offsets: zone.types.map((type) => type.offsetSeconds),
    types: zone.typeOfSpan.map((type) => type.toString(36)).join(''),
    starts: zone.starts
      .map((start, index) => (start - (zone.starts[index - 1] ?? 0)).toString(36))
      .join(' '),
    footer: zone.footer,
    meanTimeSpans: countMeanTimeSpans(zone),
  }
}

/**
 * How many spans, the one before the first transition included, come before any standard time:
 * `LMT` is local mean time, `-00` says that nobody is known to have kept time there.
 */
function countMeanTimeSpans({ types, typeOfSpan }: ZoneFile): number {
  const names = [0, ...typeOfSpan].map((type) => types[type]?.abbreviation)
  const standard = names.findIndex((name) => name !== 'LMT' && name !== '-00')
  return standard === -1 ? names.length : standard
}
