import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decide } from './decide.ts'
import { done, failed, ordered, progressed, started } from './decide.fixture.ts'
import type { JobEvent, JobState } from './job-state.ts'
import { StateJson } from './state-json.ts'

const TASKS = ['charts', 'text:p1.western', 'pdf:p1.western', 'text:p2.vedic'] as const
const event = fc.oneof(
  fc
    .constantFrom(...TASKS)
    .chain((id) =>
      fc.constantFrom<JobEvent>(
        started(id),
        progressed(id, { fraction: 0.5, work: 5 }),
        done(id),
        failed(id, { kind: 'retry' }),
      ),
    ),
  fc.constantFrom<JobEvent>(
    { type: 'regenerate-asked', documentId: 'p1.western', part: 'text', at: 9 },
    { type: 'cancel-asked', at: 9 },
    { type: 'looked-after', at: 100_000 },
  ),
)

it('says of every state what it is, whatever was written before', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const json = new StateJson()
      let state: JobState = { phase: 'idle' }
      for (const one of [ordered(), ...events]) {
        state = decide(state, one).state
        if (state.phase === 'idle') throw new Error('it was ordered')
        expect(JSON.parse(json.of(state))).toEqual(state)
      }
    }),
    { numRuns: 50 },
  )
})
