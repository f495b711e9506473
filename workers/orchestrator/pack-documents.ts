import { withImprint } from '#core/imprint.ts'
import { DependencyError } from '#core/errors.ts'
import { DocumentId } from '#core/job-types.ts'
import { kindOf, TaskId, type Input, type PartKind, type TaskResult } from '#core/tasks.ts'
import { titleOf } from '#core/titles.ts'
import { fileName } from '#publishing/text/file-name.ts'
import { CONTENT_TYPES, findArtifact, putOnce, resultOf, taskKey } from '#r2/artifacts.ts'
import { makeZip, predictLength } from 'client-zip'
import { openStored, readText } from './read-input.ts'
import type { Work } from './work.ts'

const EXTENSIONS: Readonly<Record<PartKind, string>> = { text: 'md', pdf: 'pdf', chapter: 'mp3' }

/** A file of the zip: opened when its turn comes, so that a package is never in memory as a whole. */
interface ZipFile {
  readonly name: string
  readonly size: number
  readonly open: () => Promise<ReadableStream<Uint8Array> | string>
}

/**
 * Packs the documents a package names into one zip, as they lie in a reader's folder: Markdown,
 * PDF and MP3, uncompressed because the long ones are. The same inputs give the same bytes. Read
 * twice, once for its digest, because what is stored is stored with it.
 */
export async function packDocuments(work: Work, artifacts: R2Bucket): Promise<TaskResult> {
  const files = await Promise.all(work.inputs.map((input) => fileOf(work, input, artifacts)))
  const lastModified = new Date(work.commission.asOf)
  const zip = () => makeZip(opened(files, lastModified))
  const stored = await putOnce(artifacts, {
    key: taskKey(work.jobId, work.taskId, work.revision),
    contentType: CONTENT_TYPES.zip,
    body: {
      bytes: Number(predictLength(files.map(({ name, size }) => ({ name, size, lastModified })))),
      open: zip,
    },
    measures: { files: files.length },
  })
  return resultOf(stored)
}

async function* opened(files: readonly ZipFile[], lastModified: Date) {
  for (const { name, size, open } of files) yield { name, size, lastModified, input: await open() }
}

async function fileOf({ commission }: Work, input: Input, artifacts: R2Bucket): Promise<ZipFile> {
  const kind = kindOf(TaskId.parse(input.name)) as PartKind
  const id = DocumentId.parse(input.name.slice(kind.length + 1))
  const index = commission.documents.findIndex((document) => document.id === id)
  const title = titleOf(commission, commission.documents[index]!)
  const name = fileName({ position: index + 1, title, extension: EXTENSIONS[kind] })
  if (kind === 'text') {
    const { markdown: text } = await readText(artifacts, input)
    const markdown = withImprint(text)
    const size = new TextEncoder().encode(markdown).byteLength
    return { name, size, open: () => Promise.resolve(markdown) }
  }
  const found = await findArtifact(artifacts, input.key)
  if (!found) throw new DependencyError('r2', `${input.key} is not there`, { retryable: true })
  return { name, size: found.bytes, open: () => openStored(artifacts, input.key) }
}
