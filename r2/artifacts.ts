import { DocumentId } from '#core/job-types.ts'
import type { JobId, PersonId } from '#core/ids.ts'
import { kindOf, type Artifact, type PartKind, type TaskId, type TaskResult } from '#core/tasks.ts'
import { DependencyError } from '#core/errors.ts'
import { hex } from '#core/hex.ts'
import { sha256Hex } from '#core/sha256.ts'

/** Where everything of a job lies. */
export function jobFolder(jobId: JobId): string {
  return `jobs/${jobId}/`
}

/** The computed facts all documents of a job are written from. */
export function factsKey(jobId: JobId): string {
  return `${jobFolder(jobId)}facts.json`
}

/** Where everything of a person lies that is not part of a reading. */
export function personFolder(personId: PersonId): string {
  return `people/${personId}/`
}

/** The archives of one export. Its owner is not in the name: an anonymous start's becomes an account's. */
export function exportFolder(taskId: string): string {
  return `exports/${taskId}/`
}

/** One archive of an export, counted from 1. */
export function exportKey(taskId: string, number: number): string {
  return `${exportFolder(taskId)}${number}.zip`
}

/** A person's cast, under the hash of everything it follows from. */
export function castKey(personId: PersonId, hash: string): string {
  return `${personFolder(personId)}casts/${hash}.json`
}

/** One revision of a document: what is stored there is created once and never changed. */
export interface RevisionPlace {
  readonly jobId: JobId
  readonly documentId: DocumentId
  readonly revision: number
}

const FILES = { text: 'text.json', pdf: 'document.pdf', chapter: 'chapter.mp3' } as const

export const CONTENT_TYPES: Readonly<Record<PartKind | 'zip' | 'epub', string>> = {
  text: 'application/json',
  pdf: 'application/pdf',
  chapter: 'audio/mpeg',
  zip: 'application/zip',
  epub: 'application/epub+zip',
}

export function artifactKey(place: RevisionPlace, kind: PartKind): string {
  return `${revisionFolder(place)}${FILES[kind]}`
}

/** A chapter's timing belongs to one audio, and is stored before it under that audio's name. */
export function timingKey(place: RevisionPlace, audioSha256: string): string {
  return `${timingPrefix(place)}${audioSha256.slice(0, 16)}.json`
}

/** How the names of a chapter's timings begin. */
export function timingPrefix(place: RevisionPlace): string {
  return `${revisionFolder(place)}timing-`
}

/** The drafts of a revision's text; kept whether they were published or not, for they were paid for. */
export function draftsFolder(place: RevisionPlace): string {
  return `${revisionFolder(place)}drafts/`
}

/** Where the parts of a chapter's audio lie until they are joined. */
export function partsFolder(place: RevisionPlace): string {
  return `${revisionFolder(place)}parts/`
}

/** A package of the revisions whose hash this is. */
function zipKey(jobId: JobId, hash: string): string {
  return `${jobFolder(jobId)}packages/${hash}.zip`
}

/** Where what a task makes is stored: whether it is there tells whether the work was done. */
export function taskKey(jobId: JobId, taskId: TaskId, revision: number): string {
  const kind = kindOf(taskId)
  if (kind === 'charts') return factsKey(jobId)
  if (kind === 'zip') return zipKey(jobId, taskId.slice('zip:'.length))
  const documentId = DocumentId.parse(taskId.slice(kind.length + 1))
  return artifactKey({ jobId, documentId, revision }, kind)
}

function revisionFolder({ jobId, documentId, revision }: RevisionPlace): string {
  return `${jobFolder(jobId)}${documentId}/${revision}/`
}

/** A body too large for memory: so many bytes, and the same ones each time it is opened. */
interface Streamed {
  readonly bytes: number
  readonly open: () => ReadableStream<Uint8Array>
}

export interface NewArtifact {
  readonly key: string
  readonly contentType: string
  readonly body: Uint8Array | Streamed
  readonly measures: Readonly<Record<string, number>>
  readonly flags?: readonly string[]
}

/** A stored artifact with what was measured of it, and what whoever uses it should know. */
export interface StoredArtifact extends Artifact {
  readonly measures: Readonly<Record<string, number>>
  readonly flags: readonly string[]
}

/**
 * Stores an artifact unless its key is taken. Work may run twice, an artifact is stored
 * once: the first stays, and both runs are told what it is. `created` says who won.
 */
export async function putOnce(
  bucket: R2Bucket,
  { body, ...named }: NewArtifact,
): Promise<PutArtifact> {
  const sha256 = await digestOf(body)
  const bytes = 'open' in body ? body.bytes : body.byteLength
  return await putDigested(bucket, { ...named, bytes, sha256 }, 'open' in body ? sized(body) : body)
}

/** `created` is false where the key was taken: then it is what was stored there first. */
type PutArtifact = StoredArtifact & { readonly created: boolean }

/** The same of a body whose digest is known before it has come, and which is read once. */
export async function putDigested(
  bucket: R2Bucket,
  { flags = [], ...artifact }: Omit<NewArtifact, 'body'> & Pick<Artifact, 'bytes' | 'sha256'>,
  body: Uint8Array | ReadableStream<Uint8Array>,
): Promise<PutArtifact> {
  const { key, contentType, measures, sha256 } = artifact
  const options = {
    onlyIf: { etagDoesNotMatch: '*' },
    httpMetadata: { contentType },
    customMetadata: {
      sha256,
      measures: JSON.stringify(measures),
      flags: JSON.stringify(flags),
    },
  }
  const stored = await orAway(bucket.put(key, body, options))
  if (stored) return { ...artifact, flags, created: true }

  const first = await findArtifact(bucket, key)
  if (!first)
    throw new DependencyError('r2', `${key} was refused and is not there`, { retryable: true })
  return { ...first, created: false }
}

/** What is stored under a key, without its bytes; null when nothing is. */
export async function findArtifact(bucket: R2Bucket, key: string): Promise<StoredArtifact | null> {
  const object = await orAway(bucket.head(key))
  if (!object) return null
  return {
    key,
    contentType: object.httpMetadata?.contentType ?? 'application/octet-stream',
    bytes: object.size,
    sha256: object.customMetadata?.['sha256'] ?? '',
    measures: JSON.parse(object.customMetadata?.['measures'] ?? '{}') as Record<string, number>,
    flags: JSON.parse(object.customMetadata?.['flags'] ?? '[]') as string[],
  }
}

/** A stored artifact as a job keeps it: a word more would be told to D1, and forgotten by the job itself. */
export function artifactOf({ key, contentType, bytes, sha256 }: StoredArtifact): Artifact {
  return { key, contentType, bytes, sha256 }
}

/** A stored artifact as the result of the work that made it. */
export function resultOf(stored: StoredArtifact): TaskResult {
  const { measures, flags } = stored
  return { artifacts: [artifactOf(stored)], measures, flags }
}

/** Everything under a prefix, gone; a thousand keys at a time. Safe to run twice. */
export async function deleteFolder(bucket: R2Bucket, prefix: string): Promise<void> {
  for (;;) {
    const { objects } = await bucket.list({ prefix, limit: 1000 })
    if (objects.length === 0) return
    await bucket.delete(objects.map(({ key }) => key))
  }
}

/** A stored JSON document that must be there: its absence is worth another try, never a default. */
export async function readJson<T>(bucket: R2Bucket, key: string): Promise<T> {
  const object = await orAway(bucket.get(key))
  if (!object) throw new DependencyError('r2', `${key} is not there`, { retryable: true })
  return await object.json<T>()
}

/** Storage that cannot be reached is no fault of the work: it is worth another try. */
export async function orAway<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (cause) {
    throw new DependencyError('r2', 'storage is out of reach', { retryable: true, cause })
  }
}

async function digestOf(body: Uint8Array | Streamed): Promise<string> {
  if (!('open' in body)) return await sha256Hex(body)
  const digest = new crypto.DigestStream('SHA-256')
  await body.open().pipeTo(digest)
  return hex(await digest.digest)
}

/** R2 stores a stream only when it knows how long it is. */
function sized({ open, bytes }: Streamed): ReadableStream<Uint8Array> {
  const { readable, writable } = new FixedLengthStream(bytes)
  // What goes wrong here breaks the stream that R2 reads, and is thrown there.
  open()
    .pipeTo(writable)
    .catch(() => {})
  return readable
}
