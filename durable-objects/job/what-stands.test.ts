import type { JobType } from '#core/job-types.ts'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { failed, ordered, regenerate, run, runToEnd, started, workOff } from './decide.fixture.ts'
import type { JobEvent, JobState, LiveJob } from './job-state.ts'
import { staleDocuments } from './revise.ts'

const CANCEL: JobEvent = { type: 'cancel-asked', at: 6 }
const again = { revision: 2 }

const complete = (type: JobType) => workOff(ordered(type), { phase: 'idle' }).state

/** A reading whose p1.western was written anew in vain. */
const INVAIN: readonly (readonly [string, readonly JobEvent[]])[] = [
  ['was cancelled', [regenerate('p1.western'), CANCEL]],
  [
    'failed',
    [
      regenerate('p1.western'),
      started('text:p1.western', again),
      failed('text:p1.western', {}, again),
    ],
  ],
]

describe.each(INVAIN)('a text whose remaking %s', (_, events) => {
  const state = run(events, runToEnd().state) as LiveJob

  it('stands, and so does the reading', () => {
    expect(state.phase).toBe('complete')
    const alone = run(events, complete('single_system')) as LiveJob
    expect(alone.phase).toBe('complete')
  })

  it('is what an overlay and the verdict are written from', () => {
    const { state: written } = workOff(regenerate('couple.western', 'text', 9), state)
    expect(written.tasks['text:couple.western']).toMatchObject({ status: 'done', revision: 2 })
    const { state: judged } = workOff(regenerate('couple.verdict', 'text', 9), state)
    expect(judged.tasks['text:couple.verdict']!.inputs).toContainEqual({
      name: 'p1.western',
      key: 'text:p1.western/1',
      sha256: 'sha of text:p1.western/1',
    })
    expect([written.phase, judged.phase]).toEqual(['complete', 'complete'])
  })

  it.each(['pdf', 'chapter'] as const)('has its %s made anew', (part) => {
    const { state: made } = workOff(regenerate('p1.western', part, 9), state)
    expect(made.tasks[`${part}:p1.western`]).toMatchObject({
      status: 'done',
      revision: 3,
      inputs: [{ key: 'text:p1.western/1' }],
    })
    expect(made.phase).toBe('complete')
  })

  it('is made anew when that is asked for again', () => {
    const { state: made } = workOff(regenerate('p1.western', 'text', 9), state)
    expect(made.tasks['text:p1.western']).toMatchObject({
      status: 'done',
      revision: 3,
      stands: null,
    })
    expect(made.phase).toBe('complete')
  })

  it('outdates nothing; what it was itself outdated by it still is', () => {
    expect(staleDocuments(state)).toEqual([])
    const { state: older } = workOff(regenerate('p2.western'), runToEnd().state)
    const overlay = run([regenerate('couple.western', 'text', 7), CANCEL], older) as LiveJob
    expect(staleDocuments(overlay)).toEqual(['couple.western', 'couple.verdict'])
  })
})

it('counts late work on a text that was given up', () => {
  const given: JobState = run(INVAIN[1]![1], runToEnd().state)
  const { state } = workOff(
    {
      type: 'task-done',
      taskId: 'text:p1.western',
      runId: 'run',
      at: 9,
      ...again,
      result: { artifacts: [{ key: 'k', contentType: 't', bytes: 1, sha256: 's' }], measures: {} },
    },
    given,
  )
  expect(state.tasks['pdf:p1.western']).toMatchObject({ status: 'done', revision: 2 })
  expect(state.phase).toBe('complete')
})

it('stops all three texts of a hook, and leaves it complete', () => {
  const anew = (['p1.sun', 'p1.moon', 'p1.rising'] as const).map((id) => regenerate(id))
  const state = run([...anew, CANCEL], complete('hook')) as LiveJob
  expect(state.phase).toBe('complete')
})

it('lets no PDF or voice of a former text stand beside a new one', () => {
  const ill = ['pdf:p1.western'] as const
  const { state } = workOff(regenerate('p1.western'), complete('single_system'), ill)
  expect(state.phase).toBe('partial')
  expect(decide(state, regenerate('p1.western', 'pdf', 9)).refusal).toBeUndefined()
})
