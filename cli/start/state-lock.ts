import { InputError } from '#core/errors.ts'
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Who runs on a state folder, as a second start tells it. */
export interface Holder {
  readonly pid: number
  /** ISO 8601. */
  readonly since: string
  readonly command: string
}

/** Somebody else runs on the folder. The message says who, and where it serves if that is known. */
export class StateIsHeld extends Error {
  override readonly name = 'StateIsHeld'
}

export interface StateLock {
  /** Lets the next start in. The end of this process, however it comes, does the same. */
  release(): void
}

/** Node closes a database that nobody remembers, and with it goes the lock. */
const remembered = new Set<DatabaseSync>()

/**
 * Takes the folder, which must exist, for this process alone. The lock is the operating system's
 * own on one file, taken through SQLite: it dies with the process, even with one that is killed,
 * and every path to the folder leads to the same file. Throws `StateIsHeld`, changing nothing, and `InputError` where
 * the folder cannot be written to.
 */
export function holdState(folder: string, holder: Holder): StateLock {
  const file = lockedFile(folder)
  remembered.add(file)
  // What a holder that was killed could not take away.
  rmSync(join(folder, 'url'), { force: true })
  writeFileSync(join(folder, 'holder.json'), JSON.stringify(holder))
  return {
    release() {
      if (!file.isOpen) return
      rmSync(join(folder, 'url'), { force: true })
      rmSync(join(folder, 'holder.json'), { force: true })
      file.close()
      remembered.delete(file)
    },
  }
}

function lockedFile(folder: string): DatabaseSync {
  let file: DatabaseSync | null = null
  try {
    file = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return file
  } catch (error) {
    file?.close()
    if (isBusy(error)) throw new StateIsHeld(wordsAbout(folder))
    const what = error instanceof Error ? error.message : String(error)
    throw new InputError('--state', `${folder}: ${what}`, 'Give a folder that can be written to.')
  }
}

/** SQLite's SQLITE_BUSY. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5
}

function wordsAbout(folder: string): string {
  const where = realpathSync(folder)
  const holder = readHolder(folder)
  if (!holder) return `${where} is held by another start, which has not said its name yet.`
  const url = readText(join(folder, 'url'))
  const { pid, since, command } = holder
  return [
    `${where} is held by process ${pid} (billion ${command}) since ${since},`,
    url === null ? 'which is still starting.' : `serving at ${url}.`,
    'Use that one, stop it first, or give this one a state folder of its own with --state.',
  ].join(' ')
}

function readHolder(folder: string): Holder | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'holder.json'), 'utf8')) as Holder
  } catch {
    return null
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}
