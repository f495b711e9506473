import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, SHRINK, type Setting } from './break-lines.ts'
import type { Box } from './text-boxes.ts'

const run = { glyphs: [], width: 0, isTold: true, isInRow: true }
const space = { text: ' ', run, file: 'font', level: 0, size: 10, rise: 0, width: 3 }
const box = (width: number): Box => ({ pieces: [], width, space })
const setting: Setting = { measure: 100, indent: 0, align: 'justify' }

const widthsOf = (boxes: readonly Box[], lines: readonly { from: number; to: number }[]) =>
  lines.map(({ from, to }) => {
    const words = boxes.slice(from, to).reduce((sum, { width }) => sum + width, 0)
    return words + space.width * (to - from - 1)
  })

describe('breakLines', () => {
  it('gives no line for no text', () => {
    expect(breakLines([], setting)).toEqual([])
  })

  it('takes every box once, in order, and lets no line run over when its spaces shrink', () => {
    const boxes = fc.array(fc.integer({ min: 1, max: 100 }).map(box), { minLength: 1 })
    const align = fc.constantFrom('justify' as const, 'start' as const, 'center' as const)
    fc.assert(
      fc.property(boxes, align, fc.integer({ min: 0, max: 20 }), (all, how, indent) => {
        const lines = breakLines(all, { measure: 120, indent, align: how })
        expect(lines[0]?.from).toBe(0)
        expect(lines.at(-1)?.to).toBe(all.length)
        for (const [i, { from, to }] of lines.entries()) {
          expect(to).toBeGreaterThan(from)
          expect(lines[i + 1]?.from ?? to).toBe(to)
          const room = 120 - (i === 0 ? indent : 0)
          const least =
            (widthsOf(all, [{ from, to }])[0] ?? 0) - (to - from - 1) * space.width * SHRINK
          expect(least).toBeLessThanOrEqual(room)
        }
      }),
    )
  })

  it('ends an early line sooner where that makes a later one even', () => {
    // Filling each line as far as it goes would leave 20 alone on the second line.
    const boxes = [47, 26, 21, 20, 77, 30].map(box)
    const greedy = [
      { from: 0, to: 3 },
      { from: 3, to: 4 },
    ]
    expect(widthsOf(boxes, greedy)).toEqual([100, 20])
    expect(breakLines(boxes, setting).slice(0, 2)).not.toEqual(greedy)
  })

  it('balances a centered title', () => {
    const boxes = Array.from({ length: 6 }, () => box(30))
    const lines = breakLines(boxes, { measure: 130, indent: 0, align: 'center' })
    expect(lines).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 6 },
    ])
  })
})
