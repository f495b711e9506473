import { describe, expect, it } from 'vitest'
import hebrew from './hebrew.data.json' with { type: 'json' }
import sanskrit from './sanskrit.data.json' with { type: 'json' }
import western from './western.data.json' with { type: 'json' }
import { ipaOf, phonesOf, writtenFor } from './lexicon.ts'

const WORDS = [sanskrit, hebrew, western].flatMap(({ words }) => Object.keys(words))

describe('the lexicon', () => {
  it.each([
    ['Ketu', 'K EY1 T UW0'],
    ["Rahu's", 'R AA1 HH UW0 Z'],
    ['Chesed', 'HH EH1 S EH0 D'],
    ['Netzach', 'N EH1 T S AA0 K'],
    ['nakshatras', 'N AH0 K SH AH1 T R AH0 Z'],
    ['Hod', 'HH OW1 D'],
    ['sidereal', 'S AY0 D IH1 R IY0 AH0 L'],
    ['bodygraph', 'B AA1 D IY0 G R AE2 F'],
    ['Sagittarius', 'S AE2 JH IH0 T EH1 R IY0 AH0 S'],
    ['karma', 'K AA1 R M AH0'],
  ])('has %s as %s', (word, phones) => {
    expect(phonesOf(word)?.join(' ')).toBe(phones)
  })

  it('has phones for every word, with one stress', () => {
    for (const word of WORDS) {
      const stresses = phonesOf(word)!.filter((phone) => phone.endsWith('1'))
      expect([word, stresses.length]).toEqual([word, 1])
    }
  })

  it('knows no word of plain English', () => {
    for (const word of ['house', 'the', "person's", 'chess', 'yes']) expect(ipaOf(word)).toBeNull()
  })

  it('writes for each engine what it takes', () => {
    const words = "Ketu's nakshatra in the house."
    expect(writtenFor('phones', words)).toBe(words)
    expect(writtenFor('misaki', words)).toBe(
      "[Ketu's](/kˈAtuz/) [nakshatra](/nəkʃˈʌtɹə/) in the house.",
    )
    expect(writtenFor('misaki', 'bodygraph')).toBe('[bodygraph](/bˈɑdiɡɹˌæf/)')
    expect(writtenFor('respelling', words)).toBe('Kay-tooz Nuhk-shuht-ruh in the house.')
  })
})
