import { kindOf, type TaskId, type TaskKind } from '#core/tasks.ts'
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { done, ordered, placed, started } from './decide.fixture.ts'
import { kindOfWork, learned, type Duration } from './durations.ts'
import { foretell, type Foretold } from './foretell.ts'
import type { JobEvent, LiveJob } from './job-state.ts'
import { Timings } from './timings.ts'

type Chance = () => number

function chances(seed: number): Chance {
  const generator = xorshift128plus(seed)
  return () => uniformFloat64(generator)
}

/** How long a kind of work truly takes, and how many of it run side by side. */
interface Truth {
  readonly seconds: number
  readonly spread: number
  readonly atOnce: number
}

type World = Readonly<Record<Exclude<TaskKind, 'zip'>, Truth>>

/** Machines as different as they come: one pod or eight, a fast model or a slow one. */
function world(chance: Chance): World {
  const between = (least: number, most: number) => least + (most - least) * chance()
  return {
    charts: { seconds: between(0.5, 3), spread: 0.2, atOnce: 1 },
    text: { seconds: between(5, 90), spread: between(0.1, 0.5), atOnce: Math.ceil(between(2, 16)) },
    pdf: { seconds: between(0.3, 2), spread: 0.3, atOnce: Math.ceil(between(0, 4)) },
    chapter: {
      seconds: between(10, 120),
      spread: between(0.1, 0.4),
      atOnce: Math.ceil(between(0, 8)),
    },
  }
}

/** Log-normal, which is not what is reckoned with: nobody knows the true one. */
function takes({ seconds, spread }: Truth, chance: Chance): number {
  const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
  return seconds * 1000 * Math.exp(spread * normal)
}

interface Told {
  readonly at: number
  readonly foretold: Foretold | null
}

/** A package from its order to its end, and what was foretold on its way. */
function live(truths: World, durations: ReadonlyMap<string, Duration> | null, chance: Chance) {
  const first = ordered()
  let job = decide({ phase: 'idle' }, first).state as LiveJob
  const timings = new Timings(job.commission)
  const told: Told[] = []
  const ends: { readonly id: TaskId; readonly at: number; readonly fence: number }[] = []
  let now = 0
  let fence = 0
  const hear = (event: JobEvent) => {
    job = decide(job, event).state as LiveJob
    timings.note({ taskId: null, ...event })
  }
  const running = (kind: TaskKind) => ends.filter(({ id }) => kindOf(id) === kind).length
  const begin = () => {
    for (const [id, { status }] of Object.entries(job.tasks) as [TaskId, { status: string }][]) {
      const kind = kindOf(id) as keyof World
      if (status !== 'queued' || running(kind) >= truths[kind].atOnce) continue
      fence += 1
      hear(started(id, { at: now, fence }))
      ends.push({ id, at: now + takes(truths[kind], chance), fence })
    }
  }
  for (let step = 0; ; step += 1) {
    begin()
    if (durations && step % 5 === 0)
      told.push({
        at: now,
        foretold: foretell(job, {
          durations,
          measured: timings.measured(),
          began: timings.began,
          now,
        }),
      })
    const next = ends.toSorted((a, b) => a.at - b.at)[0]
    if (!next) break
    ends.splice(ends.indexOf(next), 1)
    now = next.at
    hear(done(next.id, { at: now, fence: next.fence }))
  }
  return {
    job,
    told: told.filter(({ at }) => at < now),
    endedAt: now,
    measured: timings.measured(),
  }
}

/** What earlier packages of the same machines told. */
function learnt(truths: World, packages: number, chance: Chance): Map<string, Duration> {
  const durations = new Map<string, Duration>()
  for (let n = 0; n < packages; n += 1) {
    for (const measured of live(truths, null, chance).measured)
      durations.set(measured.kind, learned(durations.get(measured.kind) ?? null, measured))
  }
  return durations
}

describe('foretell', () => {
  it('is honest: half are over by what is likely, nine of ten by what is late, whatever the machines', () => {
    const tellings = Array.from({ length: 60 }, (_, seed) => {
      const chance = chances(seed + 1)
      const truths = world(chance)
      const { told, endedAt } = live(truths, learnt(truths, 2, chance), chance)
      return told.map(({ at, foretold }) => ({ at, endedAt, ...foretold! }))
    }).flat()
    const share = (isSo: (telling: (typeof tellings)[number]) => boolean) =>
      tellings.filter(isSo).length / tellings.length
    const byLikely = share(({ endedAt, likelyAt }) => endedAt <= likelyAt)
    const byLate = share(({ endedAt, lateAt }) => endedAt <= lateAt)
    const errors = tellings
      .map(({ at, endedAt, likelyAt }) => Math.abs(likelyAt - endedAt) / (endedAt - at))
      .toSorted((a, b) => a - b)
    const median = errors[Math.floor(errors.length / 2)]!
    console.info({
      tellings: tellings.length,
      byLikely,
      byLate,
      median,
      p90: errors[Math.floor(errors.length * 0.9)],
    })
    expect(byLikely).toBeGreaterThan(0.35)
    expect(byLikely).toBeLessThan(0.65)
    expect(byLate).toBeGreaterThan(0.8)
    expect(median).toBeLessThan(0.15)
  })

  it('says nothing where nobody can say', () => {
    const chance = chances(7)
    const truths = world(chance)
    const job = decide({ phase: 'idle' }, ordered()).state as LiveJob
    const nothing = { durations: new Map(), measured: [], began: new Map(), now: 0 }
    expect(foretell(job, nothing)).toBeNull()
    const durations = learnt(truths, 1, chance)
    expect(foretell(job, { ...nothing, durations })).not.toBeNull()
    const texts = [done('charts'), done('text:p1.western'), placed('chapter:p1.western', 'no pod')]
    const waiting = texts.reduce((state, event) => decide(state, event).state as LiveJob, job)
    expect(foretell(waiting, { ...nothing, durations })).toBeNull()
  })

  it('tells the same job at the same moment the same', () => {
    const chance = chances(3)
    const truths = world(chance)
    const durations = learnt(truths, 1, chance)
    const once = live(truths, durations, chances(4))
    expect(live(truths, durations, chances(4)).told).toEqual(once.told)
  })

  it('keeps a kind of work apart by what its length hangs on', () => {
    const { commission } = decide({ phase: 'idle' }, ordered()).state as LiveJob
    const of = (changes: object) => kindOfWork({ ...commission, ...changes }, 'text:p1.western')
    const kinds = [of({}), of({ words: 300 }), of({ provider: 'openai' }), of({ type: 'hook' })]
    expect(new Set(kinds).size).toBe(kinds.length)
  })
})
