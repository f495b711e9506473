import { describe, expect, it } from 'vitest'
import { commissionOf } from '#core/commission.ts'
import { briefOf } from '#writing/brief/brief-of.ts'
import { packageOrderOf } from './package-order.ts'

const MANNER = {
  words: 1900,
  language: 'en',
  provider: 'almanac',
  model: null,
  prompt: '1',
  voice: 'kal16',
}

const ordered = (country: string | null | undefined) => {
  const wish = { type: 'nuclear_v2', people: [], question: 'He hits me', country } as const
  const commission = commissionOf(wish, MANNER, new Date('2026-11-26T12:00:00Z'))
  const { documents, ...order } = packageOrderOf(commission, [])
  return { document: documents.at(-1)!, digests: [], missing: [], ...order }
}

describe('packageOrderOf', () => {
  it('names help by the country the order came from', () => {
    expect(briefOf(ordered('GB')).question?.reviewed).toContain('0808 2000 247')
    expect(briefOf(ordered('de')).question?.reviewed).toContain('116 016')
    for (const none of [null, undefined]) {
      expect(briefOf(ordered(none)).question?.reviewed).toContain('findahelpline.com')
    }
  })
})
