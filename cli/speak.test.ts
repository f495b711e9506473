import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFile } from 'music-metadata'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VOICES } from '#core/voices.ts'
import { withImprint } from '#core/imprint.ts'
import { runCli, type Ran } from './run-cli.fixture.ts'

const root = mkdtempSync(join(tmpdir(), 'speak-'))
const folder = join(root, 'Анна & 田中')
const chapter = (number: string, theme: string) => join(folder, `${number} Анна · ${theme}`)
const TEXTS = {
  '01': [
    'Western',
    '# Анна · Western\n\nThe Sun stands in [Virgo](virgo.md).\n\nThe Moon\n---\n\n> It asks for rest.',
  ],
  '02': ['Vedic', 'The Moon stands in Rohini. It likes what grows.'],
} as const

beforeAll(async () => {
  mkdirSync(folder)
  for (const [number, [theme, text]] of Object.entries(TEXTS)) {
    writeFileSync(`${chapter(number, theme)}.md`, withImprint(text))
  }
})
afterAll(() => rmSync(root, { recursive: true }))

describe('billion speak', () => {
  let ran: Ran
  const timing = join(root, 'timing.vtt')
  beforeAll(async () => {
    for (const [number, [theme]] of Object.entries(TEXTS)) {
      const [text, mp3] = [`${chapter(number, theme)}.md`, `${chapter(number, theme)}.mp3`]
      ran = await runCli(['speak', text, '-o', mp3, '--people', 'Анна, 田中', '--timing', timing])
    }
  }, 60_000)

  it('speaks a file of a package into a chapter with its number, title and album', async () => {
    const { common, format } = await parseFile(`${chapter('01', 'Western')}.mp3`, {
      duration: true,
      includeChapters: true,
    })
    expect(common).toMatchObject({
      title: 'Анна · Western',
      album: 'Анна & 田中',
      artist: 'Анна & 田中',
      track: { no: 1 },
    })
    expect(common.picture).toHaveLength(1)
    expect(format.chapters?.map(({ title }) => title)).toEqual(['Анна · Western', 'The Moon'])
    expect(format).toMatchObject({ bitrate: 64_000, sampleRate: 16_000 })
  })

  it('takes the title from the file’s name where the text has none, and tells the timing', () => {
    expect(ran.code).toBe(0)
    expect(ran.complained).toContain('Speaking 100 %')
    const told = JSON.parse(ran.printed) as { seconds: number; flags: string[] }
    expect(told.seconds).toBeGreaterThan(5)
    const vtt = readFileSync(timing, 'utf8')
    expect(vtt).toContain('Анна · Vedic')
    expect(vtt).toContain('\ns3\n')
    expect(vtt).toContain('It likes what grows.')
    expect(vtt).not.toContain('Written by a machine')
  })

  it('binds the chapters of a folder into one book of either kind', async () => {
    for (const kind of ['mp3', 'm4b']) {
      const book = join(folder, `book.${kind}`)
      const { code, printed } = await runCli(['audiobook', folder, '-o', book])
      expect(code).toBe(0)
      expect(JSON.parse(printed)).toMatchObject({ title: 'Анна & 田中', chapters: 2, marks: 3 })
      const { common, format } = await parseFile(book, { duration: true })
      expect(common).toMatchObject({ title: 'Анна & 田中', genre: ['Audiobook'] })
      expect(format.duration).toBeCloseTo((JSON.parse(printed) as { seconds: number }).seconds, 0)
      rmSync(book)
    }
  })

  it.each([
    [['--voice', 'morgan'], /--voice: there is no voice morgan. Choose rms/],
    [['--timing', 'timing.doc'], /--timing: .*\.vtt/],
    [['--profile', 'huge'], /--profile: .*small/],
  ])('refuses %j and leaves nothing', async (flags, message) => {
    const mp3 = join(root, 'refused.mp3')
    const { code, complained } = await runCli([
      'speak',
      `${chapter('02', 'Vedic')}.md`,
      '-o',
      mp3,
      ...flags,
    ])
    expect(code).toBe(2)
    expect(complained).toMatch(message)
    expect(readdirSync(root).filter((name) => name.startsWith('refused'))).toEqual([])
  })

  it('refuses to write where it cannot, and a text without words', async () => {
    const nowhere = join(root, 'no', 'folder.mp3')
    const text = `${chapter('02', 'Vedic')}.md`
    const { code, complained } = await runCli(['speak', text, '-o', nowhere])
    // Nothing was spoken first: there is no bar.
    expect([code, complained]).toEqual([2, expect.stringMatching(/^--output: there is no folder/)])
    const astray = await runCli(['speak', text, '-o', join(root, 'a.mp3'), '--timing', nowhere])
    expect(astray.complained).toMatch(/^--timing: there is no folder/)
    const wave = await runCli(['speak', text, '-o', join(root, 'a.wav')])
    expect([wave.code, wave.complained]).toEqual([2, expect.stringContaining('End it in .mp3')])
    const empty = join(root, 'empty.md')
    for (const nothing of ['\n', '...\n\n* * *\n\n!?\n']) {
      writeFileSync(empty, nothing)
      expect((await runCli(['speak', empty, '-o', nowhere])).complained).toContain('holds no text')
    }
    const chapterSpoken = `${chapter('02', 'Vedic')}.mp3`
    const sound = await runCli(['speak', chapterSpoken, '-o', join(root, 'a.mp3')])
    expect([sound.code, sound.complained]).toEqual([2, expect.stringContaining('text in UTF-8')])
  })
})

describe('billion audiobook', () => {
  it('refuses a folder without chapters, what is no chapter, and a book of no known kind', async () => {
    const strange = join(root, 'strange')

    mkdirSync(strange)
    const book = join(root, 'book.mp3')
    expect((await runCli(['audiobook', strange, '-o', book])).complained).toContain('holds no MP3')
    writeFileSync(join(strange, '1.mp3'), 'no sound')
    expect((await runCli(['audiobook', strange, '-o', book])).complained).toContain(
      '1.mp3 is no chapter',
    )
    const { complained } = await runCli(['audiobook', folder, '-o', join(root, 'book.ogg')])
    expect(complained).toContain('.m4b')
    expect(readdirSync(root).filter((name) => name.startsWith('book'))).toEqual([])
  })
})

describe('billion voices', () => {
  it('says in a line that the engine of the environment cannot be had', async () => {
    for (const environment of [
      { SHERPA_MODEL: '/nowhere' },
      { SPEECH_URL: 'http://127.0.0.1:1' },
    ]) {
      const { code, complained } = await runCli(['voices'], [], false, environment)
      expect([code, complained]).toEqual([1, expect.stringMatching(/^[^\n]+\n$/)])
    }
  })

  it('tells every voice that an order may name, with its licence', async () => {
    const { code, printed } = await runCli(['voices'])
    const told = JSON.parse(printed) as { voices: { name: string; licence: string | null }[] }
    expect(code).toBe(0)
    expect(told.voices.map(({ name }) => name)).toEqual([...VOICES])
    expect(told.voices.every(({ licence }) => licence !== null)).toBe(true)
    expect((await runCli(['voices'], [], true)).printed).toContain('a man, Scottish')
  })
})
