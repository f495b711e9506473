import type { ApiClient } from '#cli/api-client.ts'
import { makeFolder } from '#cli/make-folder.ts'
import type { JobResponse } from '#workers/api/contract/jobs.ts'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileName, folderName } from '#publishing/text/file-name.ts'
import * as z from 'zod'

/** Tells whose folder it is, so that another couple of the same names gets one of its own. */
const MARKER = '.job'
/** Which revision of its document each file holds. */
const REVISIONS = '.revisions.json'
const Revisions = z.record(z.string(), z.number())

const PARTS = [
  { part: 'text', extension: 'md' },
  { part: 'pdf', extension: 'pdf' },
  { part: 'audio', extension: 'mp3' },
] as const

/** Keeps a couple's folder in step with their job: each file appears the moment it is finished. */
export class ReadingsFolder {
  readonly path: string
  readonly #api: Pick<ApiClient, 'download'>

  constructor(api: Pick<ApiClient, 'download'>, readings: string, job: JobResponse) {
    this.#api = api
    this.path = folderOf(readings, job)
    makeFolder(this.path)
    writeFileSync(join(this.path, MARKER), job.id)
  }

  /** Downloads what is finished and not here yet, or here in an older revision. A file is whole or absent. */
  async save(job: JobResponse): Promise<void> {
    const saved = this.#savedRevisions()
    for (const { position, title, revision, ...document } of job.documents) {
      for (const { part, extension } of PARTS) {
        const { url } = document[part]
        const name = fileName({ position, title, extension })
        const file = join(this.path, name)
        const isHere = existsSync(file) && (saved[name] ?? 1) === revision
        if (url === null || isHere) continue
        writeWhole(file, await this.#api.download(url))
        saved[name] = revision
        writeWhole(join(this.path, REVISIONS), JSON.stringify(saved, null, 2))
      }
    }
  }

  #savedRevisions(): Record<string, number> {
    const file = join(this.path, REVISIONS)
    return existsSync(file) ? Revisions.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
  }
}

function writeWhole(file: string, content: Uint8Array | string): void {
  writeFileSync(`${file}.part`, content)
  renameSync(`${file}.part`, file)
}

function folderOf(readings: string, job: JobResponse): string {
  const name = folderName(job.people.map((person) => person.name))
  for (let copy = 1; ; copy += 1) {
    const path = join(readings, copy === 1 ? name : `${name} (${copy})`)
    const marker = join(path, MARKER)
    if (!existsSync(marker) || readFileSync(marker, 'utf8') === job.id) return path
  }
}
