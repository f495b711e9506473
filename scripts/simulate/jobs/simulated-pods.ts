import { sha256Hex } from '#core/sha256.ts'
import {
  CONTENT_TYPES,
  artifactKey,
  findArtifact,
  putOnce,
  resultOf,
  timingKey,
} from '#r2/artifacts.ts'
import type { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
import type { LeaseOutcome } from '#durable-objects/audio-fleet/chapters-in-hands.ts'
import type { HeldLease } from '#durable-objects/audio-fleet/chapter-rows.ts'
import type { Party, Stage } from './stage.ts'
import type { Troubles } from './troubles.ts'

type Fleet = DurableObjectStub<AudioFleet>

interface World {
  readonly stage: Stage
  readonly troubles: Troubles
  readonly fleet: Fleet
  readonly artifacts: R2Bucket
}

const HEARTBEAT_MS = 15_000

/** Pods that claim, speak and upload as the bridge lets them, stall, fail, and die in the midst of it. */
export class SimulatedPods {
  readonly #world: World
  #number = 0

  constructor(world: World) {
    this.#world = world
  }

  /** So many, one a second. */
  come(count: number): void {
    for (let index = 0; index < count; index += 1) this.#start(index * 1_000)
  }

  #start(inMilliseconds: number): void {
    const { stage, troubles } = this.#world
    const name = `pod-${(this.#number += 1)}`
    const party: Party = {
      name,
      isDead: false,
      dies: () => troubles.strikes('pods', 0.1),
      onDeath: () => this.#start(troubles.chance('pods').between(1_000, 90_000)),
    }
    stage.later(inMilliseconds, party, () => void new Pod(this.#world, name).live())
  }
}

class Pod {
  readonly #world: World
  readonly #name: string
  #claims = 0

  constructor(world: World, name: string) {
    this.#world = world
    this.#name = name
  }

  async live(): Promise<void> {
    for (;;) {
      const claim = `${this.#name} claim ${(this.#claims += 1)}`
      const lease = await this.#tried<HeldLease | null>(() =>
        this.#world.fleet.claim(this.#name, 25, claim),
      )
      if (lease) await this.#tried(() => this.#speak(lease))
    }
  }

  /** What fails is over; a moment later there is something else to do. */
  async #tried<T>(work: () => PromiseLike<T>): Promise<T | null> {
    try {
      return await work()
    } catch {
      await pause(1_000)
      return null
    }
  }

  async #speak(held: HeldLease): Promise<void> {
    const { fleet, troubles } = this.#world
    const lease = { podId: this.#name, leaseId: held.leaseId, fence: held.fence }
    if ((await fleet.check(lease)).kind !== 'held') return
    const chance = troubles.chance('speaking')
    const chunks = 1 + Math.floor(chance.fraction() * 4)
    const mood = troubles.strikes('pods') ? chance.fraction() : 1
    for (let done = 0; done < chunks; done += 1) {
      await pause(mood < 0.3 ? 70_000 : chance.between(500, HEARTBEAT_MS))
      const beat = await this.#tried<LeaseOutcome>(() =>
        fleet.heartbeat(lease, { done, total: chunks }),
      )
      if (beat && beat.kind !== 'held') return
    }
    if (mood < 0.6) {
      return void (await fleet.fail(lease, { reason: 'cannot', retryable: mood < 0.55 }))
    }
    await this.#upload(held, lease)
  }

  /** As the bridge does it: the lease is asked for before each thing that is stored. */
  async #upload(held: HeldLease, lease: Parameters<AudioFleet['check']>[0]): Promise<void> {
    const { fleet, artifacts } = this.#world
    const body = new TextEncoder().encode(`spoken by ${this.#name} of ${held.input.sha256}`)
    const digest = await sha256Hex(body)
    if ((await fleet.check(lease)).kind !== 'held') return
    const timing = {
      key: timingKey(held, digest),
      contentType: 'application/json',
      body,
      measures: {},
    }
    await putOnce(artifacts, timing)
    if ((await fleet.check(lease)).kind !== 'held') return
    const key = artifactKey(held, 'chapter')
    await putOnce(artifacts, {
      key,
      contentType: CONTENT_TYPES.chapter,
      body,
      measures: { seconds: 1 },
    })
    const stored = await findArtifact(artifacts, key)
    if (stored) await fleet.complete(lease, resultOf(stored))
  }
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
}
