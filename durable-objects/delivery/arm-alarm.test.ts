import { fakeObject } from '#test/fakes/object-storage.ts'
import { expect, it, vi } from 'vitest'
import { alarmRang, armAlarm } from './arm-alarm.ts'

const NOW = 1_000_000

/** Arms for each of these moments, all at `NOW`, and tells when the alarm will ring. */
function armed(...moments: (number | null)[]): number | null {
  const object = fakeObject()
  const storage = object.wake()
  for (const at of moments) armAlarm(storage, at, NOW)
  return object.alarmAt()
}

it('rings at the earliest moment anybody asked for', () => {
  expect(armed(NOW + 50, NOW + 20, NOW + 90)).toBe(NOW + 20)
  expect(armed(null)).toBeNull()
})

it('rings at once for what is overdue, and is not put off by what is due later', () => {
  expect(armed(0)).toBe(NOW)
  expect(armed(0, NOW + 50)).toBe(NOW)
})

it('does not trust an alarm whose time has passed without its ringing', () => {
  const object = fakeObject()
  const storage = object.wake()
  armAlarm(storage, NOW, NOW - 10)
  object.ring()
  armAlarm(storage, NOW + 5_000, NOW + 1_000)
  expect(object.alarmAt()).toBe(NOW + 1_000)
})

it('leaves one that is to ring at once as it is: it is on its way, and each change of it is stored', () => {
  const object = fakeObject()
  const storage = object.wake()
  const setAlarm = vi.spyOn(storage, 'setAlarm')
  for (let passed = 0; passed < 900; passed += 3) {
    armAlarm(storage, 0, NOW + passed)
    armAlarm(storage, NOW + passed + 1, NOW + passed)
    armAlarm(storage, NOW + 500, NOW + passed)
  }
  expect(object.alarmAt()).toBe(NOW)
  expect(setAlarm).toHaveBeenCalledOnce()
})

it('may be set later than before once it has rung', () => {
  const object = fakeObject()
  const storage = object.wake()
  armAlarm(storage, NOW + 10, NOW)
  alarmRang(storage)
  armAlarm(storage, NOW + 500, NOW)
  expect(object.alarmAt()).toBe(NOW + 500)
})

it('takes a waking object at its word, whatever alarm was stored', () => {
  const object = fakeObject()
  armAlarm(object.wake(), NOW + 10, NOW)
  armAlarm(object.wake(), NOW + 500, NOW)
  expect(object.alarmAt()).toBe(NOW + 500)
})
