import { describe, expect, it } from 'vitest'
import { isolateNames, levelRuns, levelsOf, visualOrder, type Direction } from './direction.ts'

/** What stands on the line, from left to right. */
function drawn(text: string, direction: Direction = 'ltr'): string {
  const runs = levelRuns(text, levelsOf(text, direction), { start: 0, end: text.length })
  return visualOrder(runs)
    .map(({ text: letters, level }) =>
      level % 2 === 1 ? Array.from(letters).toReversed().join('') : letters,
    )
    .join('')
}

describe('visualOrder', () => {
  it('turns a Hebrew name round inside an English line', () => {
    expect(drawn('Moon of אבג דהו today')).toBe('Moon of והד גבא today')
  })

  it('turns an English name back inside a Hebrew line', () => {
    expect(drawn('אבג Anna דהו', 'rtl')).toBe('והד Anna גבא')
  })
})

describe('isolateNames', () => {
  it('keeps a number behind the name it follows', () => {
    expect(drawn('אבג 3 aspects')).toBe('3 גבא aspects')
    expect(drawn(isolateNames('אבג 3 aspects', ['אבג']))).toBe('גבא 3 aspects')
  })

  it('leaves names that run from left to right as they are', () => {
    expect(isolateNames('Anna and 田中', ['Anna', '田中'])).toBe('Anna and 田中')
  })
})
