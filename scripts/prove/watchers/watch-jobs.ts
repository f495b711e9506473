import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { chances } from '../windows/random-window.ts'
import { SocketWatcher, StreamWatcher, type Called, type Watcher } from './watcher.ts'

export interface Watching {
  readonly jobs: number
  readonly seed: number
  /** How often every connection is broken after all work is done. */
  readonly rounds: number
  /** Called after each of these rounds. */
  readonly afterRound?: (round: number) => void
}

const LONGEST_MS = 540_000

/**
 * Orders small readings, and has each watched by a socket and by a stream that break and come
 * back at random. Throws unless each saw every number once, in order, a bar that never fell, and
 * the job's end. Nobody speaks: the jobs are over when they are cancelled.
 */
export async function watchJobs(system: Called, watching: Watching): Promise<string> {
  const { jobs, seed, rounds, afterRound } = watching
  const chance = chances(seed)
  const ids = await orderJobs(system, jobs, seed)
  const watchers = ids.flatMap((id): Watcher[] => [
    new SocketWatcher(system, id),
    new StreamWatcher(system, id),
  ])
  await allOf(watchers, async (watcher) => {
    while (!isWritten(watcher)) await watchFor(watcher, 200 + 1_800 * chance())
  })
  for (let round = 1; round <= rounds; round += 1) {
    await allOf(watchers, async (watcher) => await watchFor(watcher, 100 + 400 * chance()))
    afterRound?.(round)
  }
  const toTheEnd = allOf(watchers, async (watcher) => {
    while (!watcher.isOver) await watchFor(watcher, 500 + 2_500 * chance())
  })
  await allOf(ids, async (id) => {
    await sleep(2_000 * chance())
    await (await system.call(`/v1/jobs/${id}/cancel`, { method: 'POST' })).body?.cancel()
  })
  await toTheEnd
  const events = await allOf(watchers, async (watcher) => await judge(system, watcher))
  const connections = watchers.reduce((sum, one) => sum + one.connections, 0)
  const seen = events.reduce((sum, count) => sum + count, 0)
  const byThemselves = watchers.reduce((sum, one) => sum + one.brokeByItself, 0)
  return `${watchers.length} watchers saw ${seen} events once each over ${connections} connections, ${byThemselves} of which broke by themselves`
}

function isWritten({ done }: Watcher): boolean {
  return [...done].some((id) => id.startsWith('text:'))
}

async function judge(system: Called, { jobId, seqs, progress }: Watcher): Promise<number> {
  const answer = await system.call(`/v1/jobs/${jobId}/events`)
  const { events } = (await answer.json()) as { events: { seq: number }[] }
  assert.deepEqual(
    seqs,
    events.map(({ seq }) => seq),
    `${jobId}: what was seen is not what happened`,
  )
  assert.deepEqual(
    progress,
    progress.toSorted((a, b) => a - b),
    `${jobId}: the bar fell`,
  )
  assert.ok(progress.length > 0, `${jobId}: no bar was seen`)
  return events.length
}

async function watchFor(watcher: Watcher, milliseconds: number): Promise<void> {
  const broken = new AbortController()
  const timer = setTimeout(() => broken.abort(), milliseconds)
  try {
    await watcher.connect(broken.signal)
    if (!watcher.isOver && !broken.signal.aborted) await sleep(50)
  } catch {
    // A connection that could not be made, or broke by itself, is one more that broke.
    watcher.brokeByItself += 1
    await sleep(250)
  } finally {
    clearTimeout(timer)
    broken.abort()
  }
}

async function orderJobs(system: Called, count: number, seed: number): Promise<string[]> {
  const birth = { date: '1968-08-23', time: '13:45', latitude: 46.6103, longitude: 13.8558 }
  const person = await post(system, '/v1/people', { name: 'Ada', birth })
  const wish = { type: 'single_system', system: 'western', people: [person] }
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) ids.push(await post(system, '/v1/jobs', wish, `${seed} ${n}`))
  return ids
}

async function post(system: Called, path: string, body: object, key?: string): Promise<string> {
  const headers = key === undefined ? {} : { 'idempotency-key': `watched ${key}` }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  const answer = await system.call(path, init)
  const { id } = (await answer.json()) as { id?: string }
  assert.ok(id, `${path}: ${answer.status}`)
  return id
}

/** All at once, and none for ever. */
async function allOf<One, Answer>(
  ones: readonly One[],
  work: (one: One) => Promise<Answer>,
): Promise<Answer[]> {
  const late = sleep(LONGEST_MS, undefined, { ref: false }).then(() => {
    throw new Error('not in time')
  })
  return await Promise.race([Promise.all(ones.map(work)), late])
}
