import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import { speakChapter } from '#gpu-bridge/speech/speak-chapter.ts'
import { firstMinute } from './sample/first-minute.ts'
import { samplePackage } from './sample/sample-package.ts'
import { sampleSite } from './sample/sample-site.ts'
import { sampleReadme, sampleTexts } from './sample/sample-texts.ts'

/** `npm run sample`: the first seed couple's package as a small site in `docs/sample`, committed. The same each time. */
const FOLDER = join(import.meta.dirname, '../docs/sample')
const VOICE = 'rms'

const { names, printing } = await samplePackage(await loadEphemeris())
const [opening] = printing.parts
if (opening === undefined) throw new Error('nothing was written')
const script = firstMinute(opening, { people: names, voice: VOICE })
const { mp3, seconds } = await speakChapter(script, await fliteEngine(), { onProgress: () => {} })
const heard = { page: `${opening.id}.html`, audio: `${opening.id}.mp3`, seconds }
const files = [
  ...sampleSite(printing, heard),
  ...sampleTexts(printing),
  sampleReadme(printing),
  { path: heard.audio, text: mp3 },
]
await rm(FOLDER, { recursive: true, force: true })
for (const { path, text } of files) {
  const file = join(FOLDER, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
console.log(
  `docs/sample/index.html: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(0)} s of sound`,
)
