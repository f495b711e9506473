import { PART_BYTES } from '#gpu-bridge/protocol/contract.ts'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from './env.ts'
import { problem } from './problems.ts'

const KIB = 1024

/** Far above any JSON that people, operators or pods send: the timing of the longest chapter is 200 kB. */
export const limitBody = limitTo(512 * KIB)

/** What is read of a stranger's: enough for whatever a door without a lock takes. */
export const limitStrangersBody = limitTo(32 * KIB)

/** The same of a part of an audio. */
export const limitPart = limitTo(PART_BYTES)

/**
 * Refuses a longer body. Of one that says so not a byte is read; any other is counted as it comes,
 * whatever its length was said to be, and read no further than the limit.
 */
function limitTo(mostBytes: number) {
  return createMiddleware<ApiContext>(async (c, next) => {
    const { body, headers, method } = c.req.raw
    if (body === null) return await next()
    if (Number(headers.get('content-length') ?? 0) > mostBytes) return problem(c, 'too-large')
    // A body of these means nothing (RFC 9110, 9.3.1), and a request made anew could not have it.
    if (method === 'GET' || method === 'HEAD') return await next()
    const whole = { body: await readUpTo(body, mostBytes) }
    if (whole.body === null) return problem(c, 'too-large')
    c.req.raw = new Request(c.req.raw, whole)
    return await next()
  })
}

/** All of a stream; null when it is longer, and then the rest of it is turned away. */
async function readUpTo(
  stream: ReadableStream<Uint8Array>,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of stream) {
    bytes += piece.length
    if (bytes > mostBytes) return null
    pieces.push(piece)
  }
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
