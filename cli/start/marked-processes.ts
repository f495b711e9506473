import { readdirSync, readFileSync } from 'node:fs'

/** Whose a process is: the state folder it works on (its real path), and the part of the system. */
export interface Mark {
  readonly state: string
  /** Every part's when left out. */
  readonly part?: string
}

/**
 * The variables that mark a child. Its own children inherit them, so that they are still found
 * when the child between is gone and they have become somebody else's.
 */
export function markVariables({ state, part = '' }: Mark): Record<string, string> {
  return { BILLION_STATE: state, BILLION_PART: part }
}

/**
 * The processes that bear the mark, from /proc. Where there is none nobody is found, and the
 * children leave by themselves (report-beats.ts).
 */
export function processesOf(mark: Mark): number[] {
  const wanted = Object.entries(markVariables(mark)).filter(([, value]) => value !== '')
  return processIds().filter((pid) => {
    const environment = readProc(pid, 'environ')?.split('\0')
    return environment !== undefined && wanted.every((pair) => environment.includes(pair.join('=')))
  })
}

export function isAlive(pid: number): boolean {
  const state = stateOf(pid)
  if (state !== null) return state !== 'Z'
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Whether somebody has stopped it with a signal, so that it can answer nobody. */
export function isFrozen(pid: number): boolean {
  return stateOf(pid) === 'T'
}

/** Ends it on the spot; no matter if it has gone already. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has left by itself.
  }
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

/** Null where there is no /proc, or no such process. */
export function parentOf(pid: number): number | null {
  const parent = statusOf(pid)?.[1]
  return parent === undefined ? null : Number(parent)
}

export function isShell(pid: number): boolean {
  return /^[a-z]*sh$/.test(readProc(pid, 'comm')?.trim() ?? '')
}

/** The letter that proc(5) gives for the state of a process. */
function stateOf(pid: number): string | null {
  return statusOf(pid)?.[0] ?? null
}

/** The fields of /proc/PID/stat from the state on. */
function statusOf(pid: number): string[] | undefined {
  const status = readProc(pid, 'stat')
  // The name in brackets may hold anything; the rest follows its last bracket.
  return status?.slice(status.lastIndexOf(')') + 2).split(' ')
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}
