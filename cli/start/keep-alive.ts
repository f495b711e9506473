import { setTimeout as pause } from 'node:timers/promises'

/** Something that must run as long as the whole does. */
export interface Part {
  /** As people call it: `The pod`. */
  readonly name: string
  /** Where it says more. */
  readonly log: string
  /** Starts it, and returns once it serves. Throws `StartFailed` where trying again may help. */
  start(): Promise<void>
  /** Returns once it serves no longer, with what happened: `was killed by SIGKILL`. */
  untilIll(): Promise<string>
  /** Kills what there is of it. */
  end(): Promise<void>
}

/** A start that did not come to serve. */
export class StartFailed extends Error {
  override readonly name = 'StartFailed'
}

/** A part could not be kept alive; the message says what happened. */
export class PartLost extends Error {
  override readonly name = 'PartLost'
}

export interface Keeping {
  /** Takes a line for people. */
  readonly tell: (line: string) => void
  readonly isStopping: () => boolean
  /** In this time a part that fell now is back, or is lost. */
  readonly longestAbsenceMs: () => number
}

/** What falls more often than this in the time below falls for a reason that a start does not mend. */
const MOST_FALLS = 5
const FALLS_COUNTED_MS = 120_000
/** What fails at once is not started in a tight circle. */
const PAUSE_MS = 500
const FIRST_TRIES = 3

/** The first start of a part: a port may be taken in the very moment in which it was found free. */
export async function bringUp(part: Part, { tell, isStopping }: Keeping): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await part.start()
    } catch (error) {
      if (isStopping()) return await never()
      if (!(error instanceof StartFailed)) throw error
      const words = `${part.name} ${error.message}`
      if (attempt === FIRST_TRIES) throw new PartLost(`${words}. ${part.log} says more.`)
      tell(`${words}; starting again …`)
      await part.end()
      await pause(PAUSE_MS)
    }
  }
}

/**
 * Brings a part back whenever it is ill, and never returns. Throws `PartLost` when it cannot be
 * brought back in time, or falls again and again.
 */
export async function keepAlive(part: Part, keeping: Keeping): Promise<never> {
  const falls: number[] = []
  for (;;) {
    const what = await part.untilIll()
    if (keeping.isStopping()) return await never()
    const fellAt = performance.now()
    falls.push(fellAt)
    const count = falls.filter((at) => fellAt - at < FALLS_COUNTED_MS).length
    const words = `${part.name} ${what}`
    if (count > MOST_FALLS) {
      throw new PartLost(`${words}, ${count} times in two minutes. ${part.log} says more.`)
    }
    keeping.tell(`${words}; starting again …`)
    await bringBack(part, { keeping, words, within: keeping.longestAbsenceMs() })
    keeping.tell(`${part.name}: back after ${((performance.now() - fellAt) / 1000).toFixed(1)} s`)
  }
}

interface Return {
  readonly keeping: Keeping
  /** What happened to it. */
  readonly words: string
  /** Milliseconds; the clock stands still while the machine sleeps. */
  readonly within: number
}

async function bringBack(part: Part, { keeping, words, within }: Return): Promise<void> {
  const tooLate = new PartLost(
    `${words}, and could not be brought back in ${Math.round(within / 100) / 10} s. ${part.log} says more.`,
  )
  const giveUp = Promise.withResolvers<never>()
  const timer = setTimeout(() => giveUp.reject(tooLate), within)
  try {
    for (;;) {
      const isBack = await Promise.race([restarted(part, keeping), giveUp.promise])
      if (isBack) return
      await pause(PAUSE_MS)
    }
  } finally {
    clearTimeout(timer)
  }
}

async function restarted(part: Part, { isStopping }: Keeping): Promise<boolean> {
  try {
    await part.end()
    await part.start()
    return true
  } catch (error) {
    if (isStopping()) return await never()
    if (error instanceof StartFailed) return false
    throw error
  }
}

/** The process is being ended; nothing more is to be done or said here. */
async function never(): Promise<never> {
  return await new Promise<never>(() => {})
}
