import { expect, it } from 'vitest'
import { PROSE_CASES } from './prose.ts'
import { prove } from './prove.ts'

it('the almanac reads as prose (a tenth of `npm run prove -- prose`)', async () => {
  const lines: string[] = []
  await prove(PROSE_CASES, { seed: 1, share: 0.1, tell: (line) => lines.push(line) })
  expect(lines.filter((line) => !line.startsWith('  ✓'))).toEqual([])
  expect(lines).toHaveLength(Math.ceil(PROSE_CASES.length / 10))
})
