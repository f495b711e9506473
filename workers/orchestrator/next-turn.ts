/** Whoever is to go on and says nothing for so long was ended in their middle, milliseconds. */
const PATIENCE_MS = 200

/** Waits for the next turn of a piece of work. */
export type Turn = () => Promise<void>

/** A piece of work that waits: for whom it is, and which of theirs goes first. */
interface Waiting {
  readonly of: unknown
  readonly rank: number
  /** Smaller goes sooner; of all that one asker has the smallest counts. */
  place: number
  called: PromiseWithResolvers<void>
}

/** All that wait, and whose move it is now: to choose who goes, or to go. */
let waiting = new Set<Waiting>()
let mover: Waiting | null = null
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
  const me: Waiting = { of, rank, place: (places += 1), called: Promise.withResolvers() }
  waiting.add(me)
  if (mover === null) call(me)
  await untilLetGo(me)
  if (mover === me) call(first())
}

/** Takes part in choosing until chosen: whose move it is lets all others be served, and then sees who is first. */
async function untilLetGo(me: Waiting): Promise<void> {
  while (waiting.has(me)) {
    const before = mover
    await orImpatient(me.called.promise)
    if (!waiting.has(me)) return
    if (mover !== me && mover !== before) continue
    // Nothing was heard of whoever had the move: it is gone, or goes on without a turn.
    if (mover !== me && mover !== null) waiting.delete(mover)
    mover = me
    me.called = Promise.withResolvers()
    await scheduler.wait(0)
    if (mover !== me) continue
    const chosen = first() ?? me
    letGo(chosen)
    if (chosen !== me) call(chosen)
  }
}

/** Others of the same asker have had a turn too. */
function letGo(chosen: Waiting): void {
  waiting.delete(chosen)
  for (const other of waiting) if (other.of === chosen.of) other.place = places += 1
}

function call(next: Waiting | null): void {
  mover = next
  next?.called.resolve()
}

/** The lowest rank of whoever has waited longest. */
function first(): Waiting | null {
  const [longest] = [...waiting].toSorted((one, other) => one.place - other.place)
  const theirs = [...waiting].filter(({ of }) => of === longest?.of)
  return (
    theirs.toSorted((one, other) => one.rank - other.rank || one.place - other.place)[0] ?? null
  )
}

async function orImpatient(called: Promise<void>): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, PATIENCE_MS)
  await Promise.race([called, over])
  clearTimeout(timer)
}
