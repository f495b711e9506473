import { isTerminal, kindOf, PART_KINDS, type TaskId } from '#core/tasks.ts'
import { MOST_ATTEMPTS } from '#core/wait-after.ts'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import {
  commission,
  done,
  failed,
  jobId,
  ordered,
  placed,
  progressed,
  released,
  run,
  runToEnd,
  started,
  taskOf,
} from './decide.fixture.ts'
import type { LiveJob } from './job-state.ts'
import { nextLookAt } from './look-after.ts'
import { progressOf } from './progress.ts'
import { allTasks } from './task-states.ts'

const { documents } = commission()

const HEARD_OF_MS = 120_000
/** A look to the next, and D1 is told. */
const TOLD_MS = 15_000

function countDone(state: LiveJob) {
  return PART_KINDS.map(
    (kind) => documents.filter(({ id }) => state.tasks[`${kind}:${id}`]!.status === 'done').length,
  )
}

const asked = (effects: ReturnType<typeof decide>['effects']) =>
  effects.flatMap((effect) => taskOf(effect) ?? [])

describe('decide', () => {
  it('completes sixteen documents when all goes well', () => {
    const { state } = runToEnd()
    expect(state.phase).toBe('complete')
    expect(progressOf(state)).toBe(1)
    expect(countDone(state)).toEqual([16, 16, 16])
  })

  it('plans without a system that was left out', () => {
    const state = run([ordered('nuclear_v2', ['western', 'kabbalah'] as never)]) as LiveJob
    expect(Object.keys(state.revisions)).toEqual([
      'p1.western',
      'p1.kabbalah',
      'p2.western',
      'p2.kabbalah',
      'couple.western',
      'couple.kabbalah',
      'couple.verdict',
    ])
  })

  it('casts first, then writes the ten individual texts side by side', () => {
    const { effects } = decide(run([ordered(), started('charts')]), done('charts'))
    expect(asked(effects)).toEqual(documents.slice(0, 10).map(({ id }) => `text:${id}`))
  })

  it.each([
    ['hook', 'p1.sun', 3000],
    ['single_system', 'p1.western', 0],
  ] as const)(
    'has the voice of a %s go first where somebody waits for it',
    (type, document, by) => {
      const before = run([
        ordered(type),
        started('charts'),
        done('charts'),
        started(`text:${document}`),
      ])
      const { tasks } = run([done(`text:${document}`)], before) as LiveJob
      const [pdf, chapter] = [tasks[`pdf:${document}`]!, tasks[`chapter:${document}`]!]
      expect([pdf.status, chapter.status]).toEqual(['queued', 'queued'])
      expect(pdf.seenAt - chapter.seenAt).toBe(by)
    },
  )

  it('writes an overlay only after both of its individual texts, and names them as its inputs', () => {
    const one = run([ordered(), done('charts'), done('text:p1.vedic')]) as LiveJob
    expect(one.tasks['text:couple.vedic']!.status).toBe('waiting')
    const { state, effects } = decide(one, done('text:p2.vedic'))
    expect(asked(effects)).toContain('text:couple.vedic')
    expect((state as LiveJob).tasks['text:couple.vedic']!.inputs).toEqual([
      { name: 'facts', key: 'charts/1', sha256: 'sha of charts/1' },
      { name: 'p1.vedic', key: 'text:p1.vedic/1', sha256: 'sha of text:p1.vedic/1' },
      { name: 'p2.vedic', key: 'text:p2.vedic/1', sha256: 'sha of text:p2.vedic/1' },
    ])
  })

  it('writes the verdict last, after all fifteen', () => {
    const texts = asked(runToEnd().trail).filter((id) => id.startsWith('text:'))
    expect(texts).toHaveLength(16)
    expect(texts.at(-1)).toBe('text:couple.verdict')
  })

  it('lets a failed PDF or chapter block nothing, and ends partial', () => {
    const { state } = runToEnd(['pdf:p1.western', 'chapter:p2.vedic'])
    expect(state.phase).toBe('partial')
    expect(countDone(state)).toEqual([16, 15, 15])
  })

  it('gives up with a failed text its PDF, its chapter and its overlay, and still writes the verdict', () => {
    const { state } = runToEnd(['text:p1.western'])
    expect(state.phase).toBe('partial')
    const given = Object.values(state.tasks).filter(({ status }) => status === 'failed')
    expect(given).toHaveLength(6)
    expect(state.tasks['text:couple.western']!.reason).toBe('the texts it builds on failed')
    expect(state.tasks['text:couple.verdict']!.status).toBe('done')
  })

  it('fails as a whole when the charts cannot be cast', () => {
    const { state } = runToEnd(['charts'])
    expect(state.phase).toBe('failed')
    expect(Object.values(state.tasks).every(({ status }) => status === 'failed')).toBe(true)
  })

  it('gives the work to one delivery only', () => {
    const state = run([ordered(), started('charts', { runId: 'first#1' })])
    expect(run([started('charts', { runId: 'second#1' })], state)).toBe(state)
  })

  it('gives the work of a message to its next try: the last one is over', () => {
    const state = run([ordered(), started('charts', { runId: 'message#1' })])
    const next = run([started('charts', { runId: 'message#2' })], state) as LiveJob
    expect(next.tasks['charts']!.runId).toBe('message#2')
    expect(run([started('charts', { runId: 'message#1' })], next)).toBe(next)
  })

  it('lets another delivery take over from one that fell silent', () => {
    const state = run([
      ordered(),
      started('charts', { runId: 'first#1', at: 0 }),
      started('charts', { runId: 'second#1', at: 60_000 }),
    ]) as LiveJob
    expect(state.tasks['charts']!.runId).toBe('second#1')
  })

  it('sends again the signal that was lost, and takes back the work that fell silent', () => {
    const queued = run([ordered()])
    expect(decide(queued, { type: 'looked-after', at: 10_000 }).state).toBe(queued)
    const again = decide(queued, { type: 'looked-after', at: 31_000 })
    expect(again.effects).toContainEqual({ type: 'signal', taskId: 'charts' })
    expect((again.state as LiveJob).tasks['charts']!.attempt).toBe(1)

    const silent = run([started('charts', { runId: 'gone', at: 0 })], queued)
    const taken = decide(silent, { type: 'looked-after', at: 31_000 })
    expect(taken.effects).toContainEqual({ type: 'signal', taskId: 'charts' })
    expect((taken.state as LiveJob).tasks['charts']!).toMatchObject({
      status: 'queued',
      attempt: 2,
    })
  })

  it('is heard of every two minutes at the most, whatever it waits for and whoever is silent', () => {
    const hook = run([ordered('hook'), done('charts')]) as LiveJob
    const texts = hook.commission.documents.map(({ id }) => id)
    const made = texts.flatMap((id) => [done(`text:${id}`), done(`pdf:${id}`)])
    const written = run(made, hook)
    const spoken = texts.map((id) => started(`chapter:${id}`))
    const waits = [run([ordered()]), run([ordered(), started('charts')]), hook, written]
    for (const waiting of [...waits, run(spoken, written)]) {
      let [state, at, heardAt] = [waiting as LiveJob, 0, 0]
      for (let look = 0; look < 40; look += 1) {
        const lookAt = nextLookAt(state, at)
        expect(lookAt).not.toBeNull()
        at = lookAt!
        const next = decide(state, { type: 'looked-after', at }).state as LiveJob
        if (next !== state) heardAt = at
        state = next
        expect(at - heardAt).toBeLessThan(HEARD_OF_MS - TOLD_MS)
      }
    }
  })

  it('ignores what a replaced revision reports', () => {
    const state = run([ordered(), started('charts')])
    expect(run([done('charts', { revision: 2 })], state)).toBe(state)
  })
})

describe('liveness and progress', () => {
  const writing = run([
    ordered('single_system'),
    done('charts'),
    started('text:p1.western', { at: 0 }),
  ])

  it('does not take a heartbeat without new work for a sign of life', () => {
    const beat = { fraction: 0.5, work: 100 }
    const moved = run([progressed('text:p1.western', beat, { at: 1_000 })], writing)
    expect(run([progressed('text:p1.western', beat, { at: 59_000 })], moved)).toBe(moved)
    expect(decide(moved, { type: 'looked-after', at: 62_000 }).effects).not.toEqual([])
  })

  it('takes a second draft for one, though the bar stands', () => {
    const first = run([progressed('text:p1.western', { fraction: 1, work: 9_000 })], writing)
    const second = run(
      [progressed('text:p1.western', { fraction: 0.2, work: 9_400 }, { at: 100_000 })],
      first,
    ) as LiveJob
    expect(second.tasks['text:p1.western']).toMatchObject({ fraction: 1, seenAt: 100_000 })
    expect(second.work).toBeGreaterThan((first as LiveJob).work)
    expect(decide(second, { type: 'looked-after', at: 150_000 }).effects).toEqual([])
    expect(run([done('text:p1.western', { at: 160_000 })], second)).not.toBe(second)
  })
})

describe('failures, by what they ask for', () => {
  const running = run([ordered(), started('charts')])

  it('retry: is tried again, later each time, and no more than thrice', () => {
    let state = run([ordered()])
    const waits: number[] = []
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const runId = `run ${attempt}`
      state = run(
        [started('charts', { runId }), failed('charts', { kind: 'retry' }, { runId })],
        state,
      )
      waits.push(((state as LiveJob).tasks['charts']!.seenAt - 2) / 1000)
    }
    expect(waits.slice(0, 2)).toEqual([5, 30])
    expect((state as LiveJob).phase).toBe('failed')
  })

  it('retry: waits as long as the other side asked', () => {
    const state = run([failed('charts', { kind: 'retry', retryAfterSeconds: 90 })], running)
    expect((state as LiveJob).tasks['charts']!.seenAt).toBe(90_002)
  })

  it('overloaded: comes back later and counts no attempt, until it is not busy but away', () => {
    let state: ReturnType<typeof run> = running
    for (let n = 1; n <= 20; n += 1) {
      const runId = n === 1 ? 'run' : `run ${n}`
      state = run(
        [started('charts', { runId }), failed('charts', { kind: 'overloaded' }, { runId })],
        state,
      )
      expect((state as LiveJob).tasks['charts']).toMatchObject({ status: 'queued', attempt: 1 })
    }
    state = run([started('charts', { runId: 'last' })], state)
    state = run([failed('charts', { kind: 'overloaded' }, { runId: 'last' })], state)
    expect((state as LiveJob).phase).toBe('failed')
  })

  it.each(['retry', 'overloaded', 'paused'] as const)(
    '%s: comes back within the hour, however long it was asked to stay away',
    (kind) => {
      const state = run([failed('charts', { kind, retryAfterSeconds: 1e9 })], running)
      expect((state as LiveJob).tasks['charts']!.seenAt).toBe(3_600_002)
    },
  )

  it('overloaded: is not away because it asked for a second, and a second, and a second', () => {
    const busy = { kind: 'overloaded', retryAfterSeconds: 1 } as const
    let state: ReturnType<typeof run> = running
    let at = 0
    for (let n = 1; n <= 20; n += 1) {
      const which = { runId: n === 1 ? 'run' : `run ${n}`, at }
      state = run([started('charts', which), failed('charts', busy, which)], state)
      at = (state as LiveJob).tasks['charts']!.seenAt
    }
    expect(at / 3_600_000).toBeGreaterThan(1)
  })

  it('paused: looks again less and less often, though it was told to look at once', () => {
    const down = { kind: 'paused', retryAfterSeconds: 0 } as const
    let state: ReturnType<typeof run> = running
    let at = 0
    for (let n = 1; n <= 20; n += 1) {
      const runId = n === 1 ? 'run' : `run ${n}`
      const which = { runId, at }
      const look = { type: 'looked-after', at } as const
      state = run([look, started('charts', which), failed('charts', down, which)], state)
      at = (state as LiveJob).tasks['charts']!.seenAt
    }
    expect(at / 3_600_000).toBeGreaterThan(1)
  })

  it('paused: the job waits visibly, counts nothing, and goes on by itself', () => {
    const text: TaskId = 'text:p1.western'
    const writing = run([ordered('single_system'), done('charts'), started(text)])
    const paused = run(
      [failed(text, { kind: 'paused', reason: 'out of credit' })],
      writing,
    ) as LiveJob
    expect(paused.phase).toBe('paused')
    expect(paused.tasks[text]).toMatchObject({
      status: 'paused',
      reason: 'out of credit',
      attempt: 0,
    })
    expect(isTerminal(paused.phase)).toBe(false)

    expect(decide(paused, { type: 'looked-after', at: 20_000 }).state).toBe(paused)
    const resumed = decide(paused, { type: 'looked-after', at: 31_000 })
    expect(asked(resumed.effects)).toEqual([text])
    expect((resumed.state as LiveJob).tasks[text]).toMatchObject({ status: 'queued', attempt: 1 })
    const written = run([started(text, { runId: 'two' }), done(text)], resumed.state) as LiveJob
    expect(written.phase).toBe('running')
    expect(written.tasks[text]!.reason).toBeNull()
  })

  it('final: is not tried again', () => {
    expect((run([failed('charts')], running) as LiveJob).tasks['charts']!.status).toBe('failed')
  })
})

describe('work whose report was lost', () => {
  it('is looked for before it is given up, and counts when it is there', () => {
    let state = run([ordered()])
    let at = 0
    for (let n = 1; n <= MOST_ATTEMPTS; n += 1) {
      state = run(
        [
          started('charts', { runId: `run ${n}`, at }),
          { type: 'looked-after', at: (at += 31_000) },
        ],
        state,
      )
    }
    const { effects } = decide(state, { type: 'looked-after', at })
    expect(effects).toEqual([{ type: 'look', taskId: 'charts' }])
    expect((state as LiveJob).tasks['charts']!.status).toBe('running')
    const found = run([done('charts', { at })], state) as LiveJob
    expect(found.tasks['charts']!.status).toBe('done')
    const lost = run([{ type: 'task-lost', taskId: 'charts', revision: 1, at }], state) as LiveJob
    expect(lost.tasks['charts']).toMatchObject({ status: 'failed', reason: 'the work fell silent' })
    const late = run([done('charts', { at })], lost) as LiveJob
    expect(late.tasks['text:p1.western']!.status).toBe('queued')
  })
})

describe('work that nobody does', () => {
  const DAY = 24 * 60 * 60_000
  const paused = failed('charts', { kind: 'paused', reason: 'out of credit' }, { at: 2 })

  it('is given up after three days, with the reason it waited for, and the job ends', () => {
    const waiting = run([{ ...ordered(), at: 1 }, started('charts'), paused])
    const soon = run([{ type: 'looked-after', at: 2 * DAY }], waiting) as LiveJob
    expect(soon.phase).not.toBe('failed')
    const late = run(
      [{ type: 'looked-after', at: 3 * DAY + 3 }],
      run([started('charts'), paused], soon),
    )
    expect(late.phase).toBe('failed')
    expect((late as LiveJob).tasks['charts']).toMatchObject({
      status: 'failed',
      reason: 'not done in three days; last: out of credit',
    })
  })

  it('begins its days anew when it is asked for anew, and counts when it comes late', () => {
    const waiting = run([{ ...ordered(), at: 1 }, started('charts'), paused])
    const late = run([{ type: 'looked-after', at: 4 * DAY }], waiting)
    const again = run([{ type: 'retry-asked', documentId: null, at: 4 * DAY }], late) as LiveJob
    expect(again.tasks['charts']).toMatchObject({ status: 'queued', since: 4 * DAY })
    const done4 = run([done('charts', { at: 4 * DAY })], late) as LiveJob
    expect(done4.tasks['text:p1.western']!.status).toBe('queued')
  })
})

describe('a chapter', () => {
  const chapter: TaskId = 'chapter:p1.western'
  const offered = run([ordered('single_system'), done('charts'), done('text:p1.western')])

  it('waits again when its lease is lost, says why, and keeps what it reached', () => {
    const lost = run(
      [
        started(chapter, { runId: 'lease1', fence: 1, at: 10 }),
        progressed(chapter, { fraction: 0.4, work: 3 }, { runId: 'lease1', fence: 1 }),
        released(chapter, { runId: 'lease1', fence: 1, at: 60 }),
      ],
      offered,
    ) as LiveJob
    const waiting = { status: 'queued', reason: 'its pod fell silent', fraction: 0.4, fence: 1 }
    expect(lost.tasks[chapter]).toMatchObject(waiting)
    const late = run([started(chapter, { runId: 'lease1', fence: 1, at: 70 })], lost)
    expect(late).toEqual(lost)
    const next = run([started(chapter, { runId: 'lease2', fence: 2, at: 80 })], lost) as LiveJob
    expect(next.tasks[chapter]).toMatchObject({ status: 'running', reason: null, fraction: 0.4 })
    expect(run([released(chapter, { runId: 'lease1', fence: 1, at: 90 })], next)).toEqual(next)
  })

  it('says where it stands in line, which is no sign of work, until a pod has it', () => {
    const waits = run([ordered(), done('charts'), done('text:p1.western')]) as LiveJob
    const first = run([placed(chapter, 'place 3')], waits) as LiveJob
    expect(first.tasks[chapter]).toMatchObject({ status: 'queued', reason: 'place 3' })
    expect(first.work).toBe(waits.work)
    const spoken = run([started(chapter, { runId: 'lease1', fence: 1 })], first) as LiveJob
    expect(spoken.tasks[chapter]).toMatchObject({ status: 'running', reason: null })
    expect(run([placed(chapter, 'place 2', { fence: 1 })], spoken)).toEqual(spoken)
    const again = run([released(chapter, { runId: 'lease1', fence: 1 })], spoken)
    expect(run([placed(chapter, 'place 3', { fence: 0 })], again)).toEqual(again)
  })

  it('belongs to its newest lease: what an earlier one says late does not count', () => {
    const state = run(
      [
        started(chapter, { runId: 'lease5', fence: 5, at: 10 }),
        started(chapter, { runId: 'lease4', fence: 4, at: 11 }),
        failed(chapter, { reason: 'gave up after five leases' }, { runId: 'lease5', fence: 5 }),
      ],
      offered,
    ) as LiveJob
    expect(state.tasks[chapter]).toMatchObject({ status: 'failed', runId: 'lease5' })
  })

  it('is not offered again once the fleet has given it up', () => {
    const given = run([started(chapter), failed(chapter, { kind: 'retry' })], offered)
    expect((given as LiveJob).tasks[chapter]!.status).toBe('failed')
    expect(decide(given, { type: 'looked-after', at: 10_000_000 }).effects).not.toContainEqual(
      expect.objectContaining({ type: 'chapter' }),
    )
  })

  it('hears of a newer lease from its progress, should that come first', () => {
    const state = run([progressed(chapter, { fraction: 0.1, work: 3 }, { fence: 7 })], offered)
    expect((state as LiveJob).tasks[chapter]).toMatchObject({
      status: 'running',
      fence: 7,
      work: 3,
    })
  })
})

describe('cancelling', () => {
  const running = run([ordered(), done('charts'), done('text:p1.western')])

  it('stops what is open, keeps what is done, and has the chapters withdrawn', () => {
    const { state, effects } = decide(running, { type: 'cancel-asked', at: 3 })
    expect((state as LiveJob).phase).toBe('cancelled')
    expect((state as LiveJob).tasks['text:p1.western']!.status).toBe('done')
    expect(effects).toContainEqual({ type: 'chapter', documentId: 'p1.western', revision: 1 })
  })

  it('gives up at once the places its texts and PDFs have in line, and none that they have not', () => {
    const { effects } = decide(running, { type: 'cancel-asked', at: 3 })
    const told = effects.flatMap((effect) => (effect.type === 'signal' ? [effect.taskId] : []))
    expect(told).toContain('pdf:p1.western')
    const waiting = allTasks(running as LiveJob).filter(([, { status }]) => status === 'waiting')
    expect(waiting.length).toBeGreaterThan(0)
    for (const [id] of waiting) expect(told).not.toContain(id)
  })

  it('is final: nothing starts, and a retry is refused with the reason', () => {
    const cancelled = run([{ type: 'cancel-asked', at: 3 }], running)
    for (const id of ['text:p2.western', 'chapter:p1.western'] as const) {
      expect(run([started(id), done(id)], cancelled)).toBe(cancelled)
    }
    const { refusal } = decide(cancelled, { type: 'retry-asked', documentId: null, at: 4 })
    expect(refusal).toBe('it was cancelled')
    expect(decide(cancelled, { type: 'cancel-asked', at: 5 }).refusal).toBeUndefined()
  })

  it('is final: what comes late is kept, and nothing follows from it', () => {
    const ill: TaskId = 'text:p1.western'
    const cancelled = run([
      ordered('nuclear_v2', ['western']),
      done('charts'),
      started(ill),
      failed(ill),
      { type: 'cancel-asked', at: 6 },
    ]) as LiveJob
    expect(cancelled.phase).toBe('cancelled')
    const { state: late, effects } = decide(cancelled, done(ill))
    expect((late as LiveJob).tasks[ill]!.status).toBe('done')
    expect(effects).toEqual([{ type: 'publish' }])
  })

  it('of a job that is over is refused', () => {
    expect(decide(runToEnd().state, { type: 'cancel-asked', at: 3 }).refusal).toBe('it is over')
  })
})

it('takes an order once', () => {
  const state = run([ordered()])
  expect(run([ordered()], state)).toBe(state)
  expect((state as LiveJob).jobId).toBe(jobId)
  expect(kindOf('charts')).toBe('charts')
})
