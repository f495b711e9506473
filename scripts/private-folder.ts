import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const used = new Set<string>()
process.on('exit', () => used.forEach(remove))

/**
 * Works in a folder that only this user can enter, for what lies in the clear for a moment: secrets, a database.
 * It is gone when the work is done or has failed, and when the process exits meanwhile.
 */
export async function inPrivateFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'billion-private-'))
  used.add(folder)
  try {
    return await work(folder)
  } finally {
    remove(folder)
    used.delete(folder)
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** The exit codes that shells give for signals that ask a program to end. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** Has a signal end this process by an exit, or private folders would be left. */
export function exitOnSignals(): void {
  for (const [signal, code] of Object.entries(EXIT_CODES))
    process.once(signal, () => process.exit(code))
}
