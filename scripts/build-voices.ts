import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import { master } from '#gpu-bridge/speech/master.ts'
import { encodeMp3, MP3_PROFILES } from '#gpu-bridge/speech/mp3.ts'
import { soundOf } from '#gpu-bridge/speech/sound.ts'
import { FONT_FOLDER } from './build-fonts.ts'

const SENTENCE =
  'This is how a reading sounds in this voice, name by name, and sentence by sentence.'

/**
 * Has every embedded voice say one sentence, and puts that among the orchestrator's static assets,
 * beside the fonts: some 50 KB each. Does nothing where the same engine has said it already.
 */
export async function buildVoices(folder: string = FONT_FOLDER): Promise<void> {
  const engine = await fliteEngine()
  const said = `${engine.fingerprint}\n${SENTENCE}\n`
  const place = join(folder, 'voices')
  const stamp = join(place, 'said.txt')
  if ((await readFile(stamp, 'utf8').catch(() => '')) === said) return
  await mkdir(place, { recursive: true })
  for (const { name } of engine.voices) {
    const pcm = await engine.speak(SENTENCE, { voice: name, seed: 1 })
    await put(join(place, `${name}.mp3`), await encodeMp3(master(soundOf(pcm)), MP3_PROFILES.small))
  }
  await put(stamp, said)
}

/** Moved into place when it is whole: nobody reads half of it. */
async function put(path: string, body: Uint8Array | string): Promise<void> {
  const part = `${path}.${process.pid}`
  await writeFile(part, body)
  await rename(part, path)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildVoices()
