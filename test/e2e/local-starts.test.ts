import { afterAll, expect, it } from 'vitest'
import { removeCheckout } from '../../scripts/prove/local/bench.ts'
import { HEALING } from '../../scripts/prove/local/falls.ts'
import { SECOND_STARTS } from '../../scripts/prove/local/locks-and-ports.ts'
import { prove, type Case } from '../../scripts/prove/prove.ts'

afterAll(removeCheckout)

/** Each case boots the whole system: one of each kind is what `npm test` has time for. */
const ONE = 0.01

it.each<[string, readonly Case[]]>([
  ['brings back what is killed or frozen', HEALING],
  ['refuses a second start', SECOND_STARTS],
])('the local system %s (a part of `npm run prove -- local`)', async (_, cases) => {
  const lines: string[] = []
  const tally = await prove(cases, { seed: 1, share: ONE, tell: (line) => lines.push(line) })
  expect(lines).toEqual([expect.stringMatching(/^ {2}✓/)])
  expect(tally).toEqual({ passed: 1, failed: 0 })
})
