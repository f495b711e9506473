import { done, ordered, run, started } from '#durable-objects/job/decide.fixture.ts'
import type { LiveJob } from '#durable-objects/job/job-state.ts'
import { StateJson } from '#durable-objects/job/state-json.ts'
import { expect, it } from 'vitest'
import { StateReader } from './state-reader.ts'

it('reads what was stored, and the very same tasks again where they stand as they stood', () => {
  const [json, reader] = [new StateJson(), new StateReader()]
  const events = [ordered(), done('charts'), started('text:p1.western')]
  const states = events.map((_, at) => run(events.slice(0, at + 1)) as LiveJob)
  const read = states.map((state) => reader.read(json.of(state))!)
  expect(read).toEqual(states)
  expect(read[2]!.tasks['text:p1.vedic']).toBe(read[1]!.tasks['text:p1.vedic'])
  expect(read[2]!.tasks['text:p1.western']).not.toBe(read[1]!.tasks['text:p1.western'])
})

it('reads what is stored otherwise as well', () => {
  const state = run([ordered()])
  expect(new StateReader().read(JSON.stringify(state))).toEqual(state)
  expect(new StateReader().read('null')).toBeNull()
})
