import type { Party, Stage } from './stage.ts'
import { TROUBLES, type Fate, type Trouble, type Troubles } from './troubles.ts'

/** Somebody that others ask: D1, R2, a queue. */
export interface Service {
  readonly party: Party
  readonly trouble: Trouble
  /** Milliseconds there and back, at the least and mostly at the most. */
  readonly takes: readonly [number, number]
}

const SLOW_MS = [5_000, 45_000] as const
/** What is heard of who is out of reach; made once, for an error looks up where it is made. */
const AWAY = new Map(TROUBLES.map((trouble) => [trouble, new Error(`${trouble} is out of reach`)]))

/** Asks a service across the network: it is done a little later, or not, and the answer comes, or an error. */
export async function ask<T>(
  { stage, troubles }: { readonly stage: Stage; readonly troubles: Troubles },
  { party, trouble, takes }: Service,
  work: () => T,
): Promise<T> {
  const caller = stage.party
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const fate: Fate = troubles.fate(trouble, stage.now)
  if (fate !== 'well' && caller.name.startsWith('cron')) troubles.sweepKeptAt = stage.now
  const chance = troubles.chance(`${trouble} takes`)
  const way = () => chance.between(takes[0] / 2, takes[1] / 2)
  const away = () => reject(AWAY.get(trouble))
  if (fate === 'refused') {
    stage.later(way(), caller, away)
    return await promise
  }
  const there = fate === 'slow' ? chance.between(...SLOW_MS) : way()
  stage.later(there, party, () => {
    try {
      const answer = work()
      stage.later(way(), caller, fate === 'unanswered' ? away : () => resolve(answer))
    } catch (error) {
      stage.later(way(), caller, () => reject(error))
    }
  })
  return await promise
}
