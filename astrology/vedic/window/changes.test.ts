import { describe, expect, it } from 'vitest'
import { changesOf, piecesOf } from './changes.ts'

describe('changesOf', () => {
  const span = { from: 0, to: 1 }

  it('finds where a thing changes, to a tenth of a second', () => {
    const [change, ...others] = changesOf((at) => at >= 0.3, span, 0.5)
    expect(others).toEqual([])
    expect(change! - 0.3).toBeGreaterThanOrEqual(0)
    expect(change! - 0.3).toBeLessThan(1e-6)
  })

  it('sees a state that lasts a second between two others', () => {
    const second = 1 / 86_400
    const state = (at: number): number => [0.4, 0.4 + second].filter((end) => at >= end).length
    expect(changesOf(state, span, 1)).toHaveLength(2)
  })

  it('finds none where nothing changes', () => {
    expect(changesOf(() => 'Leo', span, 0.1)).toEqual([])
  })
})

describe('piecesOf', () => {
  it('cuts in the order of time, and only inside', () => {
    expect(piecesOf({ from: 0, to: 3 }, [2, 1, 2, 0, 3, 5])).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ])
  })
})
