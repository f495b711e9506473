import { SETTINGS } from '#settings/registry.ts'
import { LocalFleet } from './fleet/local-fleet.ts'
import { fuzzApi } from './fuzz/fuzz-api.ts'
import type { Case } from './prove.ts'

const REQUESTS = 20_000
const TOKENS = {
  owner: 'an owner for requests of chance',
  operator: 'an operator for requests of chance',
  unknown: 'a token that nobody has',
  nobody: null,
} as const

/** Random requests made from the OpenAPI document, sent to both Workers in one real workerd. */
export const FUZZ_CASES: readonly Case[] = [
  {
    name: `${REQUESTS} requests made from the OpenAPI document are answered as it says`,
    show: async (seed) => {
      const fleet = await LocalFleet.start({
        variables: {
          [SETTINGS['api.developmentToken'].variable]: TOKENS.owner,
          [SETTINGS['api.operatorToken'].variable]: TOKENS.operator,
          [SETTINGS['auth.secret'].variable]: 'a secret for requests of chance, long enough',
        },
      })
      try {
        const target = { url: fleet.url, tokens: TOKENS }
        const statuses = await fuzzApi(target, { seed, requests: REQUESTS })
        return [...statuses]
          .toSorted(([a], [b]) => a - b)
          .map(([status, count]) => `${count} × ${status}`)
          .join(', ')
      } finally {
        await fleet.stop()
      }
    },
  },
]
