import { describe, expect, it } from 'vitest'
import { mangalDosha, type MangalChart } from '#astrology/vedic/doshas/mangal.ts'
import { mangalMatch, mangalReadings } from './mangal-match.ts'

/** Mars in the seventh from the Moon, and in no such house from Venus. */
const fromTheMoon = { mars: 'Libra', moon: 'Aries', venus: 'Leo' } as const
/** Mars in no such house from either. */
const fromNeither = { mars: 'Libra', moon: 'Leo', venus: 'Leo' } as const

function dosha(signs: MangalChart['signs'], lagna: MangalChart['lagna']) {
  return mangalDosha({ signs, lagna })
}

describe('mangalMatch', () => {
  it.each([
    ['clear', dosha(fromNeither, 'Leo'), dosha(fromNeither, 'Leo')],
    ['one-sided', dosha(fromTheMoon, null), dosha(fromNeither, 'Leo')],
    ['matched', dosha(fromTheMoon, null), dosha(fromTheMoon, null)],
  ])('is %s where no lagna could change it', (outcome, first, second) => {
    expect(mangalMatch(first, second).outcome).toBe(outcome)
  })

  it('is open where a lagna that is not known decides', () => {
    expect(mangalMatch(dosha(fromNeither, null), dosha(fromTheMoon, null)).outcome).toBeNull()
  })
})

describe('mangalReadings', () => {
  /** Mars in Libra in the first from the lagna, where no exception holds for it but that Libra is movable. */
  const rising = dosha(fromNeither, 'Libra')
  /** Mars in Virgo, in the first from the lagna and the seventh from Moon and Venus, and nothing excuses it. */
  const bare = dosha({ mars: 'Virgo', moon: 'Pisces', venus: 'Pisces' }, 'Virgo')
  const free = dosha(fromNeither, 'Leo')

  it('tells the wide from the strict reading', () => {
    const fromMoonAlone = dosha(fromTheMoon, 'Leo')
    expect(mangalReadings(fromMoonAlone, free)).toEqual({
      match: 'one-sided',
      matchExcused: 'cancelled',
      strict: 'clear',
      strictExcused: 'clear',
    })
  })

  it('heeds exceptions apart from what they excuse', () => {
    expect(bare.exceptions).toEqual([])
    expect(mangalReadings(bare, rising)).toEqual({
      match: 'matched',
      matchExcused: 'one-sided',
      strict: 'matched',
      strictExcused: 'one-sided',
    })
    expect(mangalReadings(bare, bare).matchExcused).toBe('matched')
    expect(mangalReadings(rising, rising).strictExcused).toBe('cancelled')
    expect(mangalReadings(free, free).matchExcused).toBe('clear')
  })

  it('leaves open what a lagna that is not known decides', () => {
    const open = dosha({ mars: 'Virgo', moon: 'Pisces', venus: 'Pisces' }, null)
    expect(mangalReadings(open, bare)).toEqual({
      match: 'matched',
      matchExcused: null,
      strict: null,
      strictExcused: null,
    })
    // Libra excuses Mars whatever rises.
    expect(mangalReadings(dosha(fromTheMoon, null), rising).matchExcused).toBe('cancelled')
  })

  it('is as true of the two in the other order', () => {
    const all = [rising, bare, free, dosha(fromTheMoon, null), dosha(fromNeither, null)]
    for (const one of all) {
      for (const other of all)
        expect(mangalReadings(one, other)).toEqual(mangalReadings(other, one))
    }
  })
})
