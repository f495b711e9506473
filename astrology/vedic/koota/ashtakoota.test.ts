import { describe, expect, it } from 'vitest'
import golden from '#test/golden/ashtakoota_pairs.json' with { type: 'json' }
import type { Pada } from '#astrology/vedic/nakshatra.ts'
import type { Sign } from '#astrology/vedic/signs.ts'
import { ashtakoota } from './ashtakoota.ts'
import type { MoonPlace } from './moon-place.ts'

const moon = (given: { sign: string; nakshatra_no: number; pada?: number | null }): MoonPlace => ({
  sign: given.sign as Sign,
  nakshatraNumber: given.nakshatra_no,
  pada: (given.pada ?? null) as Pada | null,
  degreesInSign: null,
})

describe('ashtakoota', () => {
  it.each(golden.regression_recomputed)(
    'scores $boy with $girl',
    ({ boy, girl, scores, total }) => {
      expect(ashtakoota(moon(boy), moon(girl))).toEqual({ ...scores, total })
    },
  )
})
