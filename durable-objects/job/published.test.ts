import { expect, it } from 'vitest'
import {
  done,
  failed,
  ordered,
  progressed,
  regenerate,
  resultOf,
  run,
  runToEnd,
  started,
} from './decide.fixture.ts'
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

it('tells what stands where a part was made anew in vain, and why it was', () => {
  const second = { revision: 2 }
  const failing = run(
    [regenerate('p1.western'), started(TEXT, second), failed(TEXT, {}, second)],
    runToEnd().state,
  ) as LiveJob
  const rows = publishedJob(failing, 1).documents.filter((row) => row.documentId === 'p1.western')
  expect(rows.map(({ revision, state }) => [revision, state])).toEqual([
    [1, 'past'],
    [2, 'complete'],
  ])
  expect(rows[1]!.text).toMatchObject({
    status: 'done',
    revision: 1,
    fraction: 1,
    reason: 'the writer is ill',
    artifacts: resultOf(TEXT).artifacts,
  })
})

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
