import { DependencyError } from '#core/errors.ts'
import { withImprint } from '#core/imprint.ts'
import { sha256Hex, sha256Of } from '#core/sha256.ts'
import type { JobRow } from '#d1/jobs.ts'
import { fileName, folderName } from '#publishing/text/file-name.ts'
import { renderPlain } from '#publishing/text/render-plain.ts'
import { CONTENT_TYPES, orAway } from '#r2/artifacts.ts'
import { makeZip, predictLength } from 'client-zip'
import { boundBook } from './bound-book.ts'
import type { ApiEnv } from './env.ts'
import { evidenceOf } from './evidence.ts'
import type { FinishedDocument } from './finished-documents.ts'
import type { ByteRange, Servable } from './serve-artifact.ts'
import { textAt } from './serve-text.ts'

/** A file of the zip: one that lies in storage is opened when its turn comes. */
interface ZipFile {
  readonly name: string
  readonly bytes: number
  /** Tells one content from another. */
  readonly version: string
  readonly modified: Date
  readonly open: () => Promise<ReadableStream<Uint8Array> | Uint8Array>
}

/**
 * Everything there is of a job by now as one zip: of each document text, PDF, chapter and evidence, and the book
 * of them as PDF and EPUB. Made while it is sent, so that it is never stored and never in memory; the same
 * revisions give the same bytes, so that any range of it can be had.
 */
export async function wholePackage(
  env: ApiEnv,
  job: JobRow,
  documents: readonly FinishedDocument[],
): Promise<Servable> {
  const files = [
    ...(await booksOf(env, job, documents)),
    ...(await textsOf(env, job, documents)),
    ...(await Promise.all(storedOf(documents).map((file) => storedFile(env.ARTIFACTS, file)))),
  ].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const modified = new Date(Math.max(...files.map((file) => file.modified.getTime())))
  const told = JSON.stringify(files.map(({ name, bytes, version }) => [name, bytes, version]))
  const etag = `"${(await sha256Of(told)).slice(0, 32)}"`
  const sizes = files.map((file) => metaOf(file))
  const bytes = Number(predictLength(sizes))
  return {
    bytes,
    version: { etag, modified },
    contentType: CONTENT_TYPES.zip,
    open: async (range) => rangeOf(makeZip(opened(files)), range ?? { offset: 0, length: bytes }),
  }
}

async function* opened(files: readonly ZipFile[]) {
  for (const file of files) yield { ...metaOf(file), input: await file.open() }
}

function metaOf({ name, bytes: size, modified: lastModified }: ZipFile) {
  return { name, size, lastModified }
}

async function booksOf(
  env: ApiEnv,
  job: JobRow,
  documents: readonly FinishedDocument[],
): Promise<readonly ZipFile[]> {
  const name = folderName(job.commission.people.map((person) => person.name))
  const wish = { scope: 'package', documents } as const
  const pdf = await boundBook(env, job, { ...wish, form: { kind: 'pdf', size: 'a5' } })
  const epub = await boundBook(env, job, { ...wish, form: { kind: 'epub' } })
  return [
    await storedFile(env.ARTIFACTS, { name: `${name}.pdf`, key: pdf }),
    await storedFile(env.ARTIFACTS, { name: `${name}.epub`, key: epub }),
  ]
}

async function textsOf(
  env: ApiEnv,
  job: JobRow,
  documents: readonly FinishedDocument[],
): Promise<readonly ZipFile[]> {
  const texts = await Promise.all(documents.map(({ text }) => textAt(env.ARTIFACTS, text.key)))
  const evidence = await evidenceOf(env, job, texts)
  const files = documents.map(async ({ position, title }, index) => {
    const { markdown, document, modified } = texts[index]!
    const named = (extension: string) => fileName({ position, title, extension })
    return await Promise.all([
      madeFile(named('md'), withImprint(markdown), modified),
      madeFile(named('txt'), renderPlain(document), modified),
      madeFile(named('evidence.json'), JSON.stringify(evidence[index], null, 2), modified),
    ])
  })
  return (await Promise.all(files)).flat()
}

async function madeFile(name: string, text: string, modified: Date): Promise<ZipFile> {
  const body = new TextEncoder().encode(text)
  const version = await sha256Hex(body)
  return { name, bytes: body.byteLength, version, modified, open: async () => body }
}

interface StoredFile {
  readonly name: string
  readonly key: string
}

function storedOf(documents: readonly FinishedDocument[]): readonly StoredFile[] {
  return documents.flatMap(({ position, title, pdf, chapter }) => {
    const named = (extension: string) => fileName({ position, title, extension })
    return [
      ...(pdf ? [{ name: named('pdf'), key: pdf.key }] : []),
      ...(chapter ? [{ name: named('mp3'), key: chapter.audio.key }] : []),
      ...(chapter ? [{ name: named('timing.json'), key: chapter.timing.key }] : []),
    ]
  })
}

async function storedFile(bucket: R2Bucket, { name, key }: StoredFile): Promise<ZipFile> {
  const object = await orAway(bucket.head(key))
  if (!object) throw gone(key)
  const { size: bytes, etag: version, uploaded: modified } = object
  const open = async () => {
    const stored = await orAway(bucket.get(key))
    if (!stored) throw gone(key)
    return stored.body
  }
  return { name, bytes, version, modified, open }
}

function gone(key: string): DependencyError {
  return new DependencyError('r2', `${key} is not there`, { retryable: true })
}

/** The bytes of a range, what lies before it read and let go. */
function rangeOf(
  whole: ReadableStream<Uint8Array>,
  { offset, length }: ByteRange,
): ReadableStream<Uint8Array> {
  const { readable, writable } = new FixedLengthStream(length)
  const end = offset + length
  const write = async () => {
    const [reader, writer] = [whole.getReader(), writable.getWriter()]
    for (let at = 0; at < end;) {
      const { value: piece, done } = await reader.read()
      if (done) throw new Error('the zip is shorter than was told')
      const wanted = piece.subarray(Math.max(0, offset - at), Math.max(0, end - at))
      at += piece.byteLength
      if (wanted.byteLength > 0) await writer.write(wanted)
    }
    await writer.close()
    // Not waited for: a file in the middle of which it stops is never read to its end.
    void reader.cancel().catch(() => {})
  }
  // Whoever reads is told by the stream: it breaks off.
  write().catch((error: unknown) => writable.abort(error).catch(() => {}))
  return readable
}
