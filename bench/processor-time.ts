import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10

/** The processor time that programs of a name in a group of processes have taken so far, in milliseconds to the next ten. */
export function processorMs(group: number, program: string): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.reduce((sum, pid) => sum + ticksOf(pid, group, program) * TICK_MS, 0)
}

function ticksOf(pid: string, group: number, program: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in brackets and may hold spaces.
    const end = stat.lastIndexOf(')')
    const name = stat.slice(stat.indexOf('(') + 1, end)
    const fields = stat.slice(end + 2).split(' ')
    if (name !== program || Number(fields[2]) !== group) return 0
    return Number(fields[11]) + Number(fields[12])
  } catch {
    // It has ended since.
    return 0
  }
}
