import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fileOf, saveArchive } from './save-archive.ts'

/** What the API has, how many bytes of each answer it sends before it hangs up, and what it was asked for. */
const there = {
  bytes: Buffer.alloc(0),
  breaks: [] as number[],
  takesRanges: true,
  ranges: [] as (string | undefined)[],
}
const api = createServer(({ headers: { range, authorization } }, answer) => {
  if (authorization !== 'Bearer mine') return answer.writeHead(401).end()
  there.ranges.push(range)
  const [, begin = '0'] = /^bytes=(\d+)-$/.exec(range ?? '') ?? []
  const from = there.takesRanges ? Number(begin) : 0
  const rest = there.bytes.subarray(from)
  const most = there.breaks.shift() ?? Infinity
  answer.writeHead(there.takesRanges ? 206 : 200, { 'content-length': String(rest.length) })
  if (most >= rest.length) return answer.end(rest)
  return answer.write(rest.subarray(0, most), () => answer.destroy())
})

let folder: string
let address: { url: string; token: string }
beforeAll(async () => {
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  address = { url: `http://127.0.0.1:${(api.address() as AddressInfo).port}`, token: 'mine' }
})
afterAll(() => api.close())
beforeEach(() => {
  if (folder) rmSync(folder, { recursive: true })
  folder = mkdtempSync(join(tmpdir(), 'billion-archive-'))
  Object.assign(there, {
    bytes: Buffer.from('an archive'),
    breaks: [],
    takesRanges: true,
    ranges: [],
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

const named = (bytes: Buffer) => ({
  url: '/v1/account/exports/exp_1/archives/1',
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})
const save = async (archive = named(there.bytes), file = join(folder, 'all.zip')) => {
  const told: number[] = []
  await saveArchive(address, archive, { file, tell: (fraction) => told.push(fraction) })
  return { told, saved: readFileSync(file) }
}

describe('an archive', () => {
  it('is put into its file, and nothing beside it; how far it is never falls', async () => {
    there.bytes = Buffer.alloc(500_000, 'an archive of many bytes')
    const { told, saved } = await save()
    expect(saved.equals(there.bytes)).toBe(true)
    expect(existsSync(join(folder, 'all.zip.part'))).toBe(false)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })

  it('wherever it breaks off, is no file until it is whole, and goes on where it was', async () => {
    const content = fc.uint8Array({ minLength: 1, maxLength: 3000 })
    const cuts = fc.array(fc.nat(1500), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(content, cuts, fc.boolean(), async (bytes, breaks, takesRanges) => {
        const file = join(folder, 'cut.zip')
        for (const left of [file, `${file}.part`]) rmSync(left, { force: true })
        Object.assign(there, {
          bytes: Buffer.from(bytes),
          breaks: [...breaks],
          takesRanges,
          ranges: [],
        })
        const failed: unknown[] = []
        for (let tries = 0; tries <= breaks.length && !existsSync(file); tries += 1) {
          await save(named(there.bytes), file).catch((error: Error) => failed.push(error.name))
        }
        expect(readFileSync(file).equals(there.bytes)).toBe(true)
        expect(failed).toEqual(failed.map(() => 'ApiUnreachable'))
        const begins = there.ranges.map((range) => Number(/\d+/.exec(range ?? '')?.[0]))
        expect(takesRanges ? begins.toSorted((a, b) => a - b) : begins).toEqual(begins)
      }),
      { numRuns: 12, seed: 20261126 },
    )
  })

  it('that is not what was packed is not kept, nor what lay there before', async () => {
    const other = named(Buffer.from('an archivE'))
    await expect(save(other)).rejects.toThrow(/not what was packed/)
    writeFileSync(join(folder, 'all.zip.part'), 'of another, and longer than it')
    expect((await save()).saved.equals(there.bytes)).toBe(true)
  })

  it('is asked for with its token at its own API alone', async () => {
    const elsewhere = { ...named(there.bytes), url: 'http://127.0.0.1:9/stolen' }
    await expect(save(elsewhere)).rejects.toThrow(/where the token is not for/)
    expect(there.ranges).toEqual([])
  })

  it('says where it cannot be written', async () => {
    const file = join(folder, 'none', 'all.zip')
    await expect(save(named(there.bytes), file)).rejects.toMatchObject({ field: '--output' })
  })
})

it.each([
  ['all.zip', 1, 1, 'all.zip'],
  ['all.zip', 2, 3, 'all-2.zip'],
  ['/a.b/all', 2, 3, '/a.b/all-2'],
  ['.all', 1, 2, '.all-1'],
])('%s is the file of archive %i of %i as %s', (output, number, count, file) => {
  expect(fileOf(output, number, count)).toBe(file)
})
