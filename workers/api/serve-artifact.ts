import { orAway } from '#r2/artifacts.ts'
import type { Context } from 'hono'
import type { ApiContext } from './env.ts'
import { problem } from './problems.ts'

interface Serving {
  /** Keys are immutable: what is stored under one never changes. */
  readonly key: string
  /** What the file is called when saved, in any script. */
  readonly fileName: string
  /** Whether the address names this very file, or whatever is the newest. */
  readonly isPinned: boolean
}

/** A stored file with everything a player needs: Range (206, 416), strong ETag (304, 412). */
export async function serveArtifact(
  c: Context<ApiContext>,
  { key, fileName, isPinned }: Serving,
): Promise<Response> {
  const bucket = c.env.ARTIFACTS
  const request = c.req.raw
  const head = await orAway(bucket.head(key))
  if (!head) return problem(c, 'not-ready')
  const range = parseRange(request.headers.get('range'), head.size)
  if (range === 'unsatisfiable') {
    const answer = problem(c, 'range-not-satisfiable')
    answer.headers.set('content-range', `bytes */${head.size}`)
    return answer
  }
  const asked = { ...(range && { range }), onlyIf: request.headers }
  const object = await orAway(bucket.get(key, asked))
  if (!object) return problem(c, 'not-ready')

  const headers = new Headers({
    etag: object.httpEtag,
    'accept-ranges': 'bytes',
    'cache-control': isPinned ? 'private, max-age=31536000, immutable' : 'private, no-cache',
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  })
  object.writeHttpMetadata(headers)
  if (!('body' in object)) {
    const isFresh = request.headers.has('if-none-match') || request.headers.has('if-modified-since')
    return isFresh
      ? new Response(null, { status: 304, headers })
      : problem(c, 'precondition-failed')
  }
  const { offset, length } = range ?? { offset: 0, length: object.size }
  headers.set('content-length', String(length))
  if (!range) return new Response(object.body, { headers })
  headers.set('content-range', `bytes ${offset}-${offset + length - 1}/${object.size}`)
  return new Response(object.body, { status: 206, headers })
}

interface ByteRange {
  readonly offset: number
  readonly length: number
}

/** One range of bytes, RFC 9110 §14. A header we do not understand is ignored, as the RFC asks. */
export function parseRange(
  header: string | null,
  size: number,
): ByteRange | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match) return null
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return null
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { offset: size - length, length }
  }
  const offset = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (offset >= size) return 'unsatisfiable'
  return end < offset ? null : { offset, length: end - offset + 1 }
}
