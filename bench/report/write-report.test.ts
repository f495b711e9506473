import { describe, expect, it } from 'vitest'
import type { Figure } from '../figures.ts'
import { drawSuite } from './draw-suite.ts'
import { benchReport } from './write-report.ts'

const FIGURE: Figure = {
  what: 'a thing & another',
  unit: 'ms',
  better: 'less',
  sides: [
    { name: 'ours', samples: [1, 2, 3] },
    { name: 'theirs', samples: [4, 8, 12] },
  ],
  promise: { words: '1 at most', isKept: false },
}
const told = { about: 'what one | costs', peer: 'somebody' }

describe('benchReport', () => {
  const text = benchReport({
    machine: [['Node', 'v24']],
    at: new Date('2026-11-26T12:34:00Z'),
    seconds: 120,
    suites: { one: told, other: told },
    outcomes: [
      { name: 'one', figures: [FIGURE], failure: null, seconds: 60, load: 1.25 },
      { name: 'other', figures: [], failure: 'there is no PostgreSQL', seconds: 1, load: 3 },
    ],
  })

  it('tells every side with its spread, how it compares, and what was promised', () => {
    expect(text).toContain(
      '| a thing & another | ms | ours | 2 | 1 to 3 | 3 |  | **not kept**: 1 at most |',
    )
    expect(text).toContain('|  |  | theirs | 8 | 4 to 12 | 3 | 4 |  |')
  })

  it('tells of what was measured on, and how busy that was', () => {
    expect(text).toContain('2026-11-26 12:34 UTC, done in 2 minutes')
    expect(text).toContain('1.3 to 3.0')
    expect(text).toContain('| Node | v24 |')
  })

  it('says why a suite could not be measured, and shows nothing in its place', () => {
    expect(text).toContain('Not measured: there is no PostgreSQL')
    expect(text).toContain('figures/one.svg')
    expect(text).not.toContain('figures/other.svg')
  })

  it('gives every row of a table as many cells as its head', () => {
    const counts = text
      .split('\n')
      .map((line) => (line.startsWith('|') ? line.replaceAll('\\|', '').split('|').length : 0))
    const misfits = counts.filter((count, row) => {
      const before = counts[row - 1] ?? 0
      return count > 0 && before > 0 && count !== before
    })
    expect(misfits).toEqual([])
  })
})

describe('drawSuite', () => {
  it('draws each side once, inside the page', () => {
    const svg = drawSuite('one', [FIGURE])
    expect(svg.match(/<rect class="(?:ours|peer)"/g)).toHaveLength(2)
    expect(svg).toContain('a thing &amp; another')
    const right = [...svg.matchAll(/ x="([\d.]+)"[^>]* width="([\d.]+)"/g)]
    expect(right.length).toBeGreaterThan(0)
    for (const [, x, width] of right) expect(Number(x) + Number(width)).toBeLessThanOrEqual(760)
  })
})
