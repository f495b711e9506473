/**
 * Picks from the gazetteer the places in whose surroundings clocks differ, or where the coarse
 * lookup is wrong, and packs them into the table that ships with the engine:
 *
 *     npm run border-places
 *
 * To be run again when the gazetteer, the coarse lookup or the time zone history is a new one.
 */
import lookUpZone from '@photostructure/tz-lookup'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { historiesDiffer } from '#astrology/birth/clocks.ts'
import {
  STEP_DEGREES,
  type BorderTable,
  type KnownPlace,
} from '#astrology/birth/places/border-places.ts'
import { packNumbers } from '#astrology/birth/places/packed-numbers.ts'
import { BAND_DEGREES, bandOf, indexPlaces } from '#astrology/birth/places/place-index.ts'
import { KNOWN_WITHIN_KILOMETRES } from '#astrology/birth/place-zone.ts'
import { readGazetteer } from './gazetteer.ts'

const OUTPUT = join(import.meta.dirname, '../astrology/birth/places/border-places.data.json')

/**
 * Twice as far as known places are asked: of any two near one point that disagree, both are
 * picked, and whatever lies nearer than the nearest that was picked keeps its clock.
 */
const PICKED_WITHIN_KILOMETRES = 2 * KNOWN_WITHIN_KILOMETRES

/** Where the coarse lookup is tried around a place. */
const TRIED_AT_KILOMETRES = [0, 8, 15]
const DIRECTIONS = [0, 45, 90, 135, 180, 225, 270, 315]
const KILOMETRES_PER_DEGREE = 111.2

const picked = pickPlaces()
const table = pack(picked)
writeFileSync(OUTPUT, `${JSON.stringify(table)}\n`)
console.log(`${picked.length} places, ${table.zones.length} zones`)

function pickPlaces(): KnownPlace[] {
  const places = readGazetteer()
  const index = indexPlaces(places)
  return places.filter((place) => {
    const isOther = ({ zone }: { zone: string }) => historiesDiffer(zone, place.zone)
    const neighbours = index.near(place, PICKED_WITHIN_KILOMETRES)
    return (
      neighbours.some((near) => isOther(near.place)) ||
      coarseZones(place).some((zone) => isOther({ zone }))
    )
  })
}

/** What the coarse lookup says of a place and the land around it; a nautical zone says nothing. */
function coarseZones({ latitude, longitude }: KnownPlace): string[] {
  const across = Math.cos((latitude * Math.PI) / 180)
  const around = TRIED_AT_KILOMETRES.flatMap((kilometres) =>
    DIRECTIONS.map((direction) => {
      const degrees = kilometres / KILOMETRES_PER_DEGREE
      const angle = (direction * Math.PI) / 180
      const north = Math.min(90, Math.max(-90, latitude + Math.sin(angle) * degrees))
      const east = longitude + (Math.cos(angle) * degrees) / across
      return lookUpZone(north, ((east + 540) % 360) - 180)
    }),
  )
  const here = lookUpZone(latitude, longitude)
  return [here, ...around.filter((zone) => !zone.startsWith('Etc/'))]
}

function pack(places: readonly KnownPlace[]): BorderTable {
  const zones = [...new Set(places.map(({ zone }) => zone))].toSorted()
  const rows = places
    .map(({ latitude, longitude, zone }) => {
      const band = bandOf(latitude)
      const southern = band * BAND_DEGREES - 90
      return {
        band,
        latitude: Math.round((latitude - southern) / STEP_DEGREES),
        longitude: Math.round((longitude + 180) / STEP_DEGREES),
        zone: zones.indexOf(zone),
      }
    })
    .toSorted((a, b) => a.band - b.band || a.longitude - b.longitude || a.latitude - b.latitude)
  const further = rows.map(({ band }, at) => band - (rows[at - 1]?.band ?? 0))
  return {
    source: 'GeoNames cities500, CC BY 4.0',
    zones,
    bands: base64(further),
    longitudes: base64(
      rows.map(({ longitude }, at) =>
        further[at] === 0 ? longitude - (rows[at - 1]?.longitude ?? 0) : longitude,
      ),
    ),
    latitudes: base64(rows.map(({ latitude }) => latitude)),
    zoneNumbers: base64(rows.map(({ zone }) => zone)),
  }
}

function base64(numbers: readonly number[]): string {
  return Buffer.from(packNumbers(numbers)).toString('base64')
}
