import { rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import { threadSpeaker } from '#gpu-bridge/pod/speaker.ts'
import type { SpokenChapter } from '#gpu-bridge/speech/speak-chapter.ts'

/** Chapters on disk, as a pod speaks them. */
export interface SpokenFolder {
  readonly folder: string
  readonly chapters: readonly SpokenFile[]
}

export interface SpokenFile {
  readonly file: string
  readonly script: Script
  readonly spoken: Omit<SpokenChapter, 'mp3'>
}

/** Speaks every script into a folder of its own under the temporary ones, a thread for each core. It goes with the process. */
export async function speakAll(scripts: readonly Script[]): Promise<SpokenFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'billion-chapters-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const waiting = [...scripts.entries()]
  const chapters: SpokenFile[] = []
  const lane = async () => {
    const speaker = threadSpeaker({
      engine: { engine: 'flite' },
      recogniser: null,
      cache: null,
    })
    const unheard = { onProgress: () => {}, signal: new AbortController().signal }
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, script] = next
      const { mp3, ...spoken } = await speaker.speak(script, unheard)
      const file = join(folder, `${String(index + 1).padStart(2, '0')}.mp3`)
      await writeFile(file, mp3)
      chapters[index] = { file, script, spoken }
    }
    await speaker.close()
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return { folder, chapters }
}
