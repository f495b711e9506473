import { expect, it } from 'vitest'
import { driftMessages } from './drift-messages.ts'

const NOON = new Date('2026-11-26T12:00:00Z')

it('names each finding once a day, by what any header can hold', () => {
  const strange = { key: 'nobody.knows\nthis: ü', severity: 'warning' } as const
  const [message] = driftMessages([strange], 'api', NOON)
  expect(message).toEqual({
    id: 'msg_drift_api_nobody-knows-this-_2026-11-26',
    type: 'settings.drift',
    at: NOON.getTime(),
    data: { setting: strange.key, worker: 'api', severity: 'warning' },
  })
  expect(message!.id).toMatch(/^[\w-]+$/)
})
