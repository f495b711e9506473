import { ask, type Service } from './ask.ts'
import { cloned } from './cloned.ts'
import { declaredQueues, type DeclaredQueue } from './declared-queues.ts'
import type { Party, Stage } from './stage.ts'
import type { Troubles } from './troubles.ts'

const SERVICE: Service = {
  party: { name: 'queues', isDead: false },
  trouble: 'queues',
  takes: [2, 20],
}
/** A delivery that has not ended by then is taken from its consumer. */
const LONGEST_MS = 15 * 60_000

export interface Sent {
  readonly id: string
  readonly body: unknown
  readonly attempts: number
}

interface Line extends DeclaredQueue {
  readonly waiting: Sent[]
  active: number
}

type Consume = (batch: MessageBatch) => Promise<void>

/**
 * The declared queues: at least once, in any order, again after a consumer died, and to their
 * dead-letter queue in the end. In a world with losses some messages are lost with their machine.
 */
export class SimulatedQueues {
  readonly lines = new Map<string, Line>()
  /** Set before anything is sent. */
  consume: Consume = async () => {}
  /** Messages that no consumer could deal with. */
  readonly died: Sent[] = []
  /** Of each delivery under way, by its party's name. */
  readonly deliveries = new Map<string, Sent>()
  readonly #stage: Stage
  readonly #troubles: Troubles
  #number = 0

  constructor(stage: Stage, troubles: Troubles) {
    this.#stage = stage
    this.#troubles = troubles
    for (const queue of declaredQueues()) {
      this.lines.set(queue.name, { ...queue, waiting: [], active: 0 })
    }
  }

  /** By the names Workers send to them by. */
  get bindings(): Record<string, Queue> {
    const on = { stage: this.#stage, troubles: this.#troubles }
    return Object.fromEntries(
      [...this.lines.values()].flatMap(({ name, binding }) => {
        const send = async (body: unknown, { delaySeconds = 0 } = {}) =>
          await ask(on, SERVICE, () => this.send(name, cloned(body), delaySeconds))
        return binding === null ? [] : [[binding, { send } as unknown as Queue]]
      }),
    )
  }

  send(queue: string, body: unknown, delaySeconds = 0): void {
    const troubles = this.#troubles
    if (troubles.strikes('losses')) return
    const message = { id: `message-${(this.#number += 1)}`, body, attempts: 1 }
    this.#arrive(queue, message, delaySeconds * 1000 + this.#late())
    if (troubles.strikes('duplicates')) this.#arrive(queue, message, this.#late() * 20)
  }

  get isEmpty(): boolean {
    return this.#pending === 0
  }

  #pending = 0

  #late(): number {
    const chance = this.#troubles.chance('queue waits')
    if (!this.#troubles.strikes('disorder')) return chance.between(1, 50)
    return chance.between(0, 1) ** 3 * 90_000
  }

  #arrive(queue: string, message: Sent, inMilliseconds: number): void {
    this.#pending += 1
    this.#stage.later(inMilliseconds, PLATFORM, () => {
      const line = this.lines.get(queue)!
      line.waiting.push(message)
      this.#serve(line)
    })
  }

  #serve(line: Line): void {
    while (line.active < line.concurrency && line.waiting.length > 0) {
      this.#deliver(line, line.waiting.shift()!)
    }
  }

  /** One delivery to a consumer of its own, until it ends, dies or takes too long. */
  #deliver(line: Line, message: Sent): void {
    line.active += 1
    let isOver = false
    const end = (next: () => void) => {
      if (isOver) return
      isOver = true
      overdue.isOff = true
      this.deliveries.delete(party.name)
      line.active -= 1
      this.#pending -= 1
      next()
      this.#serve(line)
    }
    const troubles = this.#troubles
    const party: Party = {
      name: `consumer-${(this.#number += 1)} ${message.id}#${message.attempts}`,
      isDead: false,
      dies: () => troubles.strikes('process-crashes'),
      onDeath: () => end(() => this.#afterDeath(line, message)),
    }
    this.deliveries.set(party.name, message)
    const verdict = { of: null as null | 'ack' | number }
    const batch = batchOf(line.name, message, (said) => (verdict.of = said))
    const decide = () => {
      if (verdict.of === 'ack') end(() => {})
      else end(() => this.#again(line, message, verdict.of === null ? 0 : Number(verdict.of)))
    }
    this.#stage.later(0, party, () => {
      this.consume(batch).then(decide, () => end(() => this.#again(line, message, 0)))
    })
    const overdue = this.#stage.later(LONGEST_MS, PLATFORM, () => {
      party.isDead = true
      end(() => this.#again(line, message, 0))
    })
  }

  /** A real queue delivers again; a local one lost it with the process. */
  #afterDeath(line: Line, message: Sent): void {
    if (this.#troubles.strikes('losses', 4)) return
    this.#again(line, message, this.#troubles.chance('queue waits').between(1, 60))
  }

  #again(line: Line, message: Sent, delaySeconds: number): void {
    if (message.attempts <= line.retries) {
      const next = { ...message, attempts: message.attempts + 1 }
      return this.#arrive(line.name, next, delaySeconds * 1000 + this.#late())
    }
    if (line.dead === null)
      return this.#stage.fail('a dead letter is lost', JSON.stringify(message))
    this.died.push(message)
    this.#arrive(line.dead, { ...message, attempts: 1 }, 1_000)
  }
}

const PLATFORM: Party = { name: 'platform', isDead: false }

function batchOf(
  queue: string,
  { id, body, attempts }: Sent,
  say: (verdict: 'ack' | number) => void,
): MessageBatch {
  const message = {
    id,
    body,
    attempts,
    timestamp: new Date(),
    ack: () => say('ack'),
    retry: ({ delaySeconds = 0 } = {}) => say(delaySeconds),
  }
  return { queue, messages: [message] } as unknown as MessageBatch
}
