import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Of every file in the folder and below it, with its name; the same wherever the folder lies. */
export async function digestOfFolder(folder: string): Promise<string> {
  const hash = createHash('sha256')
  const names = await readdir(folder, { recursive: true })
  for (const name of names.toSorted()) {
    const path = join(folder, name)
    const found = await stat(path)
    if (!found.isFile()) continue
    hash.update(JSON.stringify([name, found.size]))
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  }
  return hash.digest('hex').slice(0, 16)
}
