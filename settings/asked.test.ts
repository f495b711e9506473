import { describe, expect, it } from 'vitest'
import { askedKey, askedReason, askedValue } from './asked.ts'

const now = new Date(0)

describe('askedKey', () => {
  it.each([
    ['writing.word', 'Did you mean writing.words?'],
    ['Writing.Words', 'Did you mean writing.words?'],
    ['audiovoice', 'Did you mean audio.voice?'],
    ['writing.modle', 'Did you mean writing.model?'],
    ['words', 'Did you mean writing.words?'],
    ['ANTHROPIC_API_KEY', 'Did you mean writing.anthropic.key?'],
    ['toString', 'Did you mean '],
    ['__proto__', 'Did you mean '],
    ['', 'Did you mean '],
    ['x'.repeat(1_000_000), 'Did you mean '],
  ])('answers a slip of the finger, or what was none, in a line: row %#', (typed, mend) => {
    const all = 'GET /admin/v1/settings lists all, as billion settings does.'
    for (const words of [mend, all]) {
      expect(() => askedKey(typed)).toThrow(
        expect.objectContaining({ field: 'key', mend: expect.stringContaining(words) }),
      )
    }
    expect(() => askedKey(typed)).toThrow(/^.{80,160}$/)
  })
})

describe('askedValue', () => {
  it('reads the value as the setting’s type, and null as unset', () => {
    expect(askedValue('writing.words', '700')).toBe(700)
    expect(askedValue('writing.words', null)).toBeNull()
  })

  it.each([
    ['writing.words', 'many', 'must be a whole number from 300 to 5000'],
    ['writing.words', '', 'is empty'],
    ['writing.words', undefined, 'is empty'],
    ['writing.words', 90_000, 'must be a whole number from 300 to 5000'],
    ['writing.language', 'tlh', 'one of en'],
    ['audio.voice', 'x'.repeat(1_000_000), 'one line of 1 to 100 letters'],
    ['api.operatorToken', 'short', '16 to 512 letters'],
  ] as const)('refuses what %s cannot be: row %#', (key, value, problem) => {
    expect(() => askedValue(key, value)).toThrow(
      expect.objectContaining({ field: 'value', problem: expect.stringContaining(problem) }),
    )
  })

  it('says what stands where it is unset', () => {
    expect(() => askedValue('writing.words', 'many')).toThrow(
      'Unset, WRITING_WORDS or the default stands.',
    )
  })

  it('repeats no secret in its refusal', () => {
    expect(() => askedValue('api.operatorToken', 'ünspeakable secret')).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('nspeakable') }),
    )
  })
})

describe('askedReason', () => {
  it('takes the space around it away, and refuses nothing and too much', () => {
    expect(askedReason({ who: ' ada ', why: ' because ', now })).toMatchObject({
      who: 'ada',
      why: 'because',
    })
    expect(() => askedReason({ who: 'ada', why: '  ', now })).toThrow(/^why: is empty/)
    expect(() => askedReason({ who: 'a'.repeat(101), why: 'so', now })).toThrow(/^who: is too long/)
    expect(() => askedReason({ who: 'ada', why: '\u001b[2J', now })).toThrow(/^why: is more than/)
  })
})
