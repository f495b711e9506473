import { expect, it } from 'vitest'
import { HAS_SWETEST } from '#astrology/ephemeris/swetest.fixture.ts'
import { lacks } from '#test/needs-program.ts'
import { prove } from './prove.ts'
import { REFEREE_CASES } from './referee.ts'

/** Other births every day where every change is looked at; a failure tells which. */
const TODAY = Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''))
const SEED = process.env['CI'] === 'true' ? TODAY : 1

it.skipIf(lacks('swetest', { isThere: HAS_SWETEST }))(
  'charts are the Swiss Ephemeris’ own (a tenth of `npm run prove -- referee`)',
  async () => {
    const lines: string[] = []
    await prove(REFEREE_CASES, { seed: SEED, share: 0.1, tell: (line) => lines.push(line) })
    expect(lines.filter((line) => !line.startsWith('  ✓'))).toEqual([])
    expect(lines).toHaveLength(1)
  },
)
