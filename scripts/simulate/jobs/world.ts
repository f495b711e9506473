import { MINUTE_MS } from '#core/spans.ts'
import { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
import { Job } from '#durable-objects/job/job.ts'
import { WorkLine } from '#durable-objects/work-line/work-line.ts'
import { SETTINGS } from '#settings/registry.ts'
import type { OrchestratorEnv } from '#workers/orchestrator/env.ts'
import orchestrator from '#workers/orchestrator/index.ts'
import { setWriter } from './engines.ts'
import { ObjectHost, type ObjectClass } from './object-host.ts'
import { People } from './people.ts'
import { SimulatedD1 } from './simulated-d1.ts'
import { SimulatedPods } from './simulated-pods.ts'
import { SimulatedQueues } from './simulated-queues.ts'
import { SimulatedR2 } from './simulated-r2.ts'
import { SimulatedWriter } from './simulated-writer.ts'
import type { Party, Stage } from './stage.ts'
import type { Troubles } from './troubles.ts'

export interface Cast {
  readonly stage: Stage
  readonly troubles: Troubles
  readonly seed: number
  /** The jobs that are ordered, by number. */
  readonly numbers: readonly number[]
}

const PODS = 4
/** Dollars a million tokens: a draft costs about one. */
const PRICE = { input: 3_000, output: 15_000, cacheRead: 0, cacheWrite: 0 }
const DOLLARS_A_JOB = SETTINGS['writing.dollarsAJob'].variable

/** Everything a job needs, in memory: our Workers and objects as they are, and what they stand on. */
export class World {
  readonly d1: SimulatedD1
  readonly r2: SimulatedR2
  readonly queues: SimulatedQueues
  readonly writer: SimulatedWriter
  readonly jobs = new Map<string, ObjectHost>()
  readonly fleets = new Map<string, ObjectHost>()
  readonly lines = new Map<string, ObjectHost>()
  readonly env: OrchestratorEnv
  readonly people: People
  onJob: (host: ObjectHost) => void = () => {}
  readonly #cast: Cast

  constructor(cast: Cast) {
    const { stage, troubles } = cast
    this.#cast = cast
    this.d1 = new SimulatedD1(stage, troubles)
    this.r2 = new SimulatedR2(stage, troubles)
    this.queues = new SimulatedQueues(stage, troubles)
    this.writer = new SimulatedWriter(stage, troubles)
    setWriter(this.writer.writer)
    this.env = {
      DB: this.d1.binding,
      ARTIFACTS: this.r2.binding,
      FONTS: {},
      JOB: this.#namespace(this.jobs, Job as ObjectClass),
      FLEET: this.#namespace(this.fleets, AudioFleet as ObjectClass),
      LINE: this.#namespace(this.lines, WorkLine as ObjectClass),
      // Nobody's endpoints hear anything here.
      WEBHOOKS: { getByName: () => ({ announce: async () => {} }) },
      ...this.queues.bindings,
      [SETTINGS['writing.anthropic.key'].variable]: 'a key of sixteen letters',
      [SETTINGS['writing.prices'].variable]: JSON.stringify({ simulated: PRICE }),
      [DOLLARS_A_JOB]: '1',
    } as unknown as OrchestratorEnv
    this.queues.consume = async (batch) =>
      await orchestrator.queue(batch as MessageBatch<never>, this.env)
    this.people = new People({ stage, troubles, env: this.env })
  }

  /** Orders come, pods speak, minutes pass. */
  begin(): void {
    const { stage, troubles, seed, numbers } = this.#cast
    this.people.come(seed, numbers)
    const fleet = this.env.FLEET.getByName('main')
    new SimulatedPods({ stage, troubles, fleet, artifacts: this.env.ARTIFACTS }).come(PODS)
    this.#sweepEveryMinute()
    this.#poison()
  }

  /** What a job with a budget may cost by now, dollars, whatever its order fixed. */
  get dollarsAJob(): number {
    return Number((this.env as unknown as Record<string, string>)[DOLLARS_A_JOB])
  }

  /** An operator lets go on what waits because it has cost what it may. */
  raiseBudgets(): void {
    Object.assign(this.env, { [DOLLARS_A_JOB]: '10000' })
  }

  close(): void {
    this.d1.db.close()
    for (const { storage } of this.hosts()) storage.db.close()
  }

  /** Every object there is. */
  hosts(): ObjectHost[] {
    return [this.jobs, this.fleets, this.lines].flatMap((hosts) => [...hosts.values()])
  }

  #namespace(hosts: Map<string, ObjectHost>, program: ObjectClass) {
    const { stage, troubles } = this.#cast
    const hostOf = (name: string) => {
      const known = hosts.get(name)
      if (known) return known
      const host = new ObjectHost({ stage, troubles }, { name, program, env: this.env })
      hosts.set(name, host)
      if (hosts === this.jobs) this.onJob(host)
      return host
    }
    return { getByName: (name: string) => hostOf(name).stub }
  }

  #sweepEveryMinute(): void {
    const { stage, troubles } = this.#cast
    const cron = (number: number) => {
      const party: Party = {
        name: `cron ${number}`,
        isDead: false,
        dies: () => troubles.strikes('process-crashes', 0.3),
        onDeath: () => (troubles.sweepKeptAt = stage.now),
      }
      stage.later(0, party, () => {
        // A minute that fails is made up for by the next.
        orchestrator.scheduled({} as ScheduledController, this.env).catch(() => {})
      })
      stage.later(MINUTE_MS, PLATFORM, () => cron(number + 1))
    }
    stage.later(MINUTE_MS / 2, PLATFORM, () => cron(1))
  }

  /** Now and then a message comes that nobody can read. */
  #poison(): void {
    const { stage, troubles } = this.#cast
    const names = [...this.queues.lines.values()].filter(({ binding }) => binding !== null)
    const chance = troubles.chance('poison')
    stage.later(MINUTE_MS, PLATFORM, () => {
      if (troubles.strikes('poison', 6)) {
        const { name } = names[Math.floor(chance.fraction() * names.length)]!
        this.queues.send(name, { taskId: 'nothing' })
      }
      if (!troubles.areOver) this.#poison()
    })
  }
}

const PLATFORM: Party = { name: 'platform', isDead: false }
