import { statSync } from 'node:fs'
import { extname } from 'node:path'
import type { ApiClient } from '#cli/api-client.ts'
import { InputError } from '#core/errors.ts'

interface Fetching {
  readonly api: Pick<ApiClient, 'downloadTo'>
  /** What is fetched for each ending a file may have. */
  readonly paths: Readonly<Record<string, string>>
}

/**
 * Fetches over the API what a file's ending says, and tells its size. The file is whole or not there. Throws
 * `InputError` for an ending that stands for nothing, and where the file cannot be written.
 */
export async function fetchFile(
  file: string,
  { api, paths }: Fetching,
): Promise<{ readonly file: string; readonly bytes: number }> {
  await api.downloadTo(pathFor(file, paths), file)
  return { file, bytes: statSync(file).size }
}

function pathFor(file: string, paths: Fetching['paths']): string {
  const path = paths[extname(file).toLowerCase()]
  if (path !== undefined) return path
  const endings = Object.keys(paths).join(', ')
  throw new InputError('--output', `${file} is of no kind that there is`, `End it in ${endings}.`)
}
