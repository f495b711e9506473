import { expect, it } from 'vitest'

import { CLI_GOLDEN_CASES } from '../scripts/prove/cli-golden/cases.ts'
import { prove } from '../scripts/prove/prove.ts'

/** A third of the files; `npm run prove -- cli-golden` takes them all. */
const SHARE = 1 / 3

it('prints every value of the golden files', { timeout: 120_000 }, async () => {
  const told: string[] = []
  const seed = new Date().getUTCDate()
  const tally = await prove(CLI_GOLDEN_CASES, {
    seed,
    share: SHARE,
    tell: (line) => void told.push(line),
  })
  expect(told.filter((line) => line.includes('✗'))).toEqual([])
  expect(tally.passed).toBe(Math.ceil(CLI_GOLDEN_CASES.length * SHARE))
})
