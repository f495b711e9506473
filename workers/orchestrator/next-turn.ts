/** Whoever is to go on and says nothing for so long was ended in their middle, milliseconds. */
const PATIENCE_MS = 200

/** Waits for the next turn of a piece of work. */
export type Turn = () => Promise<void>

/** A piece of work that waits: for whom it is, and which of theirs goes first. */
interface Waiting {
  readonly of: unknown
  readonly rank: number
  /** Which move it waited for last: all that are alive wait for the one that is. */
  seen: number
  /** Smaller goes sooner; of all that one asker has the smallest counts. */
  place: number
  /**
   * When its move is over. Others wait for what it made itself and ends itself: each of them is another request, and
   * a runtime that ends somebody else's promise goes on in whoever ended it.
   */
  move: PromiseWithResolvers<void>
}

/** All that wait, and whose move it is now: to choose who goes, or to go. */
let waiting = new Set<Waiting>()
let mover: Waiting | null = null
let moves = 0
let places = 0

/** As an isolate in which nobody has asked yet: where one thread plays many. */
export function forgetTurns(): void {
  waiting = new Set()
  mover = null
}

/**
 * Waits between two stretches of long work: until everything else that an isolate was asked meanwhile has been
 * served, and until everybody who asked for a turn before has had it. So of any number of long pieces of work side
 * by side one stretch is done at a time, and whoever asks for something waits for one stretch, not for one of each.
 */
export async function nextTurn(): Promise<void> {
  await turnOf(Symbol('alone'), 0)
}

/**
 * The same for one of several pieces of work of one asker, a job: they have one turn together, and the one of the
 * lowest rank that waits takes it. So its texts are there one after the other, the first as soon as it can be, and
 * nobody waits for ten of them between two stretches of their own.
 */
export function turnsAmong(of: string, rank: number): Turn {
  return async () => await turnOf(of, rank)
}

async function turnOf(of: unknown, rank: number): Promise<void> {
  const move = Promise.withResolvers<void>()
  const me: Waiting = { of, rank, seen: moves, place: (places += 1), move }
  waiting.add(me)
  while (waiting.has(me)) {
    if (await isMyMove(me)) await choose(me)
  }
  if (mover === me) mover = null
  me.move.resolve()
}

/** Waits until whoever has the move is through; whether it is `me` now. */
async function isMyMove(me: Waiting): Promise<boolean> {
  const before = mover
  me.seen = moves
  if (before !== null) {
    const isOver = await orImpatient(before.move.promise)
    if (!waiting.has(me) || (mover !== null && mover !== before)) return false
    // It is gone, or goes on without a turn, and so do all that did not take part in the last moves.
    if (!isOver)
      for (const one of waiting) if (one === before || one.seen < moves - 1) waiting.delete(one)
  }
  takeMove(me)
  return true
}

/** Lets everybody else be served, and then sees who goes on: they have the move then. */
async function choose(me: Waiting): Promise<void> {
  await scheduler.wait(0)
  if (mover !== me) return
  const chosen = first() ?? me
  waiting.delete(chosen)
  // Others of the same asker have had a turn too.
  for (const other of waiting) if (other.of === chosen.of) other.place = places += 1
  if (chosen === me) return
  const { move } = me
  me.move = Promise.withResolvers()
  takeMove(chosen)
  move.resolve()
}

function takeMove(next: Waiting): void {
  mover = next
  moves += 1
}

/** The lowest rank of whoever has waited longest. */
function first(): Waiting | null {
  const [longest] = [...waiting].toSorted((one, other) => one.place - other.place)
  const theirs = [...waiting].filter(({ of }) => of === longest?.of)
  return (
    theirs.toSorted((one, other) => one.rank - other.rank || one.place - other.place)[0] ?? null
  )
}

/** Whether it was over before patience was. */
async function orImpatient(over: Promise<void>): Promise<boolean> {
  const { promise: tooLong, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), PATIENCE_MS)
  const isOver = await Promise.race([over.then(() => true), tooLong])
  clearTimeout(timer)
  return isOver
}
