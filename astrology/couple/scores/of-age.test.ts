import { describe, expect, it } from 'vitest'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { julianDayOf } from '#astrology/dates.ts'
import { isOfAge } from './of-age.ts'

function born(date: string, time: string | null): Parameters<typeof isOfAge>[0] {
  const resolution = resolveBirth({ date, time, latitude: 32.08, longitude: 34.78 })
  if (resolution.kind !== 'exact') throw new Error(resolution.kind)
  return resolution.moment
}
const on = (iso: string): number => julianDayOf(new Date(iso))

describe('isOfAge', () => {
  it('begins with the eighteenth birthday, by the day of the place of birth', () => {
    const moment = born('2008-11-26', '15:00')
    expect(isOfAge(moment, on('2026-11-25T20:00:00Z'))).toBe(false)
    // Midnight has passed in Tel Aviv.
    expect(isOfAge(moment, on('2026-11-25T23:00:00Z'))).toBe(true)
  })

  it('needs no time of birth', () => {
    expect(isOfAge(born('2008-11-26', null), on('2026-11-26T00:00:00Z'))).toBe(true)
    expect(isOfAge(born('2008-11-27', null), on('2026-11-26T00:00:00Z'))).toBe(false)
  })

  it('comes on the first of March for those born on a leap day', () => {
    const moment = born('2008-02-29', '12:00')
    expect(isOfAge(moment, on('2026-02-28T12:00:00Z'))).toBe(false)
    expect(isOfAge(moment, on('2026-03-01T12:00:00Z'))).toBe(true)
  })
})
