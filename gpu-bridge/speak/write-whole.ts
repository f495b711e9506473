import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { InputError } from '#core/errors.ts'

/** A file that is there whole or not at all. Throws `InputError` where nothing can be written. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  await wholly(path, (part) => writeFile(part, content))
}

/** The same for what is written by somebody else, under a name of the meantime that nobody shares. */
export async function wholly(path: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${path}.${randomUUID()}.part`
  try {
    await write(part)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    if (!isOfSystem(error)) throw error
    throw new InputError('output', `${path} cannot be written: ${error.message}`, 'Name another.')
  }
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
