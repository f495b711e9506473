import { describe, expect, it } from 'vitest'
import type { Setting } from './break-lines.ts'
import { composeLines } from './compose-lines.ts'
import type { Box } from './text-boxes.ts'

const piece = (text: string, width: number, level = 0) => ({
  text,
  run: { glyphs: [], width: 0, isTold: true, isInRow: true },
  size: 10,
  rise: 0,
  file: 'font',
  level,
  width,
})
const word = (text: string, level = 0): Box => ({
  pieces: [piece(text, text.length * 10, level)],
  width: text.length * 10,
  space: piece(' ', 4, level),
})
const words = (text: string, level = 0) => text.split(' ').map((one) => word(one, level))
const justified: Setting = { measure: 100, indent: 0, align: 'justify' }

/** Each line as `text@x`. */
const shown = (boxes: readonly Box[], setting: Setting, direction: 'ltr' | 'rtl' = 'ltr') =>
  composeLines(boxes, setting, direction).map(({ pieces }) =>
    pieces.map(({ piece: { text }, x }) => `${text}@${Math.round(x * 10) / 10}`).join(' '),
  )

describe('composeLines', () => {
  it('stretches the spaces of every line but the last, and ends it with the space a reader hears', () => {
    expect(shown(words('aaa bbb ccc ddd'), justified)).toEqual([
      'aaa@0  @30 bbb@35  @65 ccc@70  @100',
      'ddd@0',
    ])
  })

  it('lets the first line stand in', () => {
    expect(shown(words('aaa bbb'), { ...justified, indent: 20 })).toEqual(['aaa@20  @50 bbb@54'])
  })

  it('fills every line but the last, however long the next word is', () => {
    expect(shown(words('aaa bbb ccccccccc'), justified)[0]).toBe('aaa@0  @30 bbb@70  @100')
  })

  it('centers', () => {
    expect(shown(words('aaaa'), { ...justified, align: 'center' })).toEqual(['aaaa@30'])
  })

  it('sets right-to-left words from the right, with gaps for their spaces', () => {
    expect(shown(words('אאא בבב', 1), { ...justified, align: 'start' }, 'rtl')).toEqual([
      'בבב@36 אאא@70',
    ])
  })
})
