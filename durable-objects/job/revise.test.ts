import type { DocumentId } from '#core/job-types.ts'
import type { TaskId } from '#core/tasks.ts'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import {
  done,
  failed,
  ordered,
  regenerate,
  resultOf,
  run,
  runToEnd,
  started,
  taskOf,
  workOff,
} from './decide.fixture.ts'
import type { JobEvent, JobState, LiveJob } from './job-state.ts'
import { isOutdated, staleDocuments } from './revise.ts'

const retry = (documentId: DocumentId | null = null): JobEvent => ({
  type: 'retry-asked',
  documentId,
  at: 5,
})
const CANCEL: JobEvent = { type: 'cancel-asked', at: 6 }
const REFRESH: JobEvent = { type: 'refresh-asked', at: 6 }

const planOf = (state: LiveJob, id: DocumentId) =>
  state.commission.documents.find((document) => document.id === id)!

/** Whom the verdict was written from. */
const heard = (state: LiveJob) => state.tasks['text:couple.verdict']!.inputs.map(({ name }) => name)

describe('a text made anew', () => {
  const complete = runToEnd().state

  it('opens the next revision with its PDF and chapter, and leaves the old one readable', () => {
    const { state, trail } = workOff(regenerate('p1.western'), complete)
    expect(state.revisions['p1.western']).toBe(2)
    expect(trail.flatMap((effect) => taskOf(effect) ?? [])).toEqual([
      'text:p1.western',
      'pdf:p1.western',
      'chapter:p1.western',
    ])
    expect(state.tasks['pdf:p1.western']!.inputs).toEqual([
      { name: 'text', key: 'text:p1.western/2', sha256: 'sha of text:p1.western/2' },
    ])
    expect(state.past).toEqual([
      {
        documentId: 'p1.western',
        revision: 1,
        text: resultOf('text:p1.western'),
        pdf: resultOf('pdf:p1.western'),
        chapter: resultOf('chapter:p1.western'),
      },
    ])
    expect(state.phase).toBe('complete')
  })

  it('marks its overlay and the verdict outdated, and rewrites them only when asked', () => {
    const { state } = workOff(regenerate('p1.western'), complete)
    const outdated = state.commission.documents.filter((plan) => isOutdated(state, plan))
    expect(outdated.map(({ id }) => id)).toEqual(['couple.western', 'couple.verdict'])

    const { state: fresh, trail } = workOff(REFRESH, state)
    const texts = trail
      .flatMap((effect) => taskOf(effect) ?? [])
      .filter((id) => id.startsWith('text'))
    expect(texts).toEqual(['text:couple.western', 'text:couple.verdict'])
    expect(fresh.commission.documents.filter((plan) => isOutdated(fresh, plan))).toEqual([])
    expect(fresh.tasks['text:couple.verdict']!.inputs).toContainEqual({
      name: 'couple.western',
      key: 'text:couple.western/2',
      sha256: 'sha of text:couple.western/2',
    })
    expect(decide(fresh, REFRESH).refusal).toBe('nothing of it is outdated')
  })

  it('writes again what builds on what builds on it, though that is not outdated yet', () => {
    const { state } = workOff(regenerate('p1.western'), complete)
    const verdictOnly = { ...planOf(state, 'couple.verdict'), after: ['couple.western'] as const }
    const job = {
      ...state,
      commission: {
        ...state.commission,
        documents: [planOf(state, 'couple.western'), verdictOnly],
      },
    }
    expect(isOutdated(job, verdictOnly)).toBe(false)
    expect(staleDocuments(job)).toEqual(['couple.western', 'couple.verdict'])
  })

  it('withdraws the chapter that nobody will hear', () => {
    const speaking = run([ordered('single_system'), done('charts'), done('text:p1.western')])
    const { state, effects } = decide(speaking, regenerate('p1.western'))
    expect(effects).toContainEqual({ type: 'chapter', documentId: 'p1.western', revision: 1 })
    expect((state as LiveJob).tasks['chapter:p1.western']).toMatchObject({
      status: 'waiting',
      revision: 2,
    })
  })

  it('never lets the bar fall', () => {
    const { state } = decide(complete, regenerate('p1.western'))
    expect((state as LiveJob).phase).toBe('running')
    expect((state as LiveJob).tasks['text:p1.western']).toMatchObject({ reached: 1, fraction: 0 })
  })

  it('is refused while it is in work', () => {
    const writing = run([ordered('single_system'), done('charts')])
    expect(decide(writing, regenerate('p1.western')).refusal).toBe('its text is still in work')
    expect(decide(writing, regenerate('p1.western', 'pdf')).refusal).toBe(
      'its text is not there yet',
    )
    expect(decide(writing, regenerate('p2.western')).refusal).toBe('this job has no such document')
  })
})

describe('a voice or a PDF made anew', () => {
  it.each(['pdf', 'chapter'] as const)('keeps the text it is made from (%s)', (part) => {
    const complete = runToEnd().state
    const { state, trail } = workOff(regenerate('p2.vedic', part), complete)
    expect(trail.flatMap((effect) => taskOf(effect) ?? [])).toEqual([`${part}:p2.vedic`])
    expect(state.revisions['p2.vedic']).toBe(2)
    expect(state.tasks[`${part}:p2.vedic`]!.revision).toBe(2)
    expect(state.tasks['text:p2.vedic']).toBe(complete.tasks['text:p2.vedic'])
    expect(state.commission.documents.filter((plan) => isOutdated(state, plan))).toEqual([])
  })
})

describe("a person's retry", () => {
  it('takes a chapter that was given up after days out of its fleet before another is offered', () => {
    const waiting = run([ordered('single_system'), done('charts'), done('text:p1.western')])
    const given = run([{ type: 'looked-after', at: 4 * 86_400_000 }], waiting) as LiveJob
    expect(given.tasks['chapter:p1.western']!.status).toBe('failed')
    const { effects } = decide(given, retry())
    const told = effects.filter(({ type }) => type === 'chapter')
    expect(told).toEqual(
      [1, 2].map((revision) => ({ type: 'chapter', documentId: 'p1.western', revision })),
    )
  })

  it('makes anew what failed, in the next revision, and completes', () => {
    const { state } = runToEnd(['chapter:p1.western'])
    const { state: again, trail } = workOff(retry('p1.western'), state)
    expect(new Set(trail.flatMap((effect) => taskOf(effect) ?? []))).toEqual(
      new Set(['chapter:p1.western']),
    )
    expect(again.tasks['chapter:p1.western']!.revision).toBe(2)
    expect(again.phase).toBe('complete')
  })

  it('makes what was stopped and never was, but not what stands all the same', () => {
    const stopped = run([CANCEL], run([retry()], runToEnd(['text:p1.western']).state)) as LiveJob
    expect(stopped.phase).toBe('partial')
    expect(workOff(retry(), stopped).state.phase).toBe('complete')
    const inVain = run([regenerate('p1.western'), CANCEL], runToEnd().state)
    expect(decide(inVain, retry()).refusal).toBe('nothing of it has failed')
  })

  it('is refused when nothing failed', () => {
    expect(decide(runToEnd().state, retry()).refusal).toBe('nothing of it has failed')
  })

  it('takes up again what was given up with a failed text', () => {
    const { state } = workOff(retry(), runToEnd(['text:p1.western']).state)
    expect(state.phase).toBe('complete')
    expect(state.revisions['couple.western']).toBe(1)
  })

  it('of an overlay retries the text it lacks', () => {
    const { trail } = workOff(retry('couple.western'), runToEnd(['text:p1.western']).state)
    expect(trail.flatMap((effect) => taskOf(effect) ?? [])).toContain('text:p1.western')
  })

  it('of charts that were stopped while they were cast again makes everything', () => {
    const stopped = run([retry(), CANCEL], runToEnd(['charts']).state)
    expect(workOff(retry(), stopped).state.phase).toBe('complete')
    expect(workOff(regenerate('p1.western'), stopped).state.tasks['text:p1.western']!.status).toBe(
      'done',
    )
  })

  it('of charts that could not be cast makes everything', () => {
    expect(workOff(retry(), runToEnd(['charts']).state).state.phase).toBe('complete')
  })
})

describe('a verdict that had to do without a text', () => {
  const partial = runToEnd(['text:p1.western']).state

  it('is reopened and rewritten by itself when the text arrives', () => {
    expect(heard(partial)).not.toContain('p1.western')

    const { state, trail } = workOff(retry(), partial)
    const texts = trail
      .flatMap((effect) => taskOf(effect) ?? [])
      .filter((id) => id.startsWith('text'))
    expect(texts).toEqual(['text:p1.western', 'text:couple.western', 'text:couple.verdict'])
    expect(state.revisions['couple.verdict']).toBe(2)
    expect(heard(state)).toEqual(expect.arrayContaining(['p1.western', 'couple.western']))
    expect(state.past.map(({ documentId }) => documentId)).toContain('couple.verdict')
  })

  it('waits until nothing it may still get is in work', () => {
    const arrived = run(
      [
        retry(),
        started('text:p1.western', { revision: 2 }),
        done('text:p1.western', { revision: 2 }),
      ],
      partial,
    ) as LiveJob
    expect(arrived.tasks['text:couple.western']!.status).toBe('queued')
    expect(arrived.revisions['couple.verdict']).toBe(1)
  })

  it('is rewritten also when the text arrives while it is being written', () => {
    const others = partial.commission.documents.filter(
      ({ id }) => !['p1.western', 'couple.western', 'couple.verdict'].includes(id),
    )
    const writing = run([
      ordered(),
      done('charts'),
      started('text:p1.western'),
      failed('text:p1.western'),
      ...others.map(({ id }) => done(`text:${id}`)),
      started('text:couple.verdict'),
      retry(),
      done('text:p1.western', { revision: 2 }),
      done('text:couple.western'),
    ]) as LiveJob
    expect(writing.tasks['text:couple.verdict']).toMatchObject({ status: 'running', revision: 1 })
    const written = run([done('text:couple.verdict')], writing) as LiveJob
    expect(written.tasks['text:couple.verdict']).toMatchObject({ status: 'queued', revision: 2 })
  })
})

it('is not made anew for ever: what a job remembers has to fit in a row', () => {
  const state = runToEnd().state
  const past = {
    documentId: 'p1.western',
    revision: 1,
    text: null,
    pdf: null,
    chapter: null,
  } as const
  const full = { ...state, past: Array.from({ length: 1_000 }, () => past) }
  const reason = 'its documents may be made anew 1000 times at the most'
  expect(decide(full, regenerate('p1.western')).refusal).toBe(reason)
  const failing = runToEnd(['pdf:p1.western']).state
  expect(decide({ ...failing, past: full.past }, retry()).refusal).toBe(reason)
})

describe('a person who may have so much made anew', () => {
  const most = { ofDocument: 2, ofJob: 4 }
  const ill: TaskId[] = ['pdf:p1.western', 'pdf:p2.western']
  const again: JobEvent = { ...retry(), most } as JobEvent
  const tried = (times: number, from: LiveJob) =>
    Array.from({ length: times }).reduce<LiveJob>((state) => workOff(again, state, ill).state, from)

  it('is refused a document that was made anew so often, by retries too, and has others', () => {
    const state = tried(2, runToEnd(ill.slice(0, 1)).state)
    const reason = 'a document may be made anew 2 times at the most'
    expect(decide(state, again).refusal).toBe(reason)
    expect(decide(state, { ...regenerate('p1.western'), most } as JobEvent).refusal).toBe(reason)
    const other = { ...regenerate('p2.western'), most } as JobEvent
    expect(decide(state, other).refusal).toBeUndefined()
  })

  it('is refused all of them once the job was made anew so often', () => {
    const state = tried(2, runToEnd(ill).state)
    const other = { ...regenerate('p1.vedic'), most } as JobEvent
    expect(decide(state, other).refusal).toBe('its documents may be made anew 4 times at the most')
    expect(decide(state, regenerate('p1.vedic')).refusal).toBeUndefined()
  })
})

describe('a package', () => {
  const packageId = 'zip:0123456789abcdef' as const
  const inputs = [{ name: 'text:p1.western', key: 'k', sha256: 's' }]
  const asked: JobEvent = { type: 'package-asked', packageId, inputs, at: 9 }

  it('is made once for the same documents, and gates nothing', () => {
    const { state, effects } = decide(runToEnd().state, asked)
    expect(effects).toContainEqual({ type: 'signal', taskId: packageId })
    expect((state as LiveJob).phase).toBe('complete')
    expect(decide(state, { ...asked, at: 10 }).state).toBe(state)
    const packed = run([started(packageId), done(packageId)], state) as LiveJob
    expect(packed.packages[packageId]!.status).toBe('done')
    expect(packed.phase).toBe('complete')
  })

  it('is cancelled by itself: its job stays as it is, and it can be asked for again', () => {
    const packing = run([asked, { type: 'cancel-asked', at: 10 }], runToEnd().state) as LiveJob
    expect([packing.phase, packing.packages[packageId]!.status]).toEqual(['complete', 'cancelled'])
    const { effects } = decide(packing, { ...asked, at: 11 })
    expect(effects).toContainEqual({ type: 'signal', taskId: packageId })
  })

  it('is not one of hundreds: what its job remembers has to fit in a row', () => {
    let state: JobState = runToEnd().state
    for (let n = 0; n < 50; n += 1) {
      const id = `zip:${String(n).padStart(16, '0')}` as const
      state = run([{ ...asked, packageId: id }], state)
    }
    const { refusal } = decide(state, asked)
    expect(refusal).toBe('it was packed 50 times already')
    const first = { ...asked, packageId: 'zip:0000000000000000' } as const
    expect(decide(state, first).refusal).toBeUndefined()
  })

  it('of nothing is refused', () => {
    expect(decide(run([ordered()]), { ...asked, inputs: [] }).refusal).toBe(
      'nothing of it is finished yet',
    )
  })
})

it('retries no more than what one names', () => {
  const ill: TaskId[] = ['pdf:p1.western', 'pdf:p2.western']
  const { trail } = workOff(retry('p2.western'), runToEnd(ill).state)
  expect(trail.flatMap((effect) => taskOf(effect) ?? [])).toEqual(['pdf:p2.western'])
})

it('casts charts again that were lost, and nothing that was made from them', () => {
  const lost: JobEvent = { type: 'remake-asked', taskId: 'charts', at: 9 }
  const { state, trail } = workOff(lost, runToEnd().state)
  expect(trail.flatMap((effect) => taskOf(effect) ?? [])).toEqual(['charts'])
  expect([state.phase, state.past]).toEqual(['complete', []])
  expect(decide(run([ordered()]), lost).refusal).toBe('it is not done')
})

it('is complete though its charts are lost for good: what was made from them stands', () => {
  const lost: JobEvent = { type: 'remake-asked', taskId: 'charts', at: 9 }
  const cancel: JobEvent = { type: 'cancel-asked', at: 10 }
  const complete = runToEnd().state
  const uncast = workOff(lost, complete, ['charts']).state
  expect([uncast.tasks['charts']!.status, uncast.phase]).toEqual(['failed', 'complete'])
  const cancelled = run([lost, cancel], complete) as LiveJob
  expect([cancelled.tasks['charts']!.status, cancelled.phase]).toEqual(['cancelled', 'complete'])
  // What is made anew needs them, and a retry casts them once more.
  const again = workOff(retry(null), uncast).state
  expect([again.tasks['charts']!.status, again.phase]).toEqual(['done', 'complete'])
})

it('leaves what stood for a text that could not be made where it was read, once it is made after all', () => {
  const lost: JobEvent = { type: 'remake-asked', taskId: 'charts', at: 9 }
  const uncast = workOff(lost, runToEnd().state, ['charts']).state
  const stood = workOff(regenerate('p1.western'), uncast, ['charts']).state
  expect(stood.tasks['text:p1.western']).toMatchObject({ status: 'failed', cause: 'inputs' })
  const again = run([retry()], stood) as LiveJob
  const [, second] = again.past.filter(({ documentId }) => documentId === 'p1.western')
  expect(second).toMatchObject({ revision: 2, text: resultOf('text:p1.western') })
  expect(again.tasks['text:p1.western']).toMatchObject({ status: 'waiting', revision: 3 })
})
