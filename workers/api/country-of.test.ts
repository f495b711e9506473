import { describe, expect, it } from 'vitest'
import { countryOf } from './country-of.ts'

describe('countryOf', () => {
  it('is what Cloudflare saw', () => {
    expect(countryOf({ country: 'DE' })).toBe('DE')
  })

  it('is null where no country was seen', () => {
    for (const cf of [undefined, {}, { country: 'XX' }, { country: 'T1' }, { country: 49 }]) {
      expect(countryOf(cf)).toBeNull()
    }
  })
})
