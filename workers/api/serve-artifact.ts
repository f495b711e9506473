import { orAway } from '#r2/artifacts.ts'
import type { Context } from 'hono'
import { checkConditions, isSameVersion, type Version } from './conditions.ts'
import type { ApiContext } from './env.ts'
import { problem } from './problems.ts'

interface Served {
  /** What the file is called when saved, in any script, as a file system allows it. */
  readonly fileName: string
  /** Whether the address names this very file, or whatever is the newest. */
  readonly isPinned: boolean
}

interface Serving extends Served {
  /** Keys are immutable: what is stored under one never changes. */
  readonly key: string
}

/** Something that can be had from any place on. */
export interface Servable {
  readonly bytes: number
  readonly version: Version
  readonly contentType: string | undefined
  /** Null where it is gone by now. */
  readonly open: (range: ByteRange | null) => Promise<ReadableStream<Uint8Array> | null>
}

/** A stored file as players want it. */
export async function serveArtifact(
  c: Context<ApiContext>,
  { key, ...served }: Serving,
): Promise<Response> {
  const bucket = c.env.ARTIFACTS
  const stored = await orAway(bucket.head(key))
  if (!stored) return problem(c, 'not-ready')
  const file = {
    bytes: stored.size,
    version: { etag: stored.httpEtag, modified: stored.uploaded },
    contentType: stored.httpMetadata?.contentType,
    open: async (range: ByteRange | null) =>
      (await orAway(bucket.get(key, { ...(range && { range }) })))?.body ?? null,
  }
  return await serveFile(c, file, served)
}

/**
 * A file with everything a player needs, by RFC 9110: conditions (304, 412) before ranges
 * (206, 416), which are for GET alone and for the version that `If-Range` names.
 */
export async function serveFile(
  c: Context<ApiContext>,
  { bytes, version, contentType, open }: Servable,
  { fileName, isPinned }: Served,
): Promise<Response> {
  const { headers: asked, method } = c.req.raw
  const headers = new Headers({
    etag: version.etag,
    'last-modified': version.modified.toUTCString(),
    'accept-ranges': 'bytes',
    'cache-control': isPinned ? 'private, max-age=31536000, immutable' : 'private, no-cache',
    'content-disposition': `inline; filename*=UTF-8''${extendedValue(fileName)}`,
  })
  if (contentType !== undefined) headers.set('content-type', contentType)
  const verdict = checkConditions(asked, version)
  if (verdict === 'failed') return problem(c, 'precondition-failed')
  if (verdict === 'not-modified') return new Response(null, { status: 304, headers })

  const isRanged = method === 'GET' && isSameVersion(asked, version)
  const range = isRanged ? parseRange(asked.get('range'), bytes) : null
  if (range === 'unsatisfiable') {
    const answer = problem(c, 'range-not-satisfiable')
    answer.headers.set('content-range', `bytes */${bytes}`)
    return answer
  }
  const { offset, length } = range ?? { offset: 0, length: bytes }
  headers.set('content-length', String(length))
  if (method === 'HEAD') return new Response(null, { headers })
  const body = await open(range)
  if (!body) return problem(c, 'not-ready')
  if (!range) return new Response(body, { headers })
  headers.set('content-range', `bytes ${offset}-${offset + length - 1}/${bytes}`)
  return new Response(body, { status: 206, headers })
}

/** A text of any script in a header (RFC 8187), which spares fewer characters than an address does. */
function extendedValue(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

export interface ByteRange {
  readonly offset: number
  readonly length: number
}

/** One range of bytes, RFC 9110 §14. A header we do not understand is ignored, as the RFC asks. */
export function parseRange(
  header: string | null,
  size: number,
): ByteRange | 'unsatisfiable' | null {
  const match = /^bytes=[\s,]*(\d*)-(\d*)[\s,]*$/i.exec(header ?? '')
  if (!match) return null
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return null
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { offset: size - length, length }
  }
  const offset = Number(first)
  if (last !== '' && Number(last) < offset) return null
  if (offset >= size) return 'unsatisfiable'
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return { offset, length: end - offset + 1 }
}
