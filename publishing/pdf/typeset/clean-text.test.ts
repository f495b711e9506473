import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'

describe('cleanText', () => {
  it('makes one line of single spaces', () => {
    expect(cleanText('  one\n\t two\u2028three\u3000four ')).toBe('one two three four')
  })

  it('keeps a space that must not break', () => {
    expect(cleanText('12\u00A0°')).toBe('12\u00A0°')
  })

  it('takes out what cannot be seen and would steer the line', () => {
    expect(cleanText('a\u0000b\u202Ec\u2066d\uFEFFe\u00ADf')).toBe('abcdef')
  })

  it('keeps the joiners that shape a script', () => {
    expect(cleanText('क्\u200Dष 👩\u200D👧')).toBe('क्\u200Dष 👩\u200D👧')
  })

  it('replaces half a character', () => {
    expect(cleanText('a\uD83Db')).toBe('a\uFFFDb')
  })
})
