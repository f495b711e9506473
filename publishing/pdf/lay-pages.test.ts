import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PARAGRAPH } from './block-styles.ts'
import type { Block } from './blocks.ts'
import { layPages, type Page } from './lay-pages.ts'

const block = (kind: Block['kind'], lines: number): Block => ({
  ...PARAGRAPH,
  kind,
  text: '',
  lines: Array.from({ length: lines }, (_, width) => ({ pieces: [], width })),
  leading: 10,
  spaceBefore: kind === 'heading' ? 20 : 0,
})
/** Room for ten lines on a page and for five on the first. */
const room = { firstTop: 50, top: 0, bottom: 100 }

const shapeOf = (pages: readonly Page[]) =>
  pages.map((page) => page.map((placed) => `${placed.block.kind} ${placed.lines.length}`))

describe('layPages', () => {
  it('turns the page when it is full', () => {
    expect(shapeOf(layPages([block('paragraph', 17)], room))).toEqual([
      ['paragraph 5'],
      ['paragraph 10'],
      ['paragraph 2'],
    ])
  })

  it('takes two lines over rather than leave one alone', () => {
    expect(shapeOf(layPages([block('paragraph', 6)], room))).toEqual([
      ['paragraph 4'],
      ['paragraph 2'],
    ])
  })

  it('keeps a heading with the first lines below it', () => {
    expect(
      shapeOf(layPages([block('paragraph', 2), block('heading', 1), block('paragraph', 8)], room)),
    ).toEqual([['paragraph 2'], ['heading 1', 'paragraph 8']])
  })

  it('leaves no space above what begins a page', () => {
    const [, page] = layPages([block('paragraph', 5), block('heading', 1)], room)
    expect(page?.[0]?.top).toBe(0)
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
        const all = kinds.map(([kind, lines]) => block(kind, kind === 'heading' ? 1 : lines))
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
      }),
    )
  })
})
