import { describe, expect, it } from 'vitest'
import { mishearing } from './recogniser.ts'

const TEXT =
  'Mercury stands at twelve degrees of Virgo, dry and exact, and rules the seventh house.'

describe('mishearing', () => {
  it.each([
    ['as it was said', TEXT, 0],
    [
      'in digits and signs',
      'Mercury stands at 12° of Virgo, dry and exact and rules the 7th house',
      0,
    ],
    ['a word wrong of fifteen', TEXT.replace('dry', 'try'), 1],
    ['without its end', TEXT.slice(0, 60), 5],
    ['another text', 'Thank you for watching.', 15],
  ])('counts the words of what was heard %s', (_how, heard, errors) => {
    expect(mishearing(TEXT, heard)).toMatchObject({ errors, words: 15, isMisheard: errors > 0 })
  })

  it('lets one word in twenty pass', () => {
    const text = `${TEXT} The Moon sleeps beside her star.`
    expect(mishearing(text, text.replace('dry', 'try'))).toMatchObject({ isMisheard: false })
    expect(mishearing(text, text.replace('dry and', 'try an'))).toMatchObject({ isMisheard: true })
  })

  it('expects no spelling of a term from a recogniser', () => {
    const text = 'Rahu stands in Purva Phalguni with the Moon.'
    const heard = 'Rahoo stands in poor of a full goony with the Moon.'
    expect(mishearing(text, heard)).toMatchObject({ errors: 1 })
    expect(mishearing(text, 'Rahu stands in Purva Phalguni with the Moon.').errors).toBe(0)
  })
})
