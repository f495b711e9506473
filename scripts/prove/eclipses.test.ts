import { expect, it } from 'vitest'
import { HAS_SWETEST } from '#astrology/ephemeris/swetest.fixture.ts'
import { lacks } from '#test/needs-program.ts'
import { ECLIPSE_CASES } from './eclipses.ts'
import { prove } from './prove.ts'

it.skipIf(lacks('swetest', { isThere: HAS_SWETEST }))(
  'eclipses are the Swiss Ephemeris’ own (a tenth of `npm run prove -- eclipses`)',
  async () => {
    const lines: string[] = []
    await prove(ECLIPSE_CASES, { seed: 1, share: 0.1, tell: (line) => lines.push(line) })
    expect(lines.filter((line) => !line.startsWith('  ✓'))).toEqual([])
    expect(lines).toHaveLength(6)
  },
)
