import { expect, it } from 'vitest'
import {
  ashtakootaBothWays,
  KOOTA_MAXIMA,
  KOOTAS,
  type Koota,
} from '#astrology/vedic/koota/ashtakoota.ts'
import type { MoonPlace } from '#astrology/vedic/koota/moon-place.ts'
import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import { SIGNS } from '#astrology/vedic/signs.ts'
import { kootaExtremeFacts } from './koota-extreme-facts.ts'

const MOONS: readonly MoonPlace[] = NAKSHATRAS.flatMap((_, star) =>
  ([1, 2, 3, 4] as const).map((pada) => ({
    sign: SIGNS[Math.floor((star * 4 + pada - 1) / 9)]!,
    nakshatraNumber: star + 1,
    pada,
    degreesInSign: null,
  })),
)
const SCORES = MOONS.flatMap((one, index) =>
  MOONS.slice(index).map((other) => ashtakootaBothWays(one, other)),
)

it('names those that give the greatest and the least share, and where most is lost', () => {
  for (const scores of SCORES) {
    const share = (koota: Koota) => scores[koota] / KOOTA_MAXIMA[koota]
    const lost = (koota: Koota) => KOOTA_MAXIMA[koota] - scores[koota]
    const told = new Map(kootaExtremeFacts(scores).map((fact) => [fact.property, fact]))
    const valueOf = (property: string) => told.get(property)?.value as readonly Koota[] | undefined
    const [fullest = [], emptiest, costliest] = ['fullest', 'emptiest', 'costliest'].map(valueOf)
    expect(fullest.length).toBeGreaterThan(0)
    for (const koota of KOOTAS) {
      expect(share(koota)).toBeLessThanOrEqual(share(fullest[0]!))
      expect(fullest.includes(koota)).toBe(share(koota) === share(fullest[0]!))
      if (emptiest === undefined || costliest === undefined) continue
      expect(share(koota)).toBeGreaterThanOrEqual(share(emptiest[0]!))
      expect(lost(koota)).toBeLessThanOrEqual(lost(costliest[0]!))
    }
    expect(told.has('emptiest')).toBe(scores.total < 36)
    expect(told.get('costliest')?.measures?.['lostPoints']?.value).toBe(
      costliest && lost(costliest[0]!),
    )
  }
})
