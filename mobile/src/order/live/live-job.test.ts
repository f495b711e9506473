import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOver } from './document-now.ts'
import type { Frame } from './frames.ts'
import { hear, NOTHING_HEARD, type Heard, type LiveJob } from './live-job.ts'
import { DOCUMENTS, jobAt, playOut, snapshotAt, type Truth } from './told.fixture.ts'

const step = fc.record({
  document: fc.nat(2),
  kind: fc.nat(2),
  what: fc.constantFrom('task-started', 'task-done', 'task-released', 'task-failed' as const),
})
const truths = fc.array(step, { maxLength: 30 }).map(playOut)

function hearing(truth: Truth, picks: readonly number[]): Heard[] {
  const last = truth.events.length
  const all: Heard[] = [
    ...truth.events.map((frame): Heard => ({ type: 'frame', frame })),
    ...truth.events.map((_, seq): Heard => ({ type: 'stands', job: jobAt(truth, seq) })),
    { type: 'frame', frame: snapshotAt(truth, Math.floor(last / 2)) },
    { type: 'frame', frame: { frame: 'over', seq: last, status: 'complete' } },
    { type: 'frame', frame: { frame: 'progress', progress: 0.3, work: 2, fractions: {} } },
    { type: 'away' },
    { type: 'back' },
  ]
  return picks.map((pick) => all[pick % all.length]!)
}

function partsOf({ documents }: LiveJob): Record<string, string> {
  return Object.fromEntries(
    documents.flatMap(({ id, text, pdf, audio }) => [
      [`text:${id}`, text.status],
      [`pdf:${id}`, pdf.status],
      [`chapter:${id}`, audio.status],
    ]),
  )
}

describe('whatever is heard, in whatever order', () => {
  it('the bar and what was heard never fall, nothing is told twice, and over is over', () => {
    fc.assert(
      fc.property(truths, fc.array(fc.nat(200), { maxLength: 80 }), (truth, picks) => {
        let live = NOTHING_HEARD
        for (const heard of hearing(truth, picks)) {
          const next = hear(live, heard)
          expect(next.progress).toBeGreaterThanOrEqual(live.progress)
          expect(next.heard).toBeGreaterThanOrEqual(live.heard)
          expect(next.standsBy).toBeGreaterThanOrEqual(live.standsBy)
          const isEnded = live.status !== null && isOver(live.status)
          expect(isEnded ? next.status : null).toBe(isEnded ? live.status : null)
          live = next
        }
        const told = live.news.map(({ seq }) => seq)
        expect(told).toEqual(told.map((_, index) => (told[0] ?? 0) + index))
      }),
    )
  })

  it('twice is once', () => {
    expect.hasAssertions()
    fc.assert(
      fc.property(truths, fc.array(fc.nat(200), { maxLength: 60 }), (truth, picks) => {
        let live = NOTHING_HEARD
        for (const heard of hearing(truth, picks)) {
          live = hear(live, heard)
          expect(hear(live, heard)).toEqual(live)
        }
      }),
    )
  })
})

/** Events come; some are lost, some twice. What is wished for is given at once. */
function read(truth: Truth, losses: readonly boolean[]): LiveJob {
  let live = hear(NOTHING_HEARD, { type: 'stands', job: jobAt(truth, 0) })
  const say = (frame: Frame) => (live = hear(live, { type: 'frame', frame }))
  for (const [index, event] of truth.events.entries()) {
    const isLast = index === truth.events.length - 1
    if (losses[index] && !isLast) continue
    say(event)
    say(event)
    if (live.wish.kind === 'all') {
      live = hear(live, { type: 'back' })
      say(snapshotAt(truth, event.seq))
      for (const missed of truth.events.slice(live.heard, event.seq)) say(missed)
    }
    if (live.wish.kind === 'standing') {
      live = hear(live, { type: 'stands', job: jobAt(truth, event.seq) })
    }
    expect(live.wish).toEqual({ kind: 'nothing' })
  }
  return live
}

describe('a reader whose wishes are met', () => {
  it('knows at the end what is true, and was told every event once', () => {
    fc.assert(
      fc.property(truths, fc.array(fc.boolean(), { maxLength: 31 }), (truth, losses) => {
        const live = read(truth, losses)
        expect(live.heard).toBe(truth.events.length)
        expect(live.news.map(({ seq }) => seq)).toEqual(truth.events.map(({ seq }) => seq))
        expect(partsOf(live)).toEqual(truth.parts.at(-1))
        expect(live).toMatchObject({ status: 'complete', progress: 1 })
      }),
    )
  })

  it('asks for all there was between when an event comes too early', () => {
    const truth = playOut([{ document: 0, kind: 0, what: 'task-started' }])
    const first = hear(NOTHING_HEARD, { type: 'stands', job: jobAt(truth, 0) })
    const torn = hear(first, { type: 'frame', frame: truth.events[1]! })
    expect(torn).toMatchObject({ heard: 0, wish: { kind: 'all' } })
  })

  it('goes on with a job that was asked for more after its end, without its bar falling', () => {
    const truth = playOut([])
    const over = hear(NOTHING_HEARD, { type: 'stands', job: jobAt(truth, 1) })
    const again = { ...jobAt(truth, 1), seq: 2, status: 'running', progress: 0.4 } as const
    expect(hear(over, { type: 'stands', job: again })).toMatchObject({
      status: 'running',
      progress: 1,
    })
  })
})

describe('a text in work', () => {
  const running = hear(NOTHING_HEARD, { type: 'stands', job: jobAt(playOut([]), 0) })
  const whole = 'The Moon was low. It kept what it saw. Nobody asked it.'
  const slice = fc.record({ from: fc.nat(whole.length), length: fc.nat(20) })

  it('is never other than the beginning of what is written, whatever slices come', () => {
    fc.assert(
      fc.property(fc.array(slice, { maxLength: 30 }), (slices) => {
        let live = running
        for (const { from, length } of slices) {
          const before = live.texts[DOCUMENTS[0]]?.text ?? ''
          const text = whole.slice(from, from + length)
          const words = { documentId: DOCUMENTS[0], revision: 1, draft: 1, from, text }
          live = hear(live, { type: 'frame', frame: { frame: 'text', ...words } })
          const after = live.texts[DOCUMENTS[0]]?.text ?? ''
          expect(whole.startsWith(after)).toBe(true)
          expect(after.length).toBeGreaterThanOrEqual(before.length)
        }
      }),
    )
  })

  it('begins anew with another draft, and is gone when it is done', () => {
    const frame = { frame: 'text', documentId: DOCUMENTS[0], revision: 1, from: 0 } as const
    const one = hear(running, { type: 'frame', frame: { ...frame, draft: 1, text: 'One.' } })
    const two = hear(one, { type: 'frame', frame: { ...frame, draft: 2, text: 'Two' } })
    expect(two.texts[DOCUMENTS[0]]?.text).toBe('Two')
    const done = { document: 0, kind: 0, what: 'task-done' } as const
    const [event] = playOut([done]).events
    expect(hear(two, { type: 'frame', frame: event! }).texts).toEqual({})
  })
})
