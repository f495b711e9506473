import { describe, expect, it } from 'vitest'
import { mangalDosha, type MangalChart } from '#astrology/vedic/doshas/mangal.ts'
import { mangalMatch } from './mangal-match.ts'

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
