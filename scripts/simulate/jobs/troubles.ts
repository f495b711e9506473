import { MINUTE_MS } from '#core/spans.ts'
import type { Chance } from '../fleet/chance.ts'
import { chanceNamed } from './chance-named.ts'
import { BEGINNING } from './stage.ts'

/** What may go wrong, each of which can be left out: `--without d1,r2`. */
export const TROUBLES = [
  'duplicates',
  'disorder',
  'losses',
  'object-crashes',
  'process-crashes',
  'evictions',
  'pods',
  'writer',
  'd1',
  'r2',
  'queues',
  'calls',
  'alarms',
  'wishes',
  'poison',
  'outages',
] as const
export type Trouble = (typeof TROUBLES)[number]

/** What becomes of something asked of somebody else. */
export type Fate = 'well' | 'refused' | 'unanswered' | 'slow'

/** How an object's turn ends: undone after so many statements, kept with nothing sent, or kept and sent and then over. */
export type Crash =
  | { readonly kind: 'undone'; readonly after: number }
  | { readonly kind: 'unsent' | 'sent' }

/** How likely each is at each chance it has; half of a seed's worlds are spared each of them. */
const RATES: Readonly<Record<Trouble, number>> = {
  duplicates: 0.06,
  disorder: 0.2,
  losses: 0.04,
  'object-crashes': 0.008,
  'process-crashes': 0.006,
  evictions: 0.02,
  pods: 0.05,
  writer: 0.15,
  d1: 0.05,
  r2: 0.05,
  queues: 0.05,
  calls: 0.03,
  alarms: 0.02,
  wishes: 0.7,
  poison: 0.05,
  outages: 0.4,
}

/** What may be away for everybody for a while. */
const AWAY = ['d1', 'r2', 'queues', 'calls'] as const

/** What goes wrong in a seed's world, until all of it ends. Every kind has its own chance, so that one left out changes nothing of the others'. */
export class Troubles {
  readonly #seed: number
  readonly #rates: ReadonlyMap<Trouble, number>
  readonly #outages: readonly { readonly of: Trouble; readonly from: number; readonly to: number }[]
  readonly #chances = new Map<string, Chance>()
  #areOver = false
  /** Whoever looks after jobs is kept from it at these moments; milliseconds. */
  sweepKeptAt = 0
  /** When an object was last kept from calling another, by its name; milliseconds. */
  readonly keptAt = new Map<string, number>()

  constructor(seed: number, without: readonly Trouble[]) {
    this.#seed = seed
    const chance = this.chance('rates')
    this.#rates = new Map(
      TROUBLES.map((trouble) => {
        const [isSpared, strength] = [chance.fraction() < 0.4, chance.between(0.2, 1)]
        return [trouble, isSpared || without.includes(trouble) ? 0 : RATES[trouble] * strength]
      }),
    )
    this.#outages = AWAY.flatMap((of) => {
      const [strikes, from, to] = [chance.fraction(), chance.fraction(), chance.fraction()]
      const begins = BEGINNING + (1 + 6 * from) * MINUTE_MS
      const ends = begins + 12 * to ** 2 * MINUTE_MS
      return strikes < this.#rates.get('outages')! ? [{ of, from: begins, to: ends }] : []
    })
  }

  /** A stream of chance of its own name. */
  chance(name: string): Chance {
    const known = this.#chances.get(name)
    if (known) return known
    const chance = chanceNamed(`${this.#seed} ${name}`)
    this.#chances.set(name, chance)
    return chance
  }

  end(): void {
    this.#areOver = true
  }

  get areOver(): boolean {
    return this.#areOver
  }

  /** Whether somebody always answers in this world. */
  isAlwaysWell(trouble: (typeof AWAY)[number]): boolean {
    return this.#rates.get(trouble) === 0 && this.#outages.every(({ of }) => of !== trouble)
  }

  rate(trouble: Trouble): number {
    return this.#areOver ? 0 : this.#rates.get(trouble)!
  }

  strikes(trouble: Trouble, times = 1): boolean {
    const rate = this.rate(trouble) * times
    return rate > 0 && this.chance(trouble).fraction() < rate
  }

  /** Whether somebody is away for everybody at a moment. */
  #isAway(trouble: Trouble, now: number): boolean {
    if (this.#areOver) return false
    return this.#outages.some(({ of, from, to }) => of === trouble && now >= from && now < to)
  }

  fate(trouble: Trouble, now: number): Fate {
    if (this.#isAway(trouble, now)) return 'refused'
    if (!this.strikes(trouble)) return 'well'
    const drawn = this.chance(trouble).fraction()
    if (drawn < 0.45) return 'refused'
    return drawn < 0.9 ? 'unanswered' : 'slow'
  }

  crash(): Crash | null {
    if (!this.strikes('object-crashes')) return null
    const chance = this.chance('object-crashes')
    const drawn = chance.fraction()
    if (drawn < 0.4) return { kind: 'undone', after: Math.floor(chance.fraction() ** 2 * 40) }
    return { kind: drawn < 0.8 ? 'unsent' : 'sent' }
  }
}
