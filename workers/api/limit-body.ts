import { PART_BYTES } from '#gpu-bridge/protocol/contract.ts'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from './env.ts'
import { inGoodTime } from './in-good-time.ts'
import { problem } from './problems.ts'

const KIB = 1024
const SECOND = 1000

/** Of the longest that is read, what comes over the slowest line of a phone (140 kbit/s): whoever is slower, is so on purpose. */
const BODY_MS = 30 * SECOND

/** A pod gives an upload up after as long. */
export const AUDIO_MS = 120 * SECOND

/** Far above any JSON that people, operators or pods send: the timing of the longest chapter is 200 kB. */
export const limitBody = limitTo(512 * KIB, BODY_MS)

/** What is read of a stranger's: enough for whatever a door without a lock takes. */
export const limitStrangersBody = limitTo(32 * KIB, BODY_MS)

/** The same of a part of an audio. */
export const limitPart = limitTo(PART_BYTES, AUDIO_MS)

/**
 * Refuses a longer body. Of one that says so not a byte is read; any other is counted as it comes,
 * whatever its length was said to be, and read no further than the limit. One that does not end in its time throws `TooSlow`.
 */
function limitTo(mostBytes: number, milliseconds: number) {
  return createMiddleware<ApiContext>(async (c, next) => {
    const { body, headers, method } = c.req.raw
    if (body === null) return await next()
    if (Number(headers.get('content-length') ?? 0) > mostBytes) return problem(c, 'too-large')
    // A body of these means nothing (RFC 9110, 9.3.1), and a request made anew could not have it.
    if (method === 'GET' || method === 'HEAD') return await next()
    const whole = { body: await readUpTo(mostBytes, inGoodTime(body, milliseconds)) }
    if (whole.body === null) return problem(c, 'too-large')
    c.req.raw = new Request(c.req.raw, whole)
    return await next()
  })
}

/** All of a body; null when it is longer, and then the rest of it is turned away. */
async function readUpTo(
  mostBytes: number,
  body: AsyncIterable<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of body) {
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
