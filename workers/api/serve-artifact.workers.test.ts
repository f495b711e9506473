import { env } from 'cloudflare:workers'
import { Hono } from 'hono'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ApiContext } from './env.ts'
import { serveArtifact } from './serve-artifact.ts'

const KEY = 'jobs/served/chapter.mp3'
const LENGTH = 1000

const app = new Hono<ApiContext>()
app.get('/file', (c) =>
  serveArtifact(c, { key: KEY, fileName: "田中 (*Bob's*).mp3", isPinned: true }),
)

let etag = ''
let modified = ''

beforeAll(async () => {
  const put = await env.ARTIFACTS.put(KEY, new Uint8Array(LENGTH).fill(7), {
    httpMetadata: { contentType: 'audio/mpeg' },
  })
  etag = put.httpEtag
  modified = put.uploaded.toUTCString()
})

async function ask(headers: Record<string, string>, method = 'GET') {
  // ETAG and MODIFIED are known only when the file is stored.
  const told = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    value.replace('ETAG', etag).replace('MODIFIED', modified),
  ])
  const answer = await app.request('/file', { method, headers: told }, { ...env })
  const body = await answer.arrayBuffer()
  const { status } = answer
  return { status, bytes: body.byteLength, headers: answer.headers }
}

const PART = { range: 'bytes=0-99' }
const BEYOND = { range: 'bytes=5000-' }

describe('a stored file', () => {
  it.each<[Record<string, string>, number, number]>([
    [{}, 200, LENGTH],
    [PART, 206, 100],
    [{ ...PART, 'if-range': 'ETAG' }, 206, 100],
    [{ ...PART, 'if-range': 'MODIFIED' }, 206, 100],
    [{ ...PART, 'if-range': '"stale"' }, 200, LENGTH],
    [{ ...PART, 'if-range': 'W/ETAG' }, 200, LENGTH],
    [{ ...PART, 'if-range': 'Sun, 06 Nov 1994 08:49:37 GMT' }, 200, LENGTH],
    [{ ...PART, 'if-range': 'nonsense' }, 200, LENGTH],
    [{ ...BEYOND, 'if-range': '"stale"' }, 200, LENGTH],
    [{ ...PART, 'if-none-match': '"other"' }, 206, 100],
    [{ range: 'lines=1-2' }, 200, LENGTH],
    [{ 'if-none-match': 'nonsense' }, 200, LENGTH],
    [{ 'if-modified-since': 'nonsense' }, 200, LENGTH],
    [{ 'if-unmodified-since': 'nonsense' }, 200, LENGTH],
    [{ 'if-none-match': 'ETAG' }, 304, 0],
    [{ ...BEYOND, 'if-none-match': 'ETAG' }, 304, 0],
    [{ 'if-modified-since': 'MODIFIED' }, 304, 0],
    [{ 'if-none-match': '"other"', 'if-modified-since': 'MODIFIED' }, 200, LENGTH],
  ])('answers %j with %i and %i bytes', async (headers, status, bytes) => {
    const answer = await ask(headers)
    expect([answer.status, answer.bytes]).toEqual([status, bytes])
    expect(answer.headers.get('etag')).toBe(etag)
  })

  it.each<[Record<string, string>, number]>([
    [BEYOND, 416],
    [{ ...BEYOND, 'if-match': '"other"' }, 412],
    [{ 'if-match': '"other"' }, 412],
    [{ 'if-match': 'nonsense' }, 412],
    [{ 'if-unmodified-since': 'Sun, 06 Nov 1994 08:49:37 GMT' }, 412],
  ])('refuses %j with %i', async (headers, status) => {
    const answer = await ask(headers)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('content-range')).toBe(status === 416 ? 'bytes */1000' : null)
  })

  it.each([PART, BEYOND, { ...PART, 'if-range': 'ETAG' }])(
    'answers HEAD with %j as if no range were asked for',
    async (headers) => {
      const answer = await ask(headers, 'HEAD')
      expect([answer.status, answer.bytes]).toEqual([200, 0])
      expect(answer.headers.get('content-length')).toBe(String(LENGTH))
      expect(answer.headers.get('content-range')).toBeNull()
    },
  )

  it('is saved under a name of any script, by RFC 8187', async () => {
    const { headers } = await ask({})
    expect(headers.get('content-disposition')).toBe(
      "inline; filename*=UTF-8''%E7%94%B0%E4%B8%AD%20%28%2ABob%27s%2A%29.mp3",
    )
  })

  it('answers HEAD by the same conditions as GET', async () => {
    expect((await ask({ 'if-none-match': 'ETAG' }, 'HEAD')).status).toBe(304)
    expect((await ask({ 'if-match': '"other"' }, 'HEAD')).status).toBe(412)
  })
})
