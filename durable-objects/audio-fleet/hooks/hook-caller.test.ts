import { newJobId } from '#core/ids.ts'
import { HookRunInput } from '#gpu-bridge/protocol/hook-run.ts'
import { rentalAt } from '#gpu-bridge/runpod/rental.ts'
import { migrate } from '#durable-objects/migrate.ts'
import { startFakeRunPod, type FakeRunPod } from '#test/fakes/runpod/fake-runpod.ts'
import { SettingsTable } from '#test/fakes/settings-table.ts'
import { objectStorage } from '#test/fakes/sql-storage.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ChapterLine } from '../chapter-line.ts'
import { ChaptersInHands } from '../chapters-in-hands.ts'
import { chapterIdOf } from '../chapter-rows.ts'
import { FLEET_TABLES } from '../fleet-tables.ts'
import { readLine } from '../scaling/read-fleet.ts'
import { HookCaller } from './hook-caller.ts'

const KEY = 'a key of the fake RunPod'
const SERVED = 'hooks are asked of the endpoint'
const IN_LANE = 'hooks go on in the fleet’s lane: '

beforeEach(() => {
  // The caller's own timers would run by the real clock, beside the one of the test.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('hooks by an endpoint', () => {
  it('are each one run, with a token of its own, and start no pod', async () => {
    await using fleet = await fleetWithHooks()
    fleet.offer(2)
    await fleet.pass(1)
    const inputs = [...fleet.endpoint().jobs.values()].map(({ input }) => HookRunInput.parse(input))
    expect(inputs.map(({ bridgeUrl }) => bridgeUrl)).toEqual(Array(2).fill('https://api.example'))
    expect(new Set(inputs.map(({ token }) => token)).size).toBe(2)
    expect(fleet.waitingForPods()).toBe(0)
    expect(fleet.standing()).toMatchObject({ trouble: null, atEndpoint: 2 })
    expect(fleet.standing().line).toBe(`${SERVED} ${fleet.endpoint().id}`)
  })

  it('are asked for again after 250 ms, then later and later up to a second', async () => {
    await using fleet = await fleetWithHooks()
    fleet.offer(1)
    await fleet.pass(10)
    const polls = fleet.polls()
    const pauses = polls.slice(1).map((at, n) => at - polls[n]!)
    expect(polls[0]).toBeLessThanOrEqual(500)
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    expect(Math.max(...pauses)).toBe(1_000)
  })

  it('are pending after 20 s, and complete all the same when the endpoint begins late', async () => {
    await using fleet = await fleetWithHooks()
    const [chapterId] = fleet.offer(1)
    await fleet.pass(19)
    expect(fleet.caller.standingOf(chapterId!)).toBe('asked')
    await fleet.pass(6)
    expect(fleet.caller.standingOf(chapterId!)).toBe('pending')
    fleet.speak()
    await fleet.pass(10)
    expect(fleet.standing()).toMatchObject({ trouble: null, atEndpoint: 0 })
  })

  it('go to the lane when nobody begins them in a minute: an endpoint at zero workers', async () => {
    await using fleet = await fleetWithHooks()
    fleet.endpoint().workers.max = 0
    fleet.offer(1)
    await fleet.pass(70)
    expect(fleet.standing().line).toMatch(new RegExp(`^${IN_LANE}the run was IN_QUEUE for 6\\d s$`))
    expect(fleet.waitingForPods()).toBe(1)
    expect([...fleet.endpoint().jobs.values()].map(({ status }) => status)).toEqual(['CANCELLED'])
    // The next is not sent after it.
    fleet.offer(1)
    await fleet.pass(1)
    expect(fleet.endpoint().jobs.size).toBe(1)
    expect(fleet.waitingForPods()).toBe(2)
  })

  it('go on in the lane when the endpoint is deleted while it serves them, and back to one that is made anew', async () => {
    await using fleet = await fleetWithHooks()
    fleet.offer(1)
    await fleet.pass(1)
    const { id } = fleet.endpoint()
    fleet.runpod.endpoints.delete(id)
    await fleet.pass(2)
    const gone = `RunPod has no endpoint ${id}, or no such run (404)`
    expect(fleet.standing()).toEqual({ line: IN_LANE + gone, trouble: gone, atEndpoint: 0 })
    expect(fleet.waitingForPods()).toBe(1)
    const next = await fleet.newEndpoint()
    fleet.set({ 'audio.runpod.endpoint': next })
    fleet.offer(1)
    await fleet.pass(1)
    expect(fleet.standing()).toMatchObject({ line: `${SERVED} ${next}`, trouble: null })
  })

  it.each([
    [402, 'insufficient balance', 'RunPod’s balance is empty (402): insufficient balance'],
    [401, 'who are you', 'RunPod does not know the key of audio.runpod.key (401): who are you'],
    [429, 'slow down', 'RunPod takes no more calls for 30 s (429)'],
    [503, 'maintenance', 'RunPod does not answer (503): maintenance'],
    [403, 'read only', 'RunPod refused (403): read only'],
  ])(
    'go on in the lane at a %i, which is not asked again at once',
    async (status, detail, line) => {
      await using fleet = await fleetWithHooks()
      fleet.runpod.fail(fleet.runCall(), { kind: 'problem', status, detail })
      fleet.offer(3)
      await fleet.pass(1)
      expect(fleet.standing()).toEqual({ line: IN_LANE + line, trouble: line, atEndpoint: 0 })
      expect(fleet.runpod.calls.filter((call) => call.includes('/run'))).toHaveLength(1)
      expect(fleet.waitingForPods()).toBe(3)
      await fleet.pass(400)
      fleet.offer(1)
      await fleet.pass(1)
      expect(fleet.standing().trouble).toBeNull()
    },
  )

  it.each(['FAILED', 'TIMED_OUT', 'CANCELLED', 'COMPLETED'])(
    'go to the lane when their run ends %s without them',
    async (status) => {
      await using fleet = await fleetWithHooks()
      fleet.offer(1)
      await fleet.pass(1)
      for (const job of fleet.endpoint().jobs.values()) job.status = status
      await fleet.pass(2)
      expect(fleet.standing().line).toBe(`${IN_LANE}the run ended ${status} without it`)
      expect(fleet.waitingForPods()).toBe(1)
    },
  )

  it('go to the lane when nobody knows whether a run was taken', async () => {
    await using fleet = await fleetWithHooks()
    fleet.runpod.fail(fleet.runCall(), { kind: 'lose-answer' })
    fleet.offer(1)
    await fleet.pass(1)
    expect(fleet.standing().line).toContain('RunPod does not answer (no connection)')
    expect(fleet.waitingForPods()).toBe(1)
  })

  it('go to the lane all at once when RunPod does not answer, however many are there', async () => {
    await using fleet = await fleetWithHooks()
    fleet.offer(6)
    await fleet.pass(0.25)
    for (const run of fleet.endpoint().jobs.keys()) {
      fleet.runpod.fail(`GET /v2/${fleet.endpoint().id}/status/${run}`, { kind: 'drop' })
    }
    await fleet.pass(0.5)
    expect(fleet.waitingForPods()).toBe(6)
    expect(fleet.runpod.calls.filter((call) => call.includes('/status/'))).toHaveLength(1)
  })

  it('that nobody wants any more are cancelled there', async () => {
    await using fleet = await fleetWithHooks()
    fleet.offer(1)
    await fleet.pass(1)
    fleet.withdrawAll()
    await fleet.pass(1)
    expect([...fleet.endpoint().jobs.values()].map(({ status }) => status)).toEqual(['CANCELLED'])
    expect(fleet.standing().atEndpoint).toBe(0)
  })

  it('are the lane’s as soon as settings say so, and by default', async () => {
    await using fleet = await fleetWithHooks()
    fleet.offer(1)
    await fleet.pass(1)
    fleet.set({ 'audio.hooks': null })
    fleet.offer(1)
    await fleet.pass(1)
    expect(fleet.standing().line).toBe('hooks are spoken in the fleet’s lane')
    expect(fleet.waitingForPods()).toBe(2)
  })

  it.each([
    ['audio.runpod.key', 'there is no RunPod key (audio.runpod.key)'],
    ['audio.runpod.endpoint', 'no endpoint is named (audio.runpod.endpoint)'],
    ['audio.bridgeUrl', 'its workers could not reach the API (audio.bridgeUrl)'],
  ])('say what is missing of %s, and go on in the lane', async (key, reason) => {
    await using fleet = await fleetWithHooks()
    fleet.set({ [key]: null })
    fleet.offer(1)
    await fleet.pass(1)
    const trouble = reason
    expect(fleet.standing()).toEqual({ line: IN_LANE + reason, trouble, atEndpoint: 0 })
    expect(fleet.waitingForPods()).toBe(1)
  })
})

/** A fleet's line and the caller of its hooks, and a RunPod with an endpoint, by a clock of their own. */
async function fleetWithHooks() {
  let now = Date.parse('2026-11-20T12:00:00Z')
  const start = now
  // What is asked of it takes for ever: a run ends when a test ends it.
  const runpod = await startFakeRunPod({ key: KEY, now: () => now, jobSeconds: 1e9 })
  const storage = objectStorage()
  migrate(storage, FLEET_TABLES)
  const line = new ChapterLine(storage.sql)
  const hands = new ChaptersInHands(storage.sql)
  const newEndpoint = async () => await endpointOf(runpod)
  let settings: Record<string, unknown> = {
    'audio.hooks': 'endpoint',
    'audio.runpod.key': KEY,
    'audio.runpod.baseUrl': runpod.url,
    'audio.runpod.serverlessUrl': runpod.url,
    'audio.runpod.endpoint': await newEndpoint(),
    'audio.bridgeUrl': 'https://api.example',
  }
  let { db } = new SettingsTable(settings)
  const source = {
    get db() {
      return db
    },
    variables: {},
  }
  let tokens = 0
  const caller = new HookCaller(storage, source, {
    now: () => now,
    token: async () => `token ${(tokens += 1)}`,
    changed: () => {},
  })
  const polls: number[] = []
  const jobs = [] as ReturnType<typeof newJobId>[]
  return {
    runpod,
    caller,
    newEndpoint,
    standing: () => caller.standing(),
    endpoint: () => runpod.endpoints.get(String(settings['audio.runpod.endpoint']))!,
    runCall: () => `POST /v2/${String(settings['audio.runpod.endpoint'])}/run`,
    /** When it was asked how runs stand, milliseconds from the beginning. */
    polls: () => polls,
    waitingForPods: () => readLine(storage.sql, now).waiting,
    set(changed: Readonly<Record<string, unknown>>) {
      settings = { ...settings, ...changed }
      ;({ db } = new SettingsTable(settings))
    },
    offer(count: number): string[] {
      return Array.from({ length: count }, () => {
        const name = { jobId: newJobId(), documentId: 'p1.sun', revision: 1 } as const
        jobs.push(name.jobId)
        const input = { name: 'text', key: 'text', sha256: '0'.repeat(64) } as const
        line.offer({ ...name, lane: 'preview', input }, now)
        return chapterIdOf(name)
      })
    },
    /** Some pod claims the first in line and finishes it. */
    speak() {
      const lease = hands.claim({ podId: 'pod', claimId: null }, 'lease', {
        now,
        until: now + 20_000,
        leaseMs: 45_000,
        lane: 'preview',
      })!
      hands.begin(lease.leaseId, now)
      hands.settle('lease', { kind: 'done', result: { artifacts: [], measures: {} } }, { now })
    },
    withdrawAll() {
      for (const jobId of jobs) line.withdrawJob(jobId, now)
    },
    async pass(seconds: number) {
      for (let passed = 0; passed < seconds * 1000; passed += 250) {
        now += 250
        const asked = runpod.calls.length
        await caller.look()
        const isPoll = runpod.calls.slice(asked).some((call) => call.includes('/status/'))
        if (isPoll) polls.push(now - start)
      }
    },
    [Symbol.asyncDispose]: async () => await runpod[Symbol.asyncDispose](),
  }
}

async function endpointOf(runpod: FakeRunPod): Promise<string> {
  const { id } = await rentalAt({ baseUrl: runpod.url, key: KEY }).createEndpoint({
    name: 'hooks',
    image: 'example/pod:1',
    pools: ['ADA_24'],
    workers: { min: 0, max: 3, idleTimeout: 5 },
    queueDelay: 4,
    disk: 20,
    env: {},
  })
  return id
}
