/**
 * Loaded into every child before its own program (`node --import`). It tells the starter each
 * second that the child's event loop turns, and ends the child when the starter is gone.
 */
const BEAT_MS = 1_000
const LOOK_MS = 100

if (process.send) {
  const parent = process.ppid
  setInterval(() => process.connected && process.send?.({ beat: process.pid }), BEAT_MS).unref()
  process.channel?.unref()
  // The channel also closes when a program closes it itself; only an orphan has another parent.
  process.once('disconnect', () => setInterval(() => leaveOrphaned(parent), LOOK_MS).unref())
}

/** In this way the exit hooks run, with which wrangler ends its workerd. */
function leaveOrphaned(parent: number): void {
  if (process.ppid !== parent) process.exit(1)
}
