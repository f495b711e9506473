import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import { bursts } from '#gpu-bridge/speech/sounds.fixture.ts'
import { writeWav } from '#gpu-bridge/speech/write-wav.ts'
import { startFakeSpeech } from '#test/fakes/speech/server.ts'

const READ =
  'The rainbow is a division of white light into many beautiful colours, and it takes the shape of a long round ' +
  'arch. When the sunlight strikes raindrops in the air, they act as a prism.'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'billion-add-voice-'))
  const engine = await fliteEngine()
  await writeFile(
    join(folder, 'ada.wav'),
    writeWav(await engine.speak(READ, { voice: 'rms', seed: 1 })),
  )
  await writeFile(
    join(folder, 'wording.txt'),
    'I agree that a synthetic voice is made from this recording.',
  )
}, 60_000)
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const recordingOf = (shelf: string) =>
  Object.entries({
    shelf: join(folder, shelf),
    sample: join(folder, 'ada.wav'),
    speaker: 'Ada Example',
    'agreed-on': '2026-11-01',
    wording: join(folder, 'wording.txt'),
  }).flatMap(([name, value]) => [`--${name}`, value])

async function addVoice(...args: readonly string[]) {
  const child = spawn(process.execPath, ['scripts/add-voice.ts', 'Ada', ...args])
  const [out, errors] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { code: child.exitCode, out, errors }
}

const speechServer = () =>
  startFakeSpeech({ dialect: 'chatterbox-travisvn', speak: async () => bursts(1) })
const at = (url: string) => ['--server', url, '--dialect', 'chatterbox-travisvn']

it('uploads later what it kept while the server was away, from the shelf or from the recording', async () => {
  const shelf = join(folder, 'later')
  const gone = await speechServer()
  await gone[Symbol.asyncDispose]()
  const away = await addVoice(...recordingOf('later'), ...at(gone.url))
  expect(away).toMatchObject({ code: 1, out: expect.stringMatching(/^kept: /) })
  expect(away.errors).toMatch(/speech server/)
  expect(away.errors).not.toMatch(/\n +at /)

  await using server = await speechServer()
  expect(await addVoice('--shelf', shelf, ...at(server.url))).toMatchObject({
    code: 0,
    out: 'spoken by the server as Ada\n',
  })
  await using another = await speechServer()
  const again = await addVoice(...recordingOf('later'), ...at(another.url))
  expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/spoken by the server/) })
  expect([server.voices, another.voices].map((voices) => voices.includes('Ada'))).toEqual([
    true,
    true,
  ])
}, 30_000)

it('says that there is no such dialect, and that one is missing, and keeps nothing', async () => {
  const given = [...recordingOf('none'), '--server', 'http://127.0.0.1:9']
  const wrong = await addVoice(...given, '--dialect', 'chaterbox')
  expect(wrong).toMatchObject({
    code: 1,
    out: '',
    errors: expect.stringMatching(/chaterbox.*kokoro-fastapi/s),
  })
  expect(await addVoice(...given)).toMatchObject({ code: 2 })
  expect(await addVoice('--shelf', join(folder, 'none'))).toMatchObject({ code: 2 })
  await expect(readFile(join(folder, 'none', 'Ada.wav'))).rejects.toThrow(/ENOENT/)
}, 30_000)
