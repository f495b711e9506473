import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { SampleSize } from './sample.ts'
import type { TalliesData } from './tallies.ts'

/** How far a sample is, kept where a kill leaves it. */
export interface Checkpoint {
  /** The blocks merged so far; null when there are none of this very sample by this very code. */
  read(): { readonly blocks: number; readonly data: TalliesData } | null
  write(blocks: number, data: TalliesData): void
  /** Once the sample is done. */
  remove(): void
}

interface Saved {
  readonly of: string
  readonly blocks: number
  readonly data: TalliesData
}

/** `code` stands for everything that decides what is counted: blocks counted by other code are none of these. */
export function checkpointIn(
  folder: string,
  { size, code }: { readonly size: SampleSize; readonly code: string },
): Checkpoint {
  const { seed, birthsOfABlock, pairsOfABirth } = size
  const of = `${seed} ${birthsOfABlock} ${pairsOfABirth} ${code}`
  const file = join(folder, `pairs-of-seed-${seed}.checkpoint`)
  return {
    read() {
      const saved = readSaved(file)
      return saved?.of === of && saved.blocks <= size.blocks ? saved : null
    },
    write(blocks, data) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${file}.new`, serialize({ of, blocks, data } satisfies Saved))
      renameSync(`${file}.new`, file)
    },
    remove: () => rmSync(file, { force: true }),
  }
}

/** Null where there is none, or a kill left half of one. */
function readSaved(file: string): Saved | null {
  try {
    return deserialize(readFileSync(file)) as Saved
  } catch {
    return null
  }
}
