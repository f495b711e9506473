import { afterAll, expect, it } from 'vitest'
import { removeCheckout } from '../../scripts/prove/local/bench.ts'
import { LOCAL_CASES } from '../../scripts/prove/local/cases.ts'
import { prove } from '../../scripts/prove/prove.ts'

afterAll(removeCheckout)

it('the local system heals, or ends and says so (a tenth of `npm run prove -- local`)', async () => {
  const lines: string[] = []
  await prove(LOCAL_CASES, { seed: 1, share: 0.1, tell: (line) => lines.push(line) })
  expect(lines.filter((line) => !line.startsWith('  ✓'))).toEqual([])
  expect(lines).toHaveLength(Math.ceil(LOCAL_CASES.length / 10))
})
