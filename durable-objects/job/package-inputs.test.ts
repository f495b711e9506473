import type { TaskId } from '#core/tasks.ts'
import { expect, it } from 'vitest'
import { done, failed, ordered, regenerate, run, started, workOff } from './decide.fixture.ts'
import type { JobEvent, LiveJob } from './job-state.ts'
import { packageInputs } from './package-inputs.ts'

const whole = workOff(ordered('single_system', ['western']), { phase: 'idle' }).state

/** The keys a package would hold after some more events. */
function packed(...events: readonly JobEvent[]): string[] {
  return packageInputs(run(events, whole) as LiveJob).map(({ key }) => key)
}

const EVERYTHING = ['text:p1.western/1', 'pdf:p1.western/1', 'chapter:p1.western/1']

it('holds every finished part, by name, key and digest', () => {
  expect(packed()).toEqual(EVERYTHING)
  expect(packageInputs(whole)[0]).toEqual({
    name: 'text:p1.western',
    key: 'text:p1.western/1',
    sha256: 'sha of text:p1.western/1',
  })
})

it.each([['text'], ['chapter']] as const)(
  'holds what was there while a %s is made anew',
  (part) => {
    expect(packed(regenerate('p1.western', part))).toEqual(EVERYTHING)
  },
)

it('holds what was there when making it anew failed', () => {
  const id: TaskId = 'text:p1.western'
  const second = { revision: 2 }
  const events = [regenerate('p1.western'), started(id, second), failed(id, {}, second)]
  expect(packed(...events)).toEqual(EVERYTHING)
})

it('never puts the PDF or the chapter of an old text beside a new one', () => {
  const written = done('text:p1.western', { revision: 2 })
  expect(packed(regenerate('p1.western'), written)).toEqual(['text:p1.western/2'])
})

it('leaves out what has no text, and holds nothing before anything is there', () => {
  const begun = run([ordered('nuclear_v2', ['western']), done('charts'), done('text:p2.western')])
  expect(packageInputs(begun as LiveJob).map(({ name }) => name)).toEqual(['text:p2.western'])
  expect(packageInputs(run([ordered()]) as LiveJob)).toEqual([])
})
