import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aDocument, aJob } from './a-reading.fixture.ts'
import { ReadingsFolder } from './save-readings.ts'

const people = [
  { id: 'p1', name: 'Ada' },
  { id: 'p2', name: 'Charles' },
]
const api = { download: async (url: string) => new TextEncoder().encode(`what is at ${url}`) }
const newReadings = () => mkdtempSync(join(tmpdir(), 'billion-readings-'))

const { text, pdf, audio } = aDocument()
const jobWith = (revision: number, words: string) =>
  aJob({
    people,
    documents: [
      aDocument({
        title: 'Ada · Vedic Astrology',
        revision,
        text: { ...text, url: words },
        pdf: { ...pdf, url: null },
        audio: { ...audio, url: null },
      }),
    ],
  })
const readText = (folder: ReadingsFolder) =>
  readFileSync(join(folder.path, '02 Ada · Vedic Astrology.md'), 'utf8')

describe('ReadingsFolder', () => {
  it('saves what is finished once, and again when it was made anew', async () => {
    const readings = newReadings()
    const folder = new ReadingsFolder(api, readings, jobWith(1, 'first'))
    await folder.save(jobWith(1, 'first'))
    await folder.save(jobWith(1, 'the same elsewhere'))
    expect(readText(folder)).toBe('what is at first')
    const later = new ReadingsFolder(api, readings, jobWith(2, 'second'))
    await later.save(jobWith(2, 'second'))
    expect([later.path, readText(later)]).toEqual([folder.path, 'what is at second'])
  })

  it('gives another couple of the same names a folder of its own', () => {
    const readings = newReadings()
    const first = new ReadingsFolder(api, readings, aJob({ id: 'one', people }))
    const second = new ReadingsFolder(api, readings, aJob({ id: 'two', people }))
    expect(second.path).toBe(`${first.path} (2)`)
  })
})
