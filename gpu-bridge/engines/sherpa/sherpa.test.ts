import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { InputError } from '#core/errors.ts'
import { sherpaEngine, type SherpaLibrary } from './sherpa.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vits-piper-en_GB-cori-medium-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function mounted(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    if (name.endsWith('-data')) await mkdir(join(folder, name))
    else await writeFile(join(folder, name), name)
  }
}

/** Knows what the package's own types allow, refuses anything else, and notes what it was asked. */
function stubLibrary(speakers: number, sampleRate: number) {
  const asked: unknown[] = []
  const library: SherpaLibrary = {
    OfflineTts: {
      createAsync: async (config) => {
        asked.push(config)
        return {
          numSpeakers: speakers,
          sampleRate,
          generateAsync: async (request) => {
            asked.push(request)
            if (request.sid >= speakers) throw new Error('speaker out of range')
            if (request.text === 'fall') throw new Error('out of memory')
            return { samples: new Float32Array(sampleRate), sampleRate }
          },
        }
      },
    },
  }
  const options = () => ({ folder, threads: 2, provider: 'cpu', load: async () => library })
  return { asked, options }
}
const MODEL = { numThreads: 2, provider: 'cpu', debug: false }

describe('sherpaEngine', () => {
  it('runs Kokoro, its voices by their names', async () => {
    await mounted('model.onnx', 'tokens.txt', 'voices.bin', 'espeak-ng-data', 'lexicon-us-en.txt')
    const { asked, options } = stubLibrary(53, 24_000)
    const engine = await sherpaEngine(options())
    const { samples } = await engine.speak('The Moon.', { voice: 'af_heart', seed: 1, pace: 0.9 })
    expect(samples).toHaveLength(24_000)
    expect(asked).toEqual([
      {
        model: {
          kokoro: {
            model: join(folder, 'model.onnx'),
            tokens: join(folder, 'tokens.txt'),
            dataDir: join(folder, 'espeak-ng-data'),
            lexicon: join(folder, 'lexicon-us-en.txt'),
            voices: join(folder, 'voices.bin'),
          },
          ...MODEL,
        },
        maxNumSentences: 1,
      },
      { text: 'The Moon.', sid: 3, speed: 0.9, enableExternalBuffer: false },
    ])
    expect(engine).toMatchObject({ sampleRate: 24_000, drawsLots: false, lexicon: 'respelling' })
    expect(engine.voices[21]).toEqual({
      name: 'bf_emma',
      language: 'en-GB',
      sounds: 'a woman',
      licence: 'Apache-2.0',
    })
  })

  it('runs Piper, whose folder names its voice', async () => {
    await mounted('en_GB-cori-medium.onnx', 'tokens.txt', 'espeak-ng-data')
    const { asked, options } = stubLibrary(1, 22_050)
    const { voices, drawsLots } = await sherpaEngine(options())
    expect(asked).toEqual([
      {
        model: {
          vits: {
            model: join(folder, 'en_GB-cori-medium.onnx'),
            tokens: join(folder, 'tokens.txt'),
            dataDir: join(folder, 'espeak-ng-data'),
          },
          ...MODEL,
        },
        maxNumSentences: 1,
      },
    ])
    expect(voices).toMatchObject([{ language: 'en-GB', licence: null }])
    expect(drawsLots).toBe(true)
  })

  it('runs another VITS by its lexicon, and names its speakers as whoever mounted it does', async () => {
    await mounted('vits-vctk.onnx', 'tokens.txt', 'lexicon.txt')
    const voice = { name: 'p225', language: 'en-GB', sounds: 'a woman', licence: 'CC-BY-4.0' }
    await writeFile(join(folder, 'voices.json'), JSON.stringify([voice]))
    const { asked, options } = stubLibrary(109, 22_050)
    const engine = await sherpaEngine(options())
    expect(asked).toMatchObject([{ model: { vits: { lexicon: join(folder, 'lexicon.txt') } } }])
    expect(engine.voices).toEqual([voice])
  })

  it('refuses a voice that the model does not have, and tells what went wrong in it', async () => {
    await mounted('model.onnx', 'tokens.txt', 'voices.bin')
    const { options } = stubLibrary(11, 24_000)
    const engine = await sherpaEngine(options())
    const unknown = engine.speak('The Moon.', { voice: 'af_heart', seed: 1 })
    await expect(unknown).rejects.toThrow(InputError)
    await expect(engine.speak('fall', { voice: 'bm_george', seed: 1 })).rejects.toMatchObject({
      kind: 'retry',
      message: expect.stringMatching(/out of memory/),
    })
  })

  it('is another engine with another file, and the same in another folder', async () => {
    await mounted('model.onnx', 'tokens.txt', 'voices.bin', 'lexicon-us-en.txt', 'espeak-ng-data')
    await mounted('espeak-ng-data/en_dict')
    const { options } = stubLibrary(11, 24_000)
    const fingerprint = async () => (await sherpaEngine(options())).fingerprint
    const fingerprints = [await fingerprint()]
    const deciding = ['model.onnx', 'tokens.txt', 'voices.bin', 'lexicon-us-en.txt']
    for (const name of [...deciding, 'espeak-ng-data/en_dict']) {
      await writeFile(join(folder, name), 'another')
      fingerprints.push(await fingerprint())
    }
    expect(new Set(fingerprints).size).toBe(6)
    await rename(folder, `${folder}-moved`)
    folder += '-moved'
    expect(await fingerprint()).toBe(fingerprints.at(-1))
  })

  it('says what is missing: the model, or the package', async () => {
    const { options } = stubLibrary(1, 16_000)
    await expect(sherpaEngine(options())).rejects.toThrow(/no model of sherpa-onnx/)
    await mounted('model.onnx', 'tokens.txt')
    const { folder: mount, threads, provider } = options()
    const without = sherpaEngine({ folder: mount, threads, provider })
    await expect(without).rejects.toThrow(/sherpa-onnx-node is not installed/)
  })
})
