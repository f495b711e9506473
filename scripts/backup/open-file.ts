import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { opened } from './sealing.ts'
import { streamOf } from './stream-of.ts'

/** A file of a backup is not there, or not as it was sealed. The message says which, and what that means. */
export class BackupDamaged extends Error {
  override readonly name = 'BackupDamaged'
}

/** A backup, and what opens it. */
export interface Restoring {
  readonly folder: string
  readonly identity: string
}

/** The bytes that a file of a backup holds; `of` says in words what they are. Throws `BackupDamaged`. */
export async function openFile(
  { folder, identity }: Restoring,
  { file, of }: { readonly file: string; readonly of: string },
): Promise<Uint8Array> {
  const path = join(folder, file)
  if (!existsSync(path)) throw new BackupDamaged(`${path} is not there, which holds ${of}.`)
  try {
    const stream = await opened(streamOf(path), identity)
    return new Uint8Array(await new Response(stream).arrayBuffer())
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const means = why.includes('no identity matched')
      ? 'it is sealed for another key'
      : 'it was changed, cut off, or is no file of a backup'
    throw new BackupDamaged(`${path}, which holds ${of}, does not open: ${means} (${why}).`, {
      cause,
    })
  }
}
