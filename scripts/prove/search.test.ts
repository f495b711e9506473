import { expect, it } from 'vitest'

import { scanned } from './search.ts'

const SEEDS = [11, 12, 13, 14, 15, 16]

it.each(SEEDS)(
  'search finds what a scan of every minute finds, seed %i (a part of `npm run prove -- search`)',
  async (seed) => {
    await expect(scanned(seed, 1)).resolves.toMatch(/of 1440 minutes/)
  },
)
