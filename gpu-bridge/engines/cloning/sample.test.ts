import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import type { Pcm } from '#gpu-bridge/speech/engine.ts'
import { bursts, inARow, part, silence, sine } from '#gpu-bridge/speech/sounds.fixture.ts'
import { writeWav } from '#gpu-bridge/speech/write-wav.ts'
import { pitchOf } from './pitch.ts'
import { measureSample, refuseUnusable } from './sample.ts'
import { keepSample, keptSample } from './sample-shelf.ts'

const TEXT =
  'The rainbow is a division of white light into many beautiful colours, and it takes the shape of a long round ' +
  'arch. When the sunlight strikes raindrops in the air, they act as a prism.'

let good: Pcm
let woman: Pcm
beforeAll(async () => {
  const engine = await fliteEngine()
  good = await engine.speak(TEXT, { voice: 'rms', seed: 1 })
  woman = await engine.speak(TEXT, { voice: 'slt', seed: 1 })
}, 60_000)
const louder = (pcm: Pcm, factor: number): Pcm => ({
  ...pcm,
  samples: pcm.samples.map((sample) => Math.max(-1, Math.min(1, sample * factor))),
})

describe('pitchOf', () => {
  it.each([70, 110, 220, 400])('finds a tone of %i Hz', (hertz) => {
    const { hertz: found, rangeSemitones } = pitchOf(sine(2, { hertz }))
    expect(Math.abs(found! / hertz - 1)).toBeLessThan(0.03)
    expect(rangeSemitones).toBe(0)
  })

  it('finds none in noise and in silence', () => {
    const noise = silence(2).samples.map((_, index) => 0.2 * Math.sin(index ** 2 * 1.7))
    expect(pitchOf({ sampleRate: 16_000, samples: noise }).voicedShare).toBeLessThan(0.1)
    expect(pitchOf(silence(2)).hertz).toBeNull()
  })

  it('tells a man from a woman', () => {
    expect(pitchOf(good).hertz).toBeLessThan(150)
    expect(pitchOf(woman).hertz).toBeGreaterThan(150)
  })
})

const refuse = (pcm: Pcm) => () => refuseUnusable(measureSample(pcm))

describe('refuseUnusable', () => {
  it('takes a clean recording of somebody who reads', () => {
    expect(refuse(good)).not.toThrow()
    expect(refuse(woman)).not.toThrow()
  })

  it.each<[string, () => Pcm, RegExp]>([
    ['a short one', () => part(good, 0, 4), /it lasts 4\.0 s\. Record 6 to 30/],
    ['a long one', () => inARow(good, good, good), /it lasts 3\d/],
    ['one at a low rate', () => ({ ...good, sampleRate: 8000 }), /8000 samples a second/],
    ['a clipped one', () => louder(good, 8), /clipped/],
    ['a quiet one', () => louder(good, 0.02), /too quiet \(-\d\d dB\)/],
    [
      'one with a hiss',
      () => ({ ...good, samples: good.samples.map((x, i) => x + 0.02 * Math.sin(i ** 2)) }),
      /dB above the noise/,
    ],
    [
      'a whisper',
      () => louder({ ...bursts(8), samples: whispered(bursts(8).samples) }, 3),
      /a voice sounds in/,
    ],
    ['a tone', () => bursts(8, { amplitude: 0.2, hertz: 200 }), /moves by 0\.0 semitones only/],
  ])('refuses %s, and says why', (_what, sound, reason) => {
    expect(refuse(sound())).toThrow(reason)
  })
})

function whispered(samples: Float32Array): Float32Array {
  return samples.map((sample, index) => (sample === 0 ? 0 : 0.1 * Math.sin(index ** 2 * 1.7)))
}

const consent = (voice: string) => ({
  voice,
  speaker: 'Ada Example',
  agreedOn: '2026-11-01',
  wording:
    'I agree that a synthetic voice is made from this recording, for readings of this house.',
})

describe('keepSample', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'billion-voices-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  it('keeps a sample beside what its speaker agreed to, and finds it by that', async () => {
    const wav = writeWav(good)
    const { seconds } = await keepSample(folder, wav, consent('Ada'))
    expect(seconds).toBeGreaterThan(6)
    expect(await keptSample(folder, 'Ada')).toEqual({ name: 'Ada', wav: Buffer.from(wav) })
  })

  it('gives a name to one recording and one consent', async () => {
    const others = [
      keepSample(folder, writeWav(woman), consent('Ada')),
      keepSample(folder, writeWav(good), { ...consent('Ada'), speaker: 'Eve Example' }),
    ]
    await Promise.all(
      others.map((other) => expect(other).rejects.toThrow(/there is a voice "Ada"/)),
    )
    expect((await keptSample(folder, 'Ada')).wav).toEqual(Buffer.from(writeWav(good)))
  })

  it('ends what was cut short between the consent and the sample', async () => {
    const wav = Buffer.from(writeWav(good))
    await rm(join(folder, 'Ada.wav'))
    await keepSample(folder, wav, consent('Ada'))
    expect(await keptSample(folder, 'Ada')).toEqual({ name: 'Ada', wav })
  })

  it.each([
    ['who', { speaker: '' }, /consent\.speaker/],
    ['when', { agreedOn: 'once' }, /consent\.agreedOn/],
    ['to what', { wording: 'yes' }, /consent\.wording/],
    ['under which name', { voice: '../Eve' }, /consent\.voice/],
  ])('keeps nothing where nobody says %s agreed', async (_what, lacking, reason) => {
    const keeping = keepSample(folder, writeWav(good), { ...consent('Eve'), ...lacking })
    await expect(keeping).rejects.toThrow(reason)
    expect((await readdir(folder)).filter((name) => name.startsWith('Eve'))).toEqual([])
  })

  it('keeps nothing unusable, and lends nothing whose consent is about another recording', async () => {
    await expect(keepSample(folder, writeWav(sine(8)), consent('Eve'))).rejects.toThrow(/noise/)
    const noSound = keepSample(folder, Buffer.from('a letter'), consent('Eve'))
    await expect(noSound).rejects.toThrow(/sample: it is no WAV/)
    await expect(keptSample(folder, 'Eve')).rejects.toThrow(/no consent/)
    await writeFile(join(folder, 'Ada.wav'), writeWav(woman))
    await expect(keptSample(folder, 'Ada')).rejects.toThrow(/no consent/)
    await writeFile(join(folder, 'Ada.consent.json'), '{"voice": "Ada"')
    await expect(keptSample(folder, 'Ada')).rejects.toThrow(/no consent/)
  })
})
