import { describe, expect, it } from 'vitest'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { worn } from './worn.ts'

const QUESTION = 'When does the winter leave the valley?'
const all = (seed: number) => {
  const random = xoroshiro128plus(seed)
  return Array.from({ length: 400 }, () => worn(QUESTION, () => 'We like tea.', random))
}

describe('worn questions', () => {
  it('are the same each time', () => {
    expect(all(3)).toEqual(all(3))
    expect(all(3)).not.toEqual(all(4))
  })

  it('keep their words but for a slip of one letter', () => {
    const letters = QUESTION.toLowerCase().replaceAll(/[^a-z]/g, '').length
    for (const text of all(5)) {
      const kept = text.toLowerCase().replaceAll(/[^a-z]/g, '').length
      expect(kept).toBeGreaterThanOrEqual(letters - 1)
    }
  })

  it('are left bare, set beside another sentence, mistyped and stripped of marks', () => {
    const texts = new Set(all(6))
    expect(texts).toContain(QUESTION)
    expect(texts).toContain(`${QUESTION} We like tea.`)
    expect(texts).toContain(`We like tea. ${QUESTION}`)
    expect(texts).toContain('when does the winter leave the valley')
    expect(texts.size).toBeGreaterThan(30)
  })
})
