import { expect, it } from 'vitest'
import { prove } from './prove.ts'
import { ZONE_CASES } from './zones.ts'

it('places get their own clock, and none is sure at a border (a tenth of `npm run prove -- zones`)', async () => {
  const lines: string[] = []
  await prove(ZONE_CASES, { seed: 1, share: 0.1, tell: (line) => lines.push(line) })
  expect(lines.filter((line) => !line.startsWith('  ✓'))).toEqual([])
  expect(lines).toHaveLength(2)
})
