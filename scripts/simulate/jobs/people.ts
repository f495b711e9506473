import { commissionOf, type Commission } from '#core/commission.ts'
import type { JobId } from '#core/ids.ts'
import { PersonId } from '#core/ids.ts'
import { JOB_TYPES, PEOPLE_IN_JOB, type DocumentId, type JobType } from '#core/job-types.ts'
import { SYSTEMS } from '#core/systems.ts'
import { PART_KINDS, type PartKind } from '#core/tasks.ts'
import { findJob, insertOrder } from '#d1/jobs.ts'
import type { Job } from '#durable-objects/job/job.ts'
import { eraseJob } from '#workers/api/erase-job.ts'
import { tellOrder, toldJob } from '#workers/api/told-job.ts'
import type { Chance } from '../fleet/chance.ts'
import { newJobIdOf } from '../fleet/job-ids.ts'
import { chanceNamed } from './chance-named.ts'
import { BEGINNING, type Party, type Stage } from './stage.ts'
import type { Troubles } from './troubles.ts'

interface World {
  readonly stage: Stage
  readonly troubles: Troubles
  readonly env: { readonly DB: D1Database; readonly JOB: DurableObjectNamespace<Job> }
}

/** What somebody orders, and whatever else they will ask of it. */
interface Person {
  readonly id: JobId
  readonly owner: string
  readonly commission: Commission
  readonly ordersAt: number
  readonly chance: Chance
}

const ORDERS_WITHIN_MS = 4 * 60_000
const WISHES_WITHIN_MS = 9 * 60_000
/** A text is written in about three seconds. */
const LATEST_REGRET_MS = 4_000
/** Mostly small ones: they meet the same troubles in less time. A package alone has texts that may go without others. */
const TYPES: readonly JobType[] = [
  ...JOB_TYPES,
  'nuclear_v2',
  ...Array.from({ length: 3 }, () => ['hook', 'single_system', 'single_system'] as const).flat(),
]
/** Of all wishes; what is never asked twice in a world that is well is asked again by nobody. */
const WISHES = [
  'cancel',
  'cancel',
  'erase',
  'retry',
  'retry',
  'regenerate',
  'regenerate',
  'refresh',
  'pack',
] as const

/** Customers: each orders one job, tells the system so until it is heard, and asks more of it later. */
export class People {
  readonly ordered: Person[] = []
  /** Jobs that somebody asked to be erased. */
  readonly erased = new Set<JobId>()
  /** Told what a job's object answered somebody. */
  onAnswered: (answer: unknown) => void = () => {}
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  /** Those of these numbers, each at their time. */
  come(seed: number, numbers: readonly number[]): void {
    for (const number of numbers) this.#live(personOf(seed, number))
  }

  /** Some have a text made anew, stop that, and have a PDF set of what they had before. */
  changeTheirMinds(): void {
    for (const { id, commission, chance } of this.ordered.filter((_, at) => at % 5 === 0)) {
      const documentId = commission.documents[0]!.id
      const anew = (part: PartKind) => async () =>
        await this.#told(id, (job) => job.command({ type: 'regenerate-asked', documentId, part }))
      const stop = async () => await this.#told(id, (job) => job.command({ type: 'cancel-asked' }))
      const print = () => this.request(`print ${id}`, 5_000, anew('pdf'))
      const wait = chance.fraction() * LATEST_REGRET_MS
      this.request(`rewrite ${id}`, 0, anew('text'), () =>
        this.request(`stop ${id}`, wait, stop, print),
      )
    }
  }

  /** Asks something of a job once, as a request of its own, and again for as long as it is not heard. */
  request(
    name: string,
    inMilliseconds: number,
    work: () => PromiseLike<unknown>,
    then: () => void = () => {},
  ): void {
    const { stage, troubles } = this.#world
    let tries = 0
    const attempt = (wait: number) => {
      tries += 1
      const again = () => attempt(5_000 * tries)
      const party: Party = {
        name: `request ${name} try ${tries}`,
        isDead: false,
        dies: () => troubles.strikes('process-crashes'),
        onDeath: again,
      }
      const answered = () => stage.later(0, CLIENT, then)
      const failed = () => stage.later(0, CLIENT, again)
      stage.later(wait, party, () => {
        void Promise.resolve(work()).then(answered, failed)
      })
    }
    attempt(inMilliseconds)
  }

  #live(person: Person): void {
    const { stage, troubles, env } = this.#world
    this.ordered.push(person)
    const { id, owner, commission, ordersAt, chance } = person
    const order = async () => {
      const createdAt = new Date()
      const placed = { id, owner, commission, createdAt, key: id, fingerprint: '' }
      const job = await insertOrder(env.DB, placed)
      // As the API does: its object hears of it after the answer, or from the sweep.
      if (job) void tellOrder(env, job)
    }
    // Nobody asks more of a job than they know of.
    const ask = () => {
      while (chance.fraction() < troubles.rate('wishes')) {
        const wish = WISHES[Math.floor(chance.fraction() * WISHES.length)]!
        this.#wish(person, wish, chance.fraction() ** 4 * WISHES_WITHIN_MS)
      }
    }
    this.request(`order ${id}`, ordersAt - stage.now, order, ask)
  }

  #wish({ id, commission, chance }: Person, wish: (typeof WISHES)[number], after: number): void {
    const { env } = this.#world
    const { documents } = commission
    const documentId = documents[Math.floor(chance.fraction() * documents.length)]!.id
    const part = PART_KINDS[Math.floor(chance.fraction() * PART_KINDS.length)]!
    const isWhole = chance.fraction() < 0.5
    const told = async (ask: Ask) => await this.#told(id, ask)
    const which: DocumentId | null = isWhole ? null : documentId
    const asked = {
      cancel: async () => await told((job) => job.command({ type: 'cancel-asked' })),
      retry: async () =>
        await told((job) => job.command({ type: 'retry-asked', documentId: which })),
      regenerate: async () =>
        await told((job) => job.command({ type: 'regenerate-asked', documentId, part })),
      refresh: async () => await told((job) => job.command({ type: 'refresh-asked' })),
      pack: async () => await told((job) => job.pack()),
      erase: async () => {
        this.erased.add(id)
        await eraseJob(env as Parameters<typeof eraseJob>[0], id)
      },
    }
    this.request(`${wish} ${id}`, after, asked[wish])
  }

  /** As the API does: of a job that is gone nothing is asked. */
  async #told(id: JobId, ask: Ask): Promise<void> {
    const { env } = this.#world
    const row = await findJob(env.DB, id)
    const answer = row && (await ask(toldJob(env, row)))
    if (answer) this.onAnswered(answer)
  }
}

type Ask = (job: DurableObjectStub<Job>) => PromiseLike<unknown>

const CLIENT: Party = { name: 'client', isDead: false }

/** Who orders as number so-and-so of a world. */
export function personOf(seed: number, number: number): Person {
  const chance = chanceNamed(`${seed} person ${number}`)
  const type = TYPES[Math.floor(chance.fraction() * TYPES.length)]!
  const count = chance.fraction() < 0.1 ? SYSTEMS.length : 1 + Math.floor(chance.fraction() * 2)
  const first = Math.floor(chance.fraction() * SYSTEMS.length)
  const systems = SYSTEMS.filter((_, at) => (at - first + SYSTEMS.length) % SYSTEMS.length < count)
  const people = Array.from({ length: PEOPLE_IN_JOB[type] }, (_, at) => personCalled(number, at))
  const ordersAt = BEGINNING + 1_000 + chance.fraction() * ORDERS_WITHIN_MS
  const isOfOne = type === 'synastry' || type === 'single_system'
  const wish = { type, people, systems, ...(isOfOne && { system: systems[0] }) }
  return {
    id: newJobIdOf(number),
    owner: `owner-${number % 7}`,
    commission: commissionOf(
      wish,
      { ...MANNER, budget: budgetOf(seed, number) },
      new Date(ordersAt),
    ),
    ordersAt,
    chance,
  }
}

/** What some jobs may cost, dollars: a few drafts' worth. */
function budgetOf(seed: number, number: number): number | null {
  const chance = chanceNamed(`${seed} budget ${number}`)
  return chance.fraction() < 0.2 ? 1 + Math.floor(chance.fraction() * 6) : null
}

const MANNER = {
  words: 20,
  language: 'en',
  provider: 'anthropic',
  model: null,
  prompt: '1',
  voice: 'rms',
} as const

function personCalled(number: number, at: number) {
  const id = PersonId.parse(`per_${String(number * 2 + at).padStart(20, '0')}`)
  const birth = { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 }
  return { id, name: `Person ${at}`, birth }
}
