import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Case } from './prove.ts'
import { randomQueries } from './search/random-query.ts'
import { scanMinutes } from './search/scan-minutes.ts'

const QUERIES = 50
const DAYS = 10

/** That the search finds what somebody finds who looks at every minute. */
export const SEARCH_CASES: readonly Case[] = Array.from({ length: QUERIES }, (_, index) => ({
  name: `query ${index + 1} holds at the very minutes of ${DAYS} days at which it is seen to hold`,
  show: async (seed) => await scanned(seed * QUERIES + index, DAYS),
}))

/** Scans one query of so many days by chance. Throws where a minute disagrees. */
export async function scanned(seed: number, days: number): Promise<string> {
  const ephemeris = await loadEphemeris()
  const [query] = randomQueries(ephemeris, { seed, count: 1, days })
  const { minutes, holding, spans, strays } = scanMinutes(query!)
  const figures = `${holding} of ${minutes} minutes in ${spans} spans`
  if (strays.length === 0) return figures
  const { condition, span, sky } = query!
  const { ephemeris: _, ...rules } = sky
  throw new Error(
    `${figures}, ${strays.length} stray, the first ${strays[0]}: ${JSON.stringify({ condition, span, rules })}`,
  )
}
