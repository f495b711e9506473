import { describe, expect, it } from 'vitest'
import { densityOf } from './density.ts'
import { drawScores } from './draw-scores.ts'

const SHARES = [0.1, 0.5, 0.9]

describe('densityOf', () => {
  it('holds between two quantiles as many as their shares are apart', () => {
    const steps = densityOf([-1, 0, 2], SHARES)
    expect(steps.map(({ from, to, density }) => density * (to - from))).toEqual([0.4, 0.4])
    expect(steps[0]!.density).toBe(2 * steps[1]!.density)
  })
})

describe('drawScores', () => {
  it('draws each score once, with its couples inside the panel', () => {
    const steps = densityOf([-1, 0, 2], SHARES)
    const couples = [
      { letter: 'A', raw: 0 },
      { letter: 'B', raw: 40 },
    ]
    const svg = drawScores([{ title: 'talk', gaps: [{ label: '0', steps }], couples }], 'legend')
    expect(svg.match(/talk/g)).toHaveLength(1)
    const places = [...svg.matchAll(/<text x="([\d.]+)"/g)].map(([, x]) => Number(x))
    expect(Math.max(...places)).toBeLessThanOrEqual(230)
  })
})
