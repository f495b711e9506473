import fc from 'fast-check'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { indexPlaces, type PlaceIndex } from '#astrology/birth/places/place-index.ts'
import { zoneHistory, zoneTimeAt } from '#astrology/birth/zone-history.ts'
import { readGazetteer, type GazetteerEntry } from '../gazetteer.ts'
import type { Case } from './prove.ts'

const SLICES = 10
/** Of 199,568 places twenty may get another clock than their own. */
const MOST_DIFFERING = 2
const POINTS = 1000
/** Who is so near another clock lies at a border. */
const BORDER_KILOMETRES = 25
const KNOWN_KILOMETRES = 25
const [NEAREST_KILOMETRES, FARTHEST_KILOMETRES] = [1, 15]
const KILOMETRES_PER_DEGREE = 111.2

/** That a place gets the clock of its zone, and that no clock is sure where known places disagree. */
export const ZONE_CASES: readonly Case[] = Array.from({ length: SLICES }, (_, slice) => [
  ofTheGazetteer(slice),
  aroundBorders(slice),
]).flat()

function ofTheGazetteer(slice: number): Case {
  return {
    name: `places ${slice + 1}, ${slice + 1 + SLICES}, … get the clock of their own zone`,
    show: async () => {
      const places = gazetteer().places.filter((_, index) => index % SLICES === slice)
      const strays = places.filter((place) => clockOf(zoneAt(place).zone) !== clockOf(place.zone))
      if (strays.length > MOST_DIFFERING) throw new Error(`of another clock: ${told(strays)}`)
      const sure = strays.filter((place) => zoneAt(place).confidence === 'high')
      if (sure.length > 0) throw new Error(`of another clock, and sure of it: ${told(sure)}`)
      return `${strays.length} of ${places.length} differ, none with confidence`
    },
  }
}

function aroundBorders(slice: number): Case {
  return {
    name: `no clock is sure where known places disagree, part ${slice + 1}`,
    show: async (seed) => {
      const points = borderPoints(seed * SLICES + slice)
      const sure = points.filter((point) => zoneAt(point).confidence === 'high')
      for (const point of sure) {
        const { zone } = zoneAt(point)
        const others = gazetteer()
          .index.near(point, KNOWN_KILOMETRES)
          .map(({ place }) => place)
        const strays = others.filter((place) => clockOf(place.zone) !== clockOf(zone))
        if (strays.length === 0) continue
        throw new Error(`${JSON.stringify(point)} is surely ${zone}, beside ${told(strays)}`)
      }
      return `${points.length} points, ${sure.length} of them sure`
    },
  }
}

interface Point {
  readonly latitude: number
  readonly longitude: number
}

interface Gazetteer {
  readonly places: readonly GazetteerEntry[]
  readonly index: PlaceIndex<GazetteerEntry>
}

let read: Gazetteer | undefined
function gazetteer(): Gazetteer {
  if (read) return read
  const places = readGazetteer()
  return (read = { places, index: indexPlaces(places) })
}

/** Points at some distance from places near which another clock is kept. */
function borderPoints(seed: number): Point[] {
  const { places, index } = gazetteer()
  const isAtBorder = (place: GazetteerEntry) =>
    index
      .near(place, BORDER_KILOMETRES)
      .some((near) => clockOf(near.place.zone) !== clockOf(place.zone))
  const steps = fc.record({
    place: fc.integer({ min: 0, max: places.length - 1 }).map((at) => places[at]!),
    kilometres: fc.double({ min: NEAREST_KILOMETRES, max: FARTHEST_KILOMETRES, noNaN: true }),
    turn: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
  })
  const chosen = steps.filter(({ place }) => isAtBorder(place))
  return fc.sample(chosen.map(pointOf), { seed, numRuns: POINTS })
}

interface Step {
  readonly place: Point
  readonly kilometres: number
  readonly turn: number
}

function pointOf({ place, kilometres, turn }: Step): Point {
  const degrees = kilometres / KILOMETRES_PER_DEGREE
  const latitude = place.latitude + Math.sin(turn) * degrees
  const across = degrees / Math.cos((place.latitude * Math.PI) / 180)
  const longitude = ((place.longitude + Math.cos(turn) * across + 540) % 360) - 180
  return { latitude, longitude }
}

/** What a birth there is told; on a day when most clocks of a border agree. */
function zoneAt({ latitude, longitude }: Point): { zone: string; confidence: string } {
  const birth = { date: '2000-02-15', time: '12:00', latitude, longitude }
  const resolution = resolveBirth(birth)
  if (resolution.kind !== 'exact') throw new Error('no clock was changed at noon')
  const { zone, offsetConfidence } = resolution.moment
  return { zone: zone ?? 'none', confidence: offsetConfidence }
}

const clocks = new Map<string, string>()

/** What a zone's clocks showed at the beginning of every half-year since 1970. */
function clockOf(name: string): string {
  const known = clocks.get(name)
  if (known !== undefined) return known
  const zone = zoneHistory(name)
  if (zone === null) throw new Error(`${name} is not a known time zone`)
  const years = Array.from({ length: 60 }, (_, index) => 1970 + index)
  const moments = years.flatMap((year) => [Date.UTC(year, 0, 1), Date.UTC(year, 6, 1)])
  const clock = moments.map((moment) => zoneTimeAt(zone, moment / 1000).offset).join(' ')
  clocks.set(name, clock)
  return clock
}

function told(places: readonly GazetteerEntry[]): string {
  return places.map(({ name, country, zone }) => `${name}, ${country} (${zone})`).join('; ')
}
