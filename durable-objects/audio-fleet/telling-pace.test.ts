import { newJobId } from '#core/ids.ts'
import { expect, it } from 'vitest'
import { TellingPace } from './telling-pace.ts'

const [job, other] = [newJobId(), newJobId()]
const NOON = Date.parse('2026-11-20T12:00:00Z')

it('tells a job at once that was told nothing just now, and who was at the next quarter of a second', () => {
  const pace = new TellingPace()
  expect(pace.dueAt(job, NOON)).toBe(NOON)
  pace.told(job, NOON)
  expect(pace.dueAt(other, NOON)).toBe(NOON)
  expect(pace.dueAt(job, NOON)).toBe(NOON + 250)
  expect(pace.dueAt(job, NOON + 249)).toBe(NOON + 250)
  expect(pace.dueAt(job, NOON + 250)).toBe(NOON + 250)
})

it('lets no news wait longer than a quarter of a second, whenever its job was told', () => {
  for (let at = NOON; at < NOON + 500; at += 7) {
    const pace = new TellingPace()
    pace.told(job, at)
    pace.told(other, at + 30)
    for (let later = at; later < at + 300; later += 7) {
      const waits = pace.dueAt(job, later) - later
      expect(waits).toBeGreaterThanOrEqual(0)
      expect(waits).toBeLessThanOrEqual(250)
    }
  }
})

it('needs no letter for what a letter brings that waits, until that is being told', () => {
  const pace = new TellingPace()
  expect(pace.isToBeTold(job, NOON)).toBe(false)
  pace.toTell(job, NOON + 250)
  expect(pace.isToBeTold(job, NOON + 250)).toBe(true)
  expect(pace.isToBeTold(job, NOON)).toBe(false)
  expect(pace.isToBeTold(other, NOON + 250)).toBe(false)
  pace.told(job, NOON + 250)
  expect(pace.isToBeTold(job, NOON + 500)).toBe(false)
})
