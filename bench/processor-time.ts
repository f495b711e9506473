import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10

/** The group of processes this one is in. */
export function ownGroup(): number {
  return Number(fieldsOf('self').fields[2])
}

/**
 * The processor time that programs of a name in a group of processes have taken so far, in milliseconds to the
 * next ten; in every group for null. What their ended children took counts as theirs.
 */
export function processorMs(group: number | null, program: string): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.reduce((sum, pid) => sum + ticksOf(pid, group, program) * TICK_MS, 0)
}

function ticksOf(pid: string, group: number | null, program: string): number {
  try {
    const { name, fields } = fieldsOf(pid)
    if (name !== program || (group !== null && Number(fields[2]) !== group)) return 0
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0)
  } catch {
    // It has ended since.
    return 0
  }
}

function fieldsOf(pid: string) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name stands in brackets and may hold spaces.
  const end = stat.lastIndexOf(')')
  return { name: stat.slice(stat.indexOf('(') + 1, end), fields: stat.slice(end + 2).split(' ') }
}
