import { describe, expect, it } from 'vitest'
import { StepBar } from './step-bar.ts'

function written(isTTY: boolean, fractions: readonly number[]): string[] {
  const lines: string[] = []
  const bar = new StepBar(
    { isTTY, columns: 80, write: (text) => lines.push(String(text)) > 0 },
    'Fonts',
  )
  for (const fraction of fractions) bar.show(fraction)
  bar.finish()
  return lines
}

describe('StepBar', () => {
  it('draws in place on a terminal', () => {
    const [half, whole, end] = written(true, [0.5])
    expect(half).toBe(`\r\x1b[2KFonts [${'█'.repeat(16)}${'░'.repeat(16)}] 50 %`)
    expect(whole).toContain(`${'█'.repeat(32)}] 100 %`)
    expect(end).toBe('\n')
  })

  it('says each quarter once off a terminal', () => {
    const many = Array.from({ length: 100 }, (_, index) => index / 100)
    expect(written(false, many)).toEqual(
      [0, 25, 50, 75, 100].map((number) => `Fonts ${number} %\n`),
    )
  })

  it('says what is to be noted beside how far it is', () => {
    const lines: string[] = []
    const bar = new StepBar({ write: (text) => lines.push(String(text)) > 0 }, 'pairs')
    bar.show(0.5, '3 minutes left')
    expect(lines).toEqual(['pairs 50 %, 3 minutes left\n'])
  })

  it('says nothing where there was nothing to do', () => {
    expect([written(false, []), written(true, [])]).toEqual([[], []])
  })
})
