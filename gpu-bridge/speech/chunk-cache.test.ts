import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chunkCache } from './chunk-cache.ts'
import { fakeEngine } from './engine.fixture.ts'
import type { Pcm, SpeechEngine } from './engine.ts'
import { packSound, unpackSound } from './kept-sound.ts'
import { sine } from './sounds.fixture.ts'
import type { SpokenChunk } from './speak-chunk.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chunks-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const MOST = 4_000_000
const how = { voice: 'any', seed: 1 }

/** A speaker that notes what it was asked, and whose sounds differ by it. */
function counting(faults: SpokenChunk['faults'] = []) {
  const asked: string[] = []
  const engine = fakeEngine(async () => sine(1))
  /** As somebody does who has spoken before, in another process. */
  const speak = async (
    text: string,
    { voice, seed, pace }: { voice: string; seed: number; pace?: number } = how,
    other: Partial<SpeechEngine> = {},
    cache = chunkCache({ folder, mostBytes: MOST }),
  ) => {
    const chunk = { text, voice, seed, ...(pace !== undefined && { pace }) }
    return await cache.spoken({ ...engine, ...other }, chunk, async () => {
      asked.push(text)
      return { pcm: sine(0.5, { hertz: 200 + text.length + voice.length }), faults }
    })
  }
  return { asked, speak }
}

const bytesIn = () =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)

describe('chunkCache', () => {
  it('answers what was asked before with the very same sound, whatever its place', async () => {
    const { asked, speak } = counting()
    const first = await speak('Hello there.')
    const again = await speak('Hello there.', { ...how, seed: 77 })
    expect(again).toEqual(first)
    expect(asked).toEqual(['Hello there.'])
  })

  it('asks again when anything that decides the sound is another', async () => {
    const { asked, speak } = counting()
    const others = [
      () => speak('One.'),
      () => speak('One.', how, { fingerprint: 'a newer one' }),
      () => speak('One.', how, { name: 'another' }),
      () => speak('Two.'),
      () => speak('One.', { ...how, voice: 'other' }),
      () => speak('One.', { ...how, pace: 0.9 }),
      () => speak('One.', how, { sampleRate: 24_000 }),
      () => speak('Ketu.'),
      () => speak('Ketu.', how, { lexicon: 'misaki' }),
      () => speak('Ketu.', how, { lexicon: 'respelling' }),
    ]
    for (const other of [...others, ...others]) await other()
    expect(asked).toHaveLength(others.length)
  })

  it('keeps nothing with a fault: the next who speaks it may do better', async () => {
    const { asked, speak } = counting(['long-gap'])
    const spoken = await speak('One.')
    expect(spoken.faults).toEqual(['long-gap'])
    await speak('One.')
    expect(asked).toHaveLength(2)
  })

  it('takes no file that was cut or changed anywhere, and makes it anew', async () => {
    const { asked, speak } = counting()
    const whole = await speak('Hello.')
    const [name] = readdirSync(folder)
    const path = join(folder, name!)
    const bytes = readFileSync(path)
    const spoilt = [bytes.subarray(0, 1000), Buffer.alloc(0), bytes.with(500, bytes[500]! ^ 1)]
    for (const [index, wrong] of spoilt.entries()) {
      writeFileSync(path, wrong)
      expect(await speak('Hello.')).toEqual(whole)
      expect(asked).toHaveLength(2 + index)
      expect(readFileSync(path).equals(bytes)).toBe(true)
    }
  })

  it('never holds more than it may, and lets go of what was not asked for the longest', async () => {
    const { asked, speak } = counting()
    const mostBytes = 4 * 32 * packSound(sine(0.5)).length
    const cache = chunkCache({ folder, mostBytes })
    const ask = async (text: string) => await speak(text, how, {}, cache)
    const room = mostBytes / packSound(sine(0.5)).length
    for (let count = 0; count < room * 1.5; count++) {
      await ask(`Sentence ${count}.`)
      // Each a second older than what comes after it; the first is asked for again and again.
      for (const name of count === 0 ? readdirSync(folder) : [])
        utimesSync(join(folder, name), 1, 1)
      if (count % 20 === 19) await ask('Sentence 0.')
      expect(bytesIn()).toBeLessThanOrEqual(mostBytes)
    }
    const before = asked.length
    await ask('Sentence 0.')
    expect(asked).toHaveLength(before)
    await ask('Sentence 1.')
    expect(asked).toHaveLength(before + 1)
  })

  it('lets go of what a killed pod left half written, and of nothing that is not its own', async () => {
    const { speak } = counting()
    const part = `${'0'.repeat(64)}.${crypto.randomUUID()}.part`
    writeFileSync(join(folder, part), new Uint8Array(MOST))
    writeFileSync(join(folder, 'letter.txt'), new Uint8Array(MOST))
    utimesSync(join(folder, part), 1, 1)
    await speak('One.')
    expect(readdirSync(folder)).not.toContain(part)
    expect(readdirSync(folder)).toContain('letter.txt')
  })

  it('speaks on where nothing can be kept', async () => {
    const { speak } = counting()
    const file = join(folder, 'no-folder')
    writeFileSync(file, '')
    const cache = chunkCache({ folder: file, mostBytes: MOST })
    expect((await speak('One.', how, {}, cache)).faults).toEqual([])
  })
})

describe('unpackSound', () => {
  it('gives back any samples to the bit, in half the room where sixteen bits hold them', () => {
    const anySound: fc.Arbitrary<Pcm> = fc.record({
      sampleRate: fc.constantFrom(16_000, 24_000, 44_100),
      samples: fc.oneof(
        fc.float32Array({ noNaN: true }),
        fc.int16Array().map((steps) => Float32Array.from(steps, (step) => step / 2 ** 15)),
      ),
    })
    fc.assert(
      fc.property(anySound, (sound) => {
        expect(unpackSound(packSound(sound))).toEqual(sound)
      }),
      { examples: [[{ sampleRate: 16_000, samples: Float32Array.of(-0, 0.5) }]] },
    )
    const whole = Float32Array.from({ length: 1000 }, (_, index) => (index - 500) / 2 ** 15)
    expect(packSound({ sampleRate: 16_000, samples: whole }).length).toBeLessThan(2100)
  })
})
