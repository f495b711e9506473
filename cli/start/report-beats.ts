/**
 * Loaded into every child before its own program (`node --import`). It tells the starter each
 * second that the child's event loop turns, and ends the child when the starter is gone.
 */
const BEAT_MS = 1_000

// A child's threads load this too, and have no channel.
if (process.send) {
  // Asked for by its id: its child may have become somebody else's before this is loaded.
  const starter = Number(process.env['BILLION_STARTER'])
  setInterval(() => beat(starter), BEAT_MS).unref()
  process.channel?.unref()
}

function beat(starter: number): void {
  // In this way the exit hooks run, with which wrangler ends its workerd.
  if (!isThere(starter)) process.exit(1)
  if (process.connected) process.send?.({ beat: process.pid })
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
