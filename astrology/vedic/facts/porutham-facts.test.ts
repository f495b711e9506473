import { expect, it } from 'vitest'
import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import type { MoonPlace } from '#astrology/vedic/koota/moon-place.ts'
import { poruthams } from '#astrology/vedic/koota/poruthams.ts'
import { SIGNS } from '#astrology/vedic/signs.ts'
import { poruthamFacts } from './porutham-facts.ts'

/** The first pada of each star. */
const MOONS: readonly MoonPlace[] = NAKSHATRAS.map((_, star) => ({
  sign: SIGNS[Math.floor((star * 4) / 9)]!,
  nakshatraNumber: star + 1,
  pada: 1,
  degreesInSign: null,
}))
const PAIRS = MOONS.flatMap((one) => MOONS.map((other) => [one, other] as const))

it('tells each of the ten, and of how many agree the mean of both counts', () => {
  for (const [one, other] of PAIRS) {
    const [mean, ...each] = poruthamFacts(one, other, null)
    const worth = each.map(
      ({ value }) => ({ agree: 1, partly: 0.5, disagree: 0 })[value as string]!,
    )
    expect(each).toHaveLength(10)
    expect(mean!.value).toBe(worth.reduce((sum, points) => sum + points, 0))
    // The bride's star is where one counts from: the second's where the first is the groom.
    expect(mean!.measures!['p2Count']!.value).toBe(poruthams(one, other).ofTen)
    expect(mean!.measures!['p1Count']!.value).toBe(poruthams(other, one).ofTen)
  }
})

it('says from whose star a partly agreeing one agrees', () => {
  for (const [one, other] of PAIRS) {
    const facts = poruthamFacts(one, other, null).filter(({ value }) => value === 'partly')
    for (const { property, sentence, marks } of facts) {
      const fromSecond = poruthams(one, other).agreements[property as 'dina']
      const [star, elsewhere] = fromSecond ? ['p2', 'p1'] : ['p1', 'p2']
      expect(sentence).toContain(`agrees counted from {${star}}'s star, and does not`)
      expect(marks.filter(({ negated }) => negated)).toMatchObject([{ partnerWhose: elsewhere }])
    }
  }
})

it('counts one way alone where it is told who is the groom', () => {
  for (const [one, other] of PAIRS) {
    const [count, ...each] = poruthamFacts(one, other, 'p1')
    expect(count).toMatchObject({ property: 'ofTen', value: poruthams(one, other).ofTen })
    expect(each.filter(({ value }) => value === 'agree')).toHaveLength(count!.value as number)
  }
})
