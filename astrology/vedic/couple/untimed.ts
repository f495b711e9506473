import type { PartsBody } from '#astrology/facts.ts'
import type { Properties } from '#astrology/told-throughout.ts'
import type { Partner } from './partner.ts'

/** Whose time of birth a property hangs on. */
type Needs = 'p1' | 'p2' | 'both'

const NEEDS: Readonly<Record<string, Readonly<Record<string, Needs>>>> = {
  mangal: {
    match: 'both',
    matchExcused: 'both',
    strict: 'both',
    strictExcused: 'both',
    p1From: 'p1',
    p2From: 'p2',
  },
  lagnas: { relation: 'both' },
  moonHouse: { p1FromP2Lagna: 'p2', p2FromP1Lagna: 'p1' },
  seventhLords: { friendship: 'both', relation: 'both' },
  seventhLord: {
    p1FromP2Lagna: 'both',
    p2FromP1Lagna: 'both',
    p1FromP2Moon: 'p1',
    p2FromP1Moon: 'p2',
  },
  venus: { p1FromP2Lagna: 'p2', p2FromP1Lagna: 'p1' },
  jupiter: { p1FromP2Lagna: 'p2', p2FromP1Lagna: 'p1' },
  navamshas: { lagnas: 'both', seventhLords: 'both', p1Seventh: 'p1', p2Seventh: 'p2' },
}

/** What is not said because either has no time of birth. Mangal dosha is where no lagna could change it. */
export function untimedOf(
  [first, second]: readonly [Partner, Partner],
  held: readonly PartsBody[],
): Properties {
  const lacks = { p1: first.lagna === null, p2: second.lagna === null }
  if (!lacks.p1 && !lacks.p2) return NOTHING
  const told = new Set(held.map(({ topic, property }) => `${topic} ${property}`))
  const isMissing = (needs: Needs): boolean =>
    needs === 'both' ? lacks.p1 || lacks.p2 : lacks[needs]
  return new Map(
    Object.entries(NEEDS).flatMap(([topic, properties]): [string, string[]][] => {
      const missing = Object.entries(properties).flatMap(([property, needs]) =>
        isMissing(needs) && !told.has(`${topic} ${property}`) ? [property] : [],
      )
      return missing.length === 0 ? [] : [[topic, missing]]
    }),
  )
}

const NOTHING: Properties = new Map()
