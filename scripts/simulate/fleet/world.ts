import type { HeldLease } from '#durable-objects/audio-fleet/chapter-rows.ts'
import { LEASE_SECONDS } from '#gpu-bridge/protocol/contract.ts'
import { Agenda } from './agenda.ts'
import type { Chance } from './chance.ts'
import { openLine, type Line } from './line.ts'
import type { Scaler } from './scaler.ts'
import type { Ordered, Scenario } from './scenarios.ts'

/** A pod, or a serverless worker. Seconds from the beginning. */
export interface Pod {
  readonly name: string
  readonly startedAt: number
  readyAt: number | null
  endedAt: number | null
  isDraining: boolean
  /** It died and nobody knows yet. */
  isDead: boolean
  readonly held: Set<string>
  idleSince: number | null
  done: number
}

type Event =
  | { readonly type: 'ordered'; readonly chapter: number }
  | { readonly type: 'ready'; readonly pod: Pod }
  | {
      readonly type: 'spoken'
      readonly pod: Pod
      readonly lease: HeldLease
      readonly began: number
    }
  | { readonly type: 'died'; readonly pod: Pod }
  | { readonly type: 'expiry'; readonly pod: Pod }
  | { readonly type: 'look' }
  | { readonly type: 'impatient'; readonly chapter: number }

export interface Lived {
  readonly ordered: readonly Ordered[]
  /** By chapter: when a pod that finished it began. */
  readonly begun: readonly number[]
  readonly pods: readonly Pod[]
  /** Every so often: how many waited, and how many pods there were. */
  readonly course: readonly {
    readonly at: number
    readonly waiting: number
    readonly pods: number
  }[]
}

/** A pod that is dead shows as such in RunPod's list when it is looked at next. */
const COURSE_SECONDS = 30
/** Nobody waits for ever: a world that has not ended by then is broken. */
const LONGEST_HOURS = 100

/** Lives a scenario under a scaler: the fleet's own line hands chapters out and takes them back. */
export function live(
  scenario: Scenario,
  { ordered, scaler, chance }: { ordered: readonly Ordered[]; scaler: Scaler; chance: Chance },
): Lived {
  return new World(scenario, ordered, scaler, chance).run()
}

class World {
  readonly #scenario: Scenario
  readonly #ordered: readonly Ordered[]
  readonly #scaler: Scaler
  readonly #chance: Chance
  readonly #agenda = new Agenda<Event>()
  readonly #line: Line
  readonly #pods: Pod[] = []
  readonly #all: Pod[] = []
  readonly #begun: number[]
  readonly #course: { at: number; waiting: number; pods: number }[] = []
  #now = 0
  #waiting = 0
  #speaking = 0
  #unfinished: number

  constructor(scenario: Scenario, ordered: readonly Ordered[], scaler: Scaler, chance: Chance) {
    this.#scenario = scenario
    this.#ordered = ordered
    this.#scaler = scaler
    this.#chance = chance
    this.#line = openLine(ordered)
    this.#begun = ordered.map(() => Number.NaN)
    this.#unfinished = ordered.length
    for (const [chapter, { at }] of ordered.entries()) {
      this.#agenda.put(at, { type: 'ordered', chapter })
    }
    this.#agenda.put(0, { type: 'look' })
  }

  run(): Lived {
    while (this.#unfinished > 0 || this.#pods.length > 0) {
      const next = this.#agenda.next()
      if (!next || next.at > LONGEST_HOURS * 3600) {
        throw new Error(`${this.#scaler.name} never ends ${this.#scenario.name}`)
      }
      this.#now = next.at
      this.#happen(next.event)
    }
    return { ordered: this.#ordered, begun: this.#begun, pods: this.#all, course: this.#course }
  }

  #happen(event: Event): void {
    switch (event.type) {
      case 'ordered':
        return this.#onOrdered(event.chapter)
      case 'ready':
        return this.#onReady(event.pod)
      case 'spoken':
        return this.#onSpoken(event)
      case 'died':
        return this.#onDied(event.pod)
      case 'expiry':
        return this.#onExpiry(event.pod)
      case 'look':
        return this.#onLook()
      case 'impatient':
        return this.#onImpatient(event.chapter)
    }
  }

  #onOrdered(chapter: number): void {
    this.#line.offer(chapter, this.#now)
    this.#waiting += 1
    const patience = this.#scaler.patienceSeconds
    if (patience !== null) this.#agenda.put(this.#now + patience, { type: 'impatient', chapter })
    this.#handOut()
    this.#consult()
  }

  #onReady(pod: Pod): void {
    if (pod.endedAt !== null) return
    pod.readyAt = this.#now
    pod.idleSince = this.#now
    this.#scaler.began({ cold: this.#now - pod.startedAt })
    this.#handOut()
    this.#consult()
  }

  #onSpoken({ pod, lease, began }: Extract<Event, { type: 'spoken' }>): void {
    if (pod.isDead || !pod.held.delete(lease.leaseId)) return
    this.#line.settle(lease, this.#now)
    this.#begun[this.#line.chapterOf(lease)] = began
    this.#speaking -= 1
    this.#unfinished -= 1
    pod.done += 1
    if (pod.held.size === 0) pod.idleSince = this.#now
    // What a hook takes says nothing of chapters; the fleet keeps a pace of each lane too.
    const { lane } = this.#ordered[this.#line.chapterOf(lease)]!
    if (lane === 'chapter') this.#scaler.spoke({ chapter: this.#now - began })
    this.#handOut()
    this.#consult()
  }

  #onDied(pod: Pod): void {
    if (pod.endedAt !== null) return
    pod.isDead = true
    // The last heartbeat was just before: the leases run out so long after it.
    this.#agenda.put(this.#now + LEASE_SECONDS, { type: 'expiry', pod })
  }

  #onExpiry(pod: Pod): void {
    for (const leaseId of this.#line.expire(pod.name, this.#now)) {
      this.#waiting += 1
      this.#speaking -= 1
      pod.held.delete(leaseId)
    }
    this.#end(pod)
    this.#handOut()
    this.#consult()
  }

  #onLook(): void {
    if (this.#now % COURSE_SECONDS === 0) {
      this.#course.push({ at: this.#now, waiting: this.#waiting, pods: this.#pods.length })
    }
    const { everySeconds } = this.#scaler
    if (everySeconds !== null) this.#scaler.look(this.#view(), this.#moves)
    this.#agenda.put(this.#now + (everySeconds ?? 5), { type: 'look' })
    if (everySeconds === null) this.#consult()
  }

  #onImpatient(chapter: number): void {
    if (!this.#line.waits(chapter)) return
    this.#scaler.stillWaits(this.#view(), this.#moves)
  }

  #consult(): void {
    if (this.#scaler.everySeconds === null) this.#scaler.look(this.#view(), this.#moves)
  }

  /** Every free lane claims; whoever was ready first asks first. */
  #handOut(): void {
    if (this.#waiting === 0) return
    const { lanes } = this.#scenario
    const claiming = this.#pods.filter(
      (pod) => pod.held.size < lanes && pod.readyAt !== null && !pod.isDraining && !pod.isDead,
    )
    for (const pod of claiming) {
      while (pod.held.size < lanes && this.#waiting > 0) {
        const lease = this.#line.claim(pod.name, this.#now)
        if (!lease) return
        pod.held.add(lease.leaseId)
        pod.idleSince = null
        this.#waiting -= 1
        this.#speaking += 1
        const { seconds } = this.#ordered[this.#line.chapterOf(lease)]!
        this.#agenda.put(this.#now + seconds, { type: 'spoken', pod, lease, began: this.#now })
      }
    }
  }

  #view() {
    return { now: this.#now, waiting: this.#waiting, speaking: this.#speaking, pods: this.#pods }
  }

  readonly #moves = {
    start: (count: number) => {
      for (let n = 0; n < count; n += 1) this.#start()
    },
    drain: (pod: Pod) => {
      pod.isDraining = true
    },
    end: (pod: Pod) => this.#end(pod),
  }

  #start(): void {
    const pod: Pod = {
      name: `pod ${this.#all.length}`,
      startedAt: this.#now,
      readyAt: null,
      endedAt: null,
      isDraining: false,
      isDead: false,
      held: new Set(),
      idleSince: null,
      done: 0,
    }
    this.#pods.push(pod)
    this.#all.push(pod)
    const [low, high] = this.#scenario.coldSeconds
    this.#agenda.put(this.#now + this.#chance.between(low, high), { type: 'ready', pod })
    const { meanLifeHours } = this.#scenario
    if (meanLifeHours !== null) {
      this.#agenda.put(this.#now + this.#chance.pause(meanLifeHours * 3600), { type: 'died', pod })
    }
  }

  #end(pod: Pod): void {
    if (pod.endedAt !== null) return
    pod.endedAt = this.#now
    this.#pods.splice(this.#pods.indexOf(pod), 1)
  }
}
