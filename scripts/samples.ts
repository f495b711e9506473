import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder, tryFolder } from '#cli/make-folder.ts'
import { InputError } from '#core/errors.ts'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import { speakChapter } from '#gpu-bridge/speech/speak-chapter.ts'

/** A paragraph with what voices find hard: degrees, terms of four traditions, a name, a number, a question. */
const PARAGRAPH = [
  'Michael was born with the Sun at 0°25′ of Virgo and the Moon in Mrigashira.',
  'Gate 34.2 meets channel 34-20, and his profile is 5/1.',
  'On the Tree of Life, Chesed gives and Gevurah holds back; neither is right alone.',
  'What would he do with an afternoon that nobody wanted anything of?',
]

const USAGE = 'npm run samples [-- FOLDER]'

process.exitCode = await main(process.argv.slice(2))

/** One paragraph by each voice, as a chapter is made of it; 2 where there is no folder to put it. */
async function main([folder = 'readings/samples', ...more]: readonly string[]): Promise<number> {
  if (folder.startsWith('-') || more.length > 0) {
    console.error(USAGE)
    return 2
  }
  try {
    tryFolder('FOLDER', folder)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    console.error(error.message)
    return 2
  }
  makeFolder(folder)
  const engine = await fliteEngine()
  for (const { name, sounds } of engine.voices) {
    const { mp3, seconds } = await speakChapter(scriptFor(name), engine, { onProgress: () => {} })
    const file = join(folder, `${engine.name} ${name}.mp3`)
    await writeFile(file, mp3)
    console.log(`${file}  ${seconds.toFixed(1)} s, ${sounds}`)
  }
  return 0
}

function scriptFor(voice: string): Script {
  const sentences = PARAGRAPH.map((text, index) => ({ id: `s${index + 2}`, text }))
  return {
    title: { id: 's1', text: `A sample of ${voice}` },
    people: [],
    sections: [{ heading: null, paragraphs: [sentences] }],
    language: 'en',
    album: 'Samples',
    track: 1,
    tracks: 1,
    voice,
  }
}
