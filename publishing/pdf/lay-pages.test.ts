import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from './blocks.ts'
import { layPages, type Page } from './lay-pages.ts'

const block = (kind: 'heading' | 'paragraph', lines: number, startsPage?: number): Block => ({
  kind: 'text',
  tag: kind === 'heading' ? 'H2' : 'P',
  text: kind,
  lines: Array.from({ length: lines }, (_, width) => ({ pieces: [], width })),
  leading: 10,
  spaceBefore: kind === 'heading' ? 20 : 0,
  color: '#000000',
  left: 0,
  keepsNext: kind === 'heading',
  ...(startsPage !== undefined && { startsPage }),
})
/** Room for ten lines on a page. */
const room = { top: 0, bottom: 100, leading: 10 }

const shapeOf = (pages: readonly Page[]) =>
  pages.map((page) => page.map((placed) => `${placed.block.text} ${placed.lines.length}`))

describe('layPages', () => {
  it('turns the page when it is full', () => {
    expect(shapeOf(layPages([block('paragraph', 28)], room))).toEqual([
      ['paragraph 10'],
      ['paragraph 10'],
      ['paragraph 8'],
    ])
  })

  it('begins as far below the top as a block asks, on a page of its own', () => {
    const pages = layPages([block('paragraph', 8), block('paragraph', 8, 20)], room)
    expect(pages.map((page) => page[0]?.top)).toEqual([0, 20])
  })

  it('keeps a heading with the first lines below it', () => {
    const blocks = [block('paragraph', 6), block('heading', 1), block('paragraph', 8)]
    expect(shapeOf(layPages(blocks, room))).toEqual([['paragraph 6'], ['heading 1', 'paragraph 8']])
  })

  it('leaves no space above what begins a page', () => {
    const blocks = [block('paragraph', 9), block('heading', 1), block('paragraph', 9)]
    const [, page] = layPages(blocks, room)
    expect(page?.[0]?.top).toBe(0)
  })

  it('gives the last page eight lines, from the pages before it', () => {
    expect(shapeOf(layPages([block('paragraph', 12)], room))).toEqual([
      ['paragraph 4'],
      ['paragraph 8'],
    ])
    const long = shapeOf(layPages([block('paragraph', 21)], room))
    expect(long.at(-1)).toEqual(['paragraph 9'])
  })

  it('loses no line, leaves none alone and overflows no page', () => {
    const blocks = fc.array(
      fc.tuple(
        fc.constantFrom('heading' as const, 'paragraph' as const),
        fc.integer({ min: 1, max: 40 }),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(blocks, (kinds) => {
        const all = kinds.flatMap(([kind, lines]) =>
          kind === 'heading'
            ? [block('heading', 1), block('paragraph', lines)]
            : block('paragraph', lines),
        )
        const pages = layPages(all, room)
        const placed = pages.flat()
        for (const one of all) {
          const parts = placed.filter((part) => part.block === one)
          expect(parts.flatMap(({ lines }) => lines)).toEqual(one.lines)
          expect(Math.min(...parts.map(({ lines }) => lines.length))).toBeGreaterThanOrEqual(
            Math.min(2, one.lines.length),
          )
        }
        for (const { top, lines, block: own } of placed) {
          expect(top + lines.length * own.leading).toBeLessThanOrEqual(room.bottom)
        }
        for (const page of pages) expect(page.at(-1)?.block.tag).not.toBe('H2')
      }),
    )
  })
})
