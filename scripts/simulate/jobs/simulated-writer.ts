import { DependencyError } from '#core/errors.ts'
import type { DocumentId } from '#core/job-types.ts'
import { SYSTEMS, type System } from '#core/systems.ts'
import type { Usage, Writer, WritingEvent } from '#writing/writer.ts'
import type { Stage } from './stage.ts'
import type { Troubles } from './troubles.ts'

/** A call of the writer: who made it and what became of it. */
export interface WriterCall {
  readonly number: number
  /** The party that called. */
  readonly by: string
  readonly beganAt: number
  /** When its draft was whole, and paid for; null of one that broke. */
  endedAt: number | null
}

type Mood =
  | 'well'
  | 'hangs'
  | 'slow'
  | 'serious'
  | 'fatal'
  | 'breaks'
  | 'busy'
  | 'down'
  | 'fails'
  | 'refuses'

const MOODS: readonly Mood[] = [
  'slow',
  'serious',
  'fatal',
  'breaks',
  'busy',
  'down',
  'fails',
  'refuses',
]
const SECOND = 1_000

/** A provider in every trouble, that counts what it is paid for. */
export class SimulatedWriter {
  onCall: (call: WriterCall) => void = () => {}
  /** Told when a draft is whole, and paid for. */
  onWhole: (call: WriterCall) => void = () => {}
  readonly #stage: Stage
  readonly #troubles: Troubles
  #number = 0
  /** Which system it would rather not write of, and what it does instead. */
  #disliked: { readonly system: System; readonly mood: Mood } | null = null
  /** Until when it is down for everybody; milliseconds. */
  #downUntil = 0

  constructor(stage: Stage, troubles: Troubles) {
    this.#stage = stage
    this.#troubles = troubles
  }

  get writer(): Writer {
    const write: Writer['write'] = ({ brief }) => this.#write(brief.document.id)
    return { provider: 'anthropic', model: 'simulated', write }
  }

  async *#write(document: DocumentId): AsyncGenerator<WritingEvent> {
    const stage = this.#stage
    const mood = this.#stubborn(document) ?? this.#mood()
    const call: WriterCall = {
      number: (this.#number += 1),
      by: stage.party.name,
      beganAt: stage.now,
      endedAt: null,
    }
    this.onCall(call)
    await this.#wait(mood === 'hangs' ? 150 : 0.1)
    refuse(mood)
    const usage: Usage = {
      inputTokens: 100,
      outputTokens: 0,
      cacheReadTokens: 0,
      cacheWriteTokens: 0,
    }
    yield { type: 'usage', usage }
    const pieces = [`# Draft ${call.number}\n\n`, `It is ${mood}. `, 'It ends.\n']
    for (const [at, text] of pieces.entries()) {
      await this.#wait(mood === 'slow' ? 45 : 0.8)
      if (mood === 'breaks' && at === 1) {
        throw new DependencyError('writer', 'the stream broke', { retryable: true })
      }
      yield { type: 'text', text }
    }
    call.endedAt = stage.now
    this.onWhole(call)
    yield { type: 'stop', reason: 'end', usage: { ...usage, outputTokens: 50 } }
  }

  /**
   * Where it makes trouble it mostly refuses what is of one system, or hangs over it, until all is
   * well: so texts go without others, and the same work falls silent again and again.
   */
  #stubborn(document: DocumentId): Mood | null {
    const troubles = this.#troubles
    if (troubles.rate('writer') === 0) return null
    const chance = troubles.chance('stubborn')
    this.#disliked ??= {
      system: SYSTEMS[Math.floor(chance.fraction() * SYSTEMS.length)]!,
      mood: chance.fraction() < 0.5 ? 'refuses' : 'hangs',
    }
    const { system, mood } = this.#disliked
    return document.endsWith(`.${system}`) && chance.fraction() < 0.7 ? mood : null
  }

  #mood(): Mood {
    const [{ now }, troubles] = [this.#stage, this.#troubles]
    if (!troubles.areOver && now < this.#downUntil) return 'down'
    if (!troubles.strikes('writer')) return 'well'
    const mood = MOODS[Math.floor(troubles.chance('moods').fraction() * MOODS.length)]!
    if (mood === 'down') {
      this.#downUntil = now + troubles.chance('moods').between(30, 400) * SECOND
    }
    return mood
  }

  async #wait(seconds: number): Promise<void> {
    const spread = this.#troubles.chance('writing').between(0.5, 1.5)
    await new Promise((resolve) => setTimeout(resolve, seconds * SECOND * spread))
  }
}

function refuse(mood: Mood): void {
  if (mood === 'busy') {
    throw new DependencyError('writer', 'busy', { retryable: true, kind: 'overloaded' })
  }
  if (mood === 'down')
    throw new DependencyError('writer', 'down', { retryable: true, kind: 'paused' })
  if (mood === 'fails') throw new DependencyError('writer', 'failed', { retryable: true })
  if (mood === 'refuses') throw new DependencyError('writer', 'no', { retryable: false })
}
