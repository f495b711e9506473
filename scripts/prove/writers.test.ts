import { expect, it } from 'vitest'
import { prove } from './prove.ts'
import { WRITER_CASES } from './writers.ts'

it('a package by a provider in trouble comes out right, or says why not (a tenth of `npm run prove -- writers`)', async () => {
  const lines: string[] = []
  await prove(WRITER_CASES, { seed: 1, share: 0.1, tell: (line) => lines.push(line) })
  expect(lines.filter((line) => !line.startsWith('  ✓'))).toEqual([])
  expect(lines).toHaveLength(2)
}, 120_000)
