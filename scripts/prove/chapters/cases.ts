import type { Script } from '#gpu-bridge/protocol/contract.ts'
import type { Case } from '../prove.ts'
import { showBook } from './book.ts'
import { showLevels, showShopLevels } from './levels.ts'
import { showMemory } from './memory.ts'
import { speakAll, type SpokenFolder } from './spoken.ts'
import { showTags } from './tags.ts'
import { showTimes } from './times.ts'

/** What a listener is promised of chapters, measured by Debian's ffmpeg. They are spoken once for all cases. */
export function chapterCases(scripts: () => Promise<readonly Script[]>): readonly Case[] {
  let all: Promise<SpokenFolder> | null = null
  const spoken = () => (all ??= scripts().then(speakAll))
  return [
    {
      name: 'every chapter is as loud as shops ask, with peaks held, quiet pauses and no holes',
      show: async () => await showLevels((await spoken()).chapters),
    },
    {
      name: 'a chapter for shops is too, at 44.1 kHz and 192 kbit/s',
      show: async () => await showShopLevels((await scripts())[0]!),
    },
    {
      name: 'tags, marks and cover are read back by ffprobe and music-metadata',
      show: async () => await showTags((await spoken()).chapters),
    },
    {
      name: 'every sentence is heard when its timing says, to 300 ms',
      show: async (seed) => await showTimes((await spoken()).chapters, seed),
    },
    {
      name: 'the book plays to its end, as MP3 and as M4B, each of its marks where its section is',
      show: async () => await showBook(await spoken()),
    },
    {
      name: 'the longest chapter fits in 500 MB',
      show: async () => await showMemory(await scripts()),
    },
  ]
}
