import { expect, it } from 'vitest'
import { done, failed, ordered, progressed, run, started } from './decide.fixture.ts'
import type { JobEvent, LiveJob } from './job-state.ts'
import { publishedJob } from './published.ts'

const TEXT = 'text:p1.western'
const writing = [
  ordered('single_system', ['western']),
  done('charts'),
  started(TEXT),
  progressed(TEXT, { fraction: 0.6, work: 6 }),
]

/** How far D1 says a text is, in its document's row and in its job's. */
function told(...events: readonly JobEvent[]): number {
  const { documents, fractions } = publishedJob(run([...writing, ...events]) as LiveJob, 1)
  return Math.max(documents[0]!.text.fraction, fractions[TEXT] ?? 0)
}

it.each([
  ['runs', []],
  ['waits for another try', [failed(TEXT, { kind: 'retry' })]],
  ['waits for a provider that is down', [failed(TEXT, { kind: 'paused' })]],
  ['is tried again', [failed(TEXT, { kind: 'retry' }), started(TEXT, { runId: 'second' })]],
  ['was given up', [failed(TEXT)]],
  ['was cancelled', [{ type: 'cancel-asked', at: 3 }]],
] as const)('never takes back how far a part is: it %s', (_, events) => {
  expect(told(...events)).toBe(0.6)
})
