import { problem } from './problems.ts'

interface Serving {
  readonly request: Request
  /** What the file is called when saved, in any script. */
  readonly fileName: string
}

/**
 * An artifact with everything a player needs: Range (206, 416), strong ETag (304, 412).
 * Keys are immutable, so what is stored under one never changes.
 */
export async function serveArtifact(
  bucket: R2Bucket,
  key: string,
  serving: Serving,
): Promise<Response> {
  const { request, fileName } = serving
  const head = await bucket.head(key)
  if (!head) return problem('not-ready')
  const range = parseRange(request.headers.get('range'), head.size)
  if (range === 'unsatisfiable') {
    const answer = problem('range-not-satisfiable')
    answer.headers.set('content-range', `bytes */${head.size}`)
    return answer
  }
  const object = await bucket.get(key, { ...(range && { range }), onlyIf: request.headers })
  if (!object) return problem('not-ready')

  const headers = new Headers({
    etag: object.httpEtag,
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=31536000, immutable',
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  })
  object.writeHttpMetadata(headers)
  if (!('body' in object)) {
    const isFresh = request.headers.has('if-none-match') || request.headers.has('if-modified-since')
    return new Response(null, { status: isFresh ? 304 : 412, headers })
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
