import { describe, expect, it } from 'vitest'
import { canDraw, glyphsOf, inkOf, widthOf } from './glyphs.ts'
import type { Words } from './drawing.ts'
import { fitted, sign, words } from './words.ts'

const AT = { x: 0, y: 0 }
const lineOf = (text: string): Words => words(text, AT, { size: 100, align: 'start' })

describe('glyphsOf', () => {
  it('puts letters together with their accents', () => {
    for (const name of ['Éva', 'Łukasz', 'Şükrü', 'Bọ́lá', 'Ngọ́zí', 'Škoda', 'Ünal', 'naïve']) {
      expect(canDraw(name)).toBe(true)
    }
    expect(canDraw('דוד')).toBe(true)
    expect(canDraw('王芳')).toBe(false)
  })

  it('sets an accent above its letter and over its middle, whatever its case', () => {
    for (const letter of ['é', 'É', 'í', 'û']) {
      const [base, accent] = glyphsOf(lineOf(letter))
      if (base === undefined || accent === undefined) throw new Error(`${letter} is one glyph`)
      expect(accent.box.bottom).toBeLessThanOrEqual(base.box.top + 6)
      const middle = (base.box.left + base.box.right) / 2
      expect((accent.box.left + accent.box.right) / 2).toBeCloseTo(middle, 0)
    }
  })

  it('takes no more room for an accent', () => {
    expect(widthOf('Éva', { size: 100 })).toBe(widthOf('Eva', { size: 100 }))
  })

  it('kerns', () => {
    const apart = widthOf('V', { size: 100 }) + widthOf('A', { size: 100 })
    expect(widthOf('VA', { size: 100 })).toBeLessThan(apart)
  })
})

describe('sign', () => {
  it('stands with the middle of its ink on its point', () => {
    const { left, right, top, bottom } = inkOf(sign('♍', { x: 50, y: 70 }))
    expect((left + right) / 2).toBeCloseTo(50, 1)
    expect((top + bottom) / 2).toBeCloseTo(70, 1)
  })
})

describe('fitted', () => {
  it('makes words smaller, and cuts them short where that is not enough', () => {
    const long = fitted(lineOf('Wolfeschlegelsteinhausenbergerdorff'), 300, 'start')
    expect(widthOf(long.words, long)).toBeLessThanOrEqual(300)
    expect(long.words).toMatch(/^Wolfe.*…$/)
    const short = lineOf('Bo')
    expect(fitted(short, 300, 'start')).toBe(short)
  })
})
