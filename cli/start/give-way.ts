import type { ChildProcess } from 'node:child_process'
import { constants, getPriority, setPriority } from 'node:os'

/** How much nicer than this program: where both want a processor, the other has a tenth of it. */
const NICER = 10

/**
 * Has a program that was started just now give way to whatever else runs on this machine: whoever waits for a
 * page or an answer goes before work that takes minutes. Threads it will have give way as it does.
 */
export function giveWay({ pid }: Pick<ChildProcess, 'pid'>): void {
  try {
    if (pid !== undefined) setPriority(pid, nicest(getPriority() + NICER))
  } catch {
    // It is gone already, which whoever watches over it will see.
  }
}

function nicest(wished: number): number {
  return Math.min(constants.priority.PRIORITY_LOW, wished)
}
