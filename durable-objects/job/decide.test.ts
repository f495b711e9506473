import { kindOf, PART_KINDS } from '#core/tasks.ts'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import {
  asked,
  commission,
  done,
  jobId,
  ordered,
  run,
  runToEnd,
  started,
} from './decide.fixture.ts'
import type { LiveJob } from './job-state.ts'
import { nextLookAt } from './look-after.ts'
import { progressOf } from './progress.ts'

const { documents } = commission()

const HEARD_OF_MS = 120_000

/** A look to the next, and D1 is told. */
const TOLD_MS = 15_000

function countDone(state: LiveJob) {
  return PART_KINDS.map(
    (kind) => documents.filter(({ id }) => state.tasks[`${kind}:${id}`]!.status === 'done').length,
  )
}

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

it('takes an order once', () => {
  const state = run([ordered()])
  expect(run([ordered()], state)).toBe(state)
  expect((state as LiveJob).jobId).toBe(jobId)
  expect(kindOf('charts')).toBe('charts')
})
