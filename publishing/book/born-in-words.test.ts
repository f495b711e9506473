import { describe, expect, it } from 'vitest'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import type { Birth } from '#core/birth.ts'
import { bornInWords } from './born-in-words.ts'

const place = { latitude: 46.6103, longitude: 13.8558 }

function told(birth: Birth): string {
  const resolution = resolveBirth(birth)
  if (resolution.kind !== 'exact') throw new Error('the birth is one moment')
  return bornInWords(resolution.moment)
}

describe('bornInWords', () => {
  it.each([
    [
      { date: '1968-08-23', time: '13:45', ...place },
      'born 23 August 1968, 13:45, at 46°37′ N 13°51′ E',
    ],
    [
      { date: '1968-08-23', time: null, ...place },
      'born 23 August 1968, time unknown, at 46°37′ N 13°51′ E',
    ],
    [
      {
        date: '2001-02-03',
        time: '04:05',
        latitude: -33.87,
        longitude: -70.5,
        certaintyMinutes: 20,
      },
      'born 3 February 2001, 04:05 (± 20 min), at 33°52′ S 70°30′ W',
    ],
    [{ jd: 2_440_092.03125, ...place }, 'born 23 August 1968, 12:45 UT, at 46°37′ N 13°51′ E'],
    [
      { jd: 2_440_092.03125, ...place, certaintyMinutes: 720 },
      'born 23 August 1968, 12:45 UT (± 12 h), at 46°37′ N 13°51′ E',
    ],
  ])('says when and where, and how well it is known (%j)', (birth, words) => {
    expect(told(birth)).toBe(words)
  })
})
