import { parseBuffer } from 'music-metadata'
import { beforeAll, describe, expect, it } from 'vitest'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import { TimingManifest, type Script } from '#gpu-bridge/protocol/contract.ts'
import { decoded } from './decoded.fixture.ts'
import { fakeEngine } from './engine.fixture.ts'
import type { Pcm } from './engine.ts'
import { integratedLoudness } from './loudness.ts'
import { numbered } from './numbered-script.fixture.ts'
import { speakChapter, type SpokenChapter } from './speak-chapter.ts'
import { bursts, inARow, silence, sine } from './sounds.fixture.ts'
import { truePeak } from './true-peak.ts'

const TITLE = 'Анна and 田中: Western Astrology'
const SCRIPT: Script = {
  ...numbered({
    title: TITLE,
    sections: [
      {
        heading: null,
        paragraphs: [
          ['Анна was born with the Sun at 0°25′ of ♍.', '田中 was not.', 'Why?'],
          ['✦ ✦ ✦'],
        ],
      },
      {
        heading: 'The Moon',
        paragraphs: [
          [
            'The Moon stands in the ninth house, and asks for patience.',
            'Mercury follows at 12.4° of Virgo, dry and exact.',
          ],
          ['So it is.'],
        ],
      },
    ],
  }),
  people: ['Анна', '田中'],
  language: 'en-GB',
  album: 'Анна & 田中',
  track: 3,
  tracks: 16,
  voice: 'rms',
}

const decibel = (value: number) => 20 * Math.log10(value)
const level = ({ samples, sampleRate }: Pcm, from: number, to: number) =>
  decibel(Math.max(...samples.slice(from * sampleRate, to * sampleRate).map(Math.abs)))

describe('speakChapter with flite', () => {
  const progress: string[] = []
  let spoken: SpokenChapter
  let heard: Pcm
  beforeAll(async () => {
    spoken = await speakChapter(SCRIPT, await fliteEngine(), {
      onProgress: (done, total) => void progress.push(`${done}/${total}`),
    })
    heard = await decoded(spoken.mp3)
  })

  it('is heard at −19 LUFS with true peaks under −3 dB', () => {
    expect(Math.abs(integratedLoudness(heard.samples, heard.sampleRate) + 19)).toBeLessThan(0.2)
    expect(decibel(truePeak(heard.samples))).toBeLessThan(-3)
  })

  it('lasts as long as it says', async () => {
    const { format } = await parseBuffer(spoken.mp3, 'audio/mpeg', { duration: true })
    expect(format).toMatchObject({ numberOfChannels: 1, sampleRate: 16_000, bitrate: 64_000 })
    // The last frame and the encoder's own delay fill up to three frames of 36 ms.
    expect(Math.abs(format.duration! - spoken.seconds)).toBeLessThan(0.11)
  })

  it('carries its tags in every script', async () => {
    const { common, native } = await parseBuffer(spoken.mp3, 'audio/mpeg')
    expect(common).toMatchObject({
      title: TITLE,
      artist: 'Анна & 田中',
      albumartist: 'One in a Billion',
      album: 'Анна & 田中',
      track: { no: 3, of: 16 },
      language: 'eng',
      genre: ['Audiobook'],
    })
    expect(Object.keys(native)).toContain('ID3v2.4')
  })

  it('marks a chapter for each section, without gaps', async () => {
    const { native } = await parseBuffer(spoken.mp3, 'audio/mpeg', { includeChapters: true })
    const marks = native['ID3v2.4']!.filter(({ id }) => id === 'CHAP').map(({ value }) => value)
    expect(marks).toMatchObject([
      { label: 'chapter1', info: { startTime: 0 } },
      { label: 'chapter2', info: { endTime: Math.round(spoken.seconds * 1000) } },
    ])
    expect(marks[0]).toMatchObject({
      info: { endTime: (marks[1] as { info: { startTime: number } }).info.startTime },
    })
  })

  it('times every published sentence that has words, under its id and in order, to where it is heard', () => {
    const { sentences } = TimingManifest.omit({ audioSha256: true }).parse(spoken.timing)
    expect(sentences.map(({ id, text }) => [id, text])).toEqual([
      ['s1', TITLE],
      ['s2', 'Анна was born with the Sun at 0°25′ of ♍.'],
      ['s3', '田中 was not.'],
      ['s4', 'Why?'],
      ['s6', 'The Moon'],
      ['s7', 'The Moon stands in the ninth house, and asks for patience.'],
      ['s8', 'Mercury follows at 12.4° of Virgo, dry and exact.'],
      ['s9', 'So it is.'],
    ])
    let before = 0
    for (const { start, end } of sentences) {
      expect(start).toBeGreaterThanOrEqual(before)
      // A pause before it, a voice in it, a pause after it.
      expect(level(heard, start - 0.1, start - 0.03)).toBeLessThan(-35)
      expect(level(heard, start, start + 0.15)).toBeGreaterThan(-35)
      expect(level(heard, end - 0.15, end)).toBeGreaterThan(-40)
      expect(level(heard, end + 0.03, end + 0.1)).toBeLessThan(-35)
      before = end
    }
    expect(before).toBeLessThan(spoken.seconds)
  })

  it('flags the name it could not say, and reports every chunk', () => {
    expect(spoken.flags).toEqual(['untransliterated-script'])
    const total = progress.length - 1
    expect(progress).toEqual(Array.from({ length: total + 1 }, (_, done) => `${done}/${total}`))
  })
})

const engineOf = (pcm: Pcm) => fakeEngine(async () => pcm)
const unheard = { onProgress: () => {} }

describe('speakChapter', () => {
  it('says that a chunk stayed faulty', async () => {
    const { flags } = await speakChapter(
      SCRIPT,
      engineOf(inARow(bursts(5), silence(1.4), bursts(3))),
      unheard,
    )
    expect(flags).toContain('chunk-suspect')
  })

  it('speaks nothing twice because a recogniser writes names in its own way', async () => {
    const said: string[] = []
    const engine = fakeEngine(async (text) => {
      said.push(text)
      return bursts(text.length / 15)
    })
    const hear = async () => said.at(-1)!.replaceAll('Shivawn', 'Siobhán')
    const names = 'Siobhán asks Siobhán, and then Siobhán answers: Siobhán.'
    const { flags } = await speakChapter(
      {
        ...SCRIPT,
        ...numbered({ title: 'Siobhán', sections: [{ heading: null, paragraphs: [[names]] }] }),
        people: ['Siobhán'],
        spokenAs: ['Shivawn'],
      },
      engine,
      { ...unheard, listeners: { recogniser: { hear } } },
    )
    expect(flags).toEqual([])
    expect(said).toEqual([...new Set(said)])
    expect(said.join(' ')).toContain('Shivawn asks Shivawn')
  })

  it('refuses a text with nothing to say', async () => {
    const empty = { ...SCRIPT, ...numbered({ title: '…', sections: [] }) }
    await expect(speakChapter(empty, engineOf(sine(1)), unheard)).rejects.toThrow(/nothing to say/)
  })
})
