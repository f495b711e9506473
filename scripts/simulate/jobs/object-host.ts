import { cloned } from './cloned.ts'
import { isOfTheDead, ObjectStorage } from './object-storage.ts'
import type { Party, Planned, Stage } from './stage.ts'
import type { Troubles } from './troubles.ts'

type Instance = Record<string, (...given: unknown[]) => unknown>
export type ObjectClass = new (ctx: never, env: never) => object

const MOST_ALARM_TRIES = 6
/** Between an object and whoever asks it, milliseconds there and back. */
const TAKES = [1, 30] as const

type Reset = (error: Error) => void

interface Run {
  readonly party: Party
  readonly instance: Instance
  readonly ready: Promise<unknown>
}

/**
 * A durable object: its storage, and the run of its program there is at the moment, if any. Each
 * turn of a run is kept as a whole, and what it sends leaves when it is kept; it may die in the
 * midst of a turn, after keeping it, or after sending.
 */
export class ObjectHost {
  readonly storage = new ObjectStorage()
  readonly name: string
  /** When it last did anything, milliseconds. */
  actedAt = 0
  runs = 0
  /** Told after every turn that was kept. */
  onTurn: () => void = () => {}
  readonly #stage: Stage
  readonly #troubles: Troubles
  readonly #program: ObjectClass
  readonly #env: object
  readonly #door: Party
  #run: Run | null = null
  /** Callers that wait for an answer. */
  readonly #asking = new Set<Reset>()
  /** Those that this turn answers, if what it sends leaves. */
  #answered: Reset[] = []
  #alarmTries = 0
  #alarm: Planned | null = null
  /** The state that this turn wrote and that nobody was told of yet. */
  #written: string | null = null
  onState: (json: string) => void = () => {}

  constructor(
    { stage, troubles }: { readonly stage: Stage; readonly troubles: Troubles },
    {
      name,
      program,
      env,
    }: { readonly name: string; readonly program: ObjectClass; readonly env: object },
  ) {
    this.#stage = stage
    this.#troubles = troubles
    this.name = name
    this.#program = program
    this.#env = env
    this.#door = { name: `door of ${name}`, isDead: false }
    this.storage.onAlarm = () => this.#setAlarm()
    this.storage.onState = (json) => (this.#written = json)
  }

  /** What others see of it: every method is a call across the network. */
  get stub(): object {
    return new Proxy(
      {},
      {
        get: (_, method) =>
          typeof method !== 'string' || method === 'then'
            ? undefined
            : async (...given: unknown[]) => await this.#call(method, given),
      },
    )
  }

  /** Asks it a question that changes nothing, from outside of the world. */
  peek<T>(read: (instance: Instance) => T): T | null {
    return this.#run ? read(this.#run.instance) : null
  }

  async #call(method: string, given: unknown[]): Promise<unknown> {
    const [stage, troubles, caller] = [this.#stage, this.#troubles, this.#stage.party]
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    const fate = troubles.fate('calls', stage.now)
    if (fate !== 'well') this.#kept(caller)
    const chance = troubles.chance('calls take')
    const way = () => chance.between(TAKES[0] / 2, TAKES[1] / 2)
    const away = () => reject(new Error(`${this.name} is out of reach`))
    if (fate === 'refused') {
      stage.later(way(), caller, away)
      return await promise
    }
    const sent = given.map(cloned)
    const reset: Reset = (error) => stage.later(way(), caller, () => reject(error))
    stage.later(fate === 'slow' ? chance.between(5_000, 45_000) : way(), this.#door, async () => {
      this.#mayEvict()
      const give = (settle: () => void) => {
        this.#answered.push(reset)
        stage.later(way(), caller, fate === 'unanswered' ? away : settle)
      }
      this.#asking.add(reset)
      await this.#serve(async (run) => {
        try {
          const answer = cloned(await run.instance[method]!(...sent))
          give(() => resolve(answer))
        } catch (error) {
          give(() => reject(error))
        }
      })
    })
    return await promise
  }

  /** Whoever calls it is not heard, or does not hear. */
  #kept({ name }: Party): void {
    const [caller] = name.split(' run ')
    this.#troubles.keptAt.set(caller!, this.#stage.now)
    if (name.startsWith('cron')) this.#troubles.sweepKeptAt = this.#stage.now
  }

  /** One turn of the present run, or of a new one, which does something. */
  async #serve(work: (run: Run) => unknown): Promise<void> {
    await this.#turn(async () => {
      const run = (this.#run ??= this.#wake())
      await this.#stage.as(run.party, async () => {
        await run.ready
        await work(run)
      })
    })
  }

  #wake(): Run {
    this.runs += 1
    const party: Party = {
      name: `${this.name} run ${this.runs}`,
      isDead: false,
      turn: async (act) => await this.#turn(() => this.#stage.as(party, act)),
    }
    const context = {
      ready: Promise.resolve() as Promise<unknown>,
      storage: this.storage.wake(),
      id: { name: this.name, toString: () => this.name },
      blockConcurrencyWhile: (work: () => Promise<unknown>) => (context.ready = work()),
      waitUntil: () => {},
      getWebSockets: () => [],
      acceptWebSocket: () => {},
      setWebSocketAutoResponse: () => {},
    }
    const instance = this.#stage.as(
      party,
      () => new this.#program(context as never, this.#env as never) as Instance,
    )
    return { party, instance, ready: context.ready }
  }

  async #turn(act: () => unknown): Promise<void> {
    const [stage, { db }] = [this.#stage, this.storage]
    const crash = this.#troubles.crash()
    const alarm = this.storage.alarmAt
    this.#written = null
    stage.hold()
    if (crash?.kind === 'undone') {
      db.exec('BEGIN')
      this.storage.left = crash.after
    }
    Promise.resolve()
      .then(act)
      .catch((error: unknown) => {
        // What it waited for may come when it is dead: a promise that requests share is somebody else's too.
        if (crash?.kind !== 'undone' && !isOfTheDead(error))
          stage.fail('an object threw', `${this.name}: ${stackOf(error)}`)
      })
    await stage.settle()
    this.actedAt = stage.now
    if (crash?.kind === 'undone') {
      db.exec('ROLLBACK')
      this.storage.alarmAt = alarm
    } else if (this.#written !== null) this.onState(this.#written)
    const isSent = crash === null || crash.kind === 'sent'
    stage.release(isSent)
    if (isSent) for (const answered of this.#answered) this.#asking.delete(answered)
    this.#answered = []
    if (crash) this.#die()
    if (crash?.kind !== 'undone') this.onTurn()
  }

  /** Its memory is gone; it will be thrown out in no time, with nobody waiting. */
  #mayEvict(): void {
    if (this.#asking.size === 0 && this.#troubles.strikes('evictions')) this.#die()
  }

  #die(): void {
    if (this.#run) this.#run.party.isDead = true
    this.#run = null
    this.storage.seal()
    for (const reset of this.#asking) reset(new Error(`${this.name} was reset`))
    this.#asking.clear()
    if (this.storage.alarmAt !== null) this.#setAlarm()
  }

  #setAlarm(): void {
    const at = this.storage.alarmAt!
    if (this.#alarm) this.#alarm.isOff = true
    const late = this.#troubles.strikes('alarms')
      ? this.#troubles.chance('alarms late').between(0, 90_000)
      : 0
    if (late > 85_000) return
    this.#alarm = this.#stage.later(at - this.#stage.now + late, this.#door, async () => {
      if (this.storage.alarmAt !== at) return
      await this.#ring()
    })
  }

  async #ring(): Promise<void> {
    this.#mayEvict()
    this.storage.alarmAt = null
    let isDone = false
    await this.#serve(async ({ instance }) => {
      await instance['alarm']!()
      isDone = true
    })
    if (isDone && this.#run) this.#alarmTries = 0
    else if (this.storage.alarmAt === null && (this.#alarmTries += 1) < MOST_ALARM_TRIES) {
      this.storage.alarmAt = this.#stage.now + 2_000 * 2 ** this.#alarmTries
      this.#setAlarm()
    }
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
