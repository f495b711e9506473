import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { InputError } from '#core/errors.ts'

/**
 * Makes a folder and those above it; tells the topmost it made. Throws as `mkdirSync` does, whose `recursive` never
 * ends where a folder is there and lets nothing be made in it, such as `/proc`.
 */
export function makeFolder(folder: string): string | undefined {
  const missing: string[] = []
  for (let at = resolve(folder); !existsSync(at); at = dirname(at)) missing.push(at)
  for (const each of missing.toReversed()) mkdirSync(each)
  // What was there may be a file.
  if (missing.length === 0) mkdirSync(folder, { recursive: true })
  return missing.at(-1)
}

/**
 * Sees that files can be put into the folder of a flag, before anything is begun that would end there; what it makes
 * to see it does not stay. Throws `InputError`.
 */
export function tryFolder(flag: string, folder: string): void {
  try {
    const made = makeFolder(folder)
    accessSync(folder, constants.W_OK)
    if (made !== undefined) rmSync(made, { recursive: true })
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new InputError(flag, `${folder} is no folder to write to: ${what}`, 'Give another.')
  }
}

/** The same of a file, whose folder must be there. */
export function tryFile(flag: string, file: string): void {
  if (isFolder(file)) throw new InputError(flag, `${file} is a folder`, 'Name a file.')
  const folder = dirname(file)
  if (isFolder(folder)) return tryFolder(flag, folder)
  throw new InputError(flag, `there is no folder ${folder}`, 'Make it, or name another.')
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
