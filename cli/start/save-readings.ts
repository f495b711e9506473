import type { ApiClient } from '#cli/api-client.ts'
import type { JobResponse } from '#workers/api/contract/jobs.ts'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileName, folderName } from '#publishing/text/file-name.ts'

/** Tells whose folder it is, so that another couple of the same names gets one of its own. */
const MARKER = '.job'

const PARTS = [
  { part: 'text', extension: 'md' },
  { part: 'pdf', extension: 'pdf' },
  { part: 'audio', extension: 'mp3' },
] as const

/** Keeps a couple's folder in step with their job: each file appears the moment it is finished. */
export class ReadingsFolder {
  readonly path: string
  readonly #api: ApiClient

  constructor(api: ApiClient, readings: string, job: JobResponse) {
    this.#api = api
    this.path = folderOf(readings, job)
    mkdirSync(this.path, { recursive: true })
    writeFileSync(join(this.path, MARKER), job.id)
  }

  /** Downloads what is finished and not here yet. A file is whole or absent. */
  async save(job: JobResponse): Promise<void> {
    for (const document of job.documents) {
      for (const { part, extension } of PARTS) {
        const { url } = document[part]
        const file = join(
          this.path,
          fileName({ position: document.position, title: document.title, extension }),
        )
        if (url === null || existsSync(file)) continue
        const unfinished = `${file}.part`
        writeFileSync(unfinished, await this.#api.download(url))
        renameSync(unfinished, file)
      }
    }
  }
}

function folderOf(readings: string, job: JobResponse): string {
  const name = folderName(job.people.map((person) => person.name))
  for (let copy = 1; ; copy += 1) {
    const path = join(readings, copy === 1 ? name : `${name} (${copy})`)
    const marker = join(path, MARKER)
    if (!existsSync(marker) || readFileSync(marker, 'utf8') === job.id) return path
  }
}
