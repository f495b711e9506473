import { describe, expect, it } from 'vitest'
import { mishearing as mishearingOf } from './recogniser.ts'

const TEXT =
  'Mercury stands at twelve degrees of Virgo, dry and exact, and rules the seventh house.'

const mishearing = mishearingOf([])

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
    expect(mishearing(text, heard)).toMatchObject({ errors: 0 })
    expect(mishearing(text, 'Rahu stands in Purva Phalguni with the Moon.').errors).toBe(0)
  })

  const COUPLE = [
    { name: 'Siobhán', spokenAs: 'Shivawn' },
    { name: '김민지', spokenAs: null },
  ]
  const ABOUT_BOTH = [
    'Shivawn has a grey patience that Gimminji learnt to honour, and their neighbours see its colour.',
    "What Shivawn's Moon asks of Gimminji towards the evening is a quiet house; what Gimminji asks is a judgement.",
  ].join(' ')
  const AS_HEARD = [
    'Siobhán has a gray patience that Kim Min-ji learned to honor, and their neighbors see its color.',
    "What Siobhan's moon asks of Kim Min-ji toward the evening is a quiet house. What Kim Min-ji asks is a judgment.",
  ].join(' ')

  it('expects no spelling of a name from a recogniser, and no British one of a word', () => {
    expect(mishearingOf(COUPLE)(ABOUT_BOTH, AS_HEARD)).toMatchObject({ errors: 0 })
    expect(mishearing(ABOUT_BOTH, AS_HEARD)).toMatchObject({ isMisheard: true })
  })

  it('counts what else is misheard beside a name', () => {
    const without = AS_HEARD.replace('a quiet house. What Kim Min-ji asks is ', '')
    expect(mishearingOf(COUPLE)(ABOUT_BOTH, without)).toMatchObject({ isMisheard: true })
  })

  it('forgives no plain word that stands in a name, nor in the place of one', () => {
    const people = [{ name: 'Henry V' }, { name: '✦' }]
    const text = 'Henry the fifth stands before the second person at the river.'
    expect(mishearingOf(people)(text, text.replaceAll('the ', '')).errors).toBe(3)
  })
})
