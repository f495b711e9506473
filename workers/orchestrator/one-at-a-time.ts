import { nextTurn } from './next-turn.ts'

/** Who is silent for so long has lost the turn, milliseconds: many times what a step or a read from storage takes. */
const TURN_MS = 5_000
const LOOK_MS = 50

/** Whose turn it is in this isolate, and until when if nothing is heard. */
const turn: { holder: symbol | null; until: number } = { holder: null, until: 0 }

/**
 * Does work of which an isolate takes one at a time, for its memory and for those who wait between two steps.
 * `work` is handed what it calls between its steps: that lets others go on, and keeps its turn. Whoever
 * stops without a word (an asker who hung up ends what was done for them in its middle) loses it.
 */
export async function oneAtATime<Result>(
  work: (pause: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const me = Symbol('turn')
  while (isTaken()) await scheduler.wait(LOOK_MS)
  take(me)
  try {
    return await work(async () => {
      await nextTurn()
      if (turn.holder === me || !isTaken()) take(me)
    })
  } finally {
    if (turn.holder === me) turn.holder = null
  }
}

function isTaken(): boolean {
  return turn.holder !== null && Date.now() < turn.until
}

function take(holder: symbol): void {
  Object.assign(turn, { holder, until: Date.now() + TURN_MS })
}
