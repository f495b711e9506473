import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import { splitSentences } from '#gpu-bridge/speech/sentences.ts'

const Texts = z.array(
  z.object({
    title: z.string(),
    sections: z.array(
      z.object({ heading: z.string().nullable(), paragraphs: z.array(z.string()) }),
    ),
  }),
)
type Text = z.infer<typeof Texts>[number]

const FIXTURE = join(import.meta.dirname, '../../../test/fixtures/first-edition-chapters.json')

/** The sixteen chapters that the first edition wrote for two people, as a pod is given them. */
export async function sixteenScripts(): Promise<readonly Script[]> {
  const texts = Texts.parse(JSON.parse(await readFile(FIXTURE, 'utf8')))
  return texts.map((text, index) => scriptOf(text, index + 1, texts.length))
}

/** The beginning of a script: its first sections, and of each its first paragraph. */
export function cutShort(script: Script, sections: number): Script {
  const first = script.sections.slice(0, sections)
  return {
    ...script,
    sections: first.map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.slice(0, 1),
    })),
  }
}

/** One script that says what several do. */
export function strungTogether(scripts: readonly Script[]): Script {
  const [first] = scripts
  if (!first) throw new Error('there is nothing to string together')
  return { ...first, sections: scripts.flatMap(({ sections }) => sections) }
}

function scriptOf({ title, sections }: Text, track: number, tracks: number): Script {
  let count = 0
  const named = (text: string) => ({ id: `s${(count += 1)}`, text })
  return {
    title: named(title),
    people: ['Michael', 'Charmaine'],
    sections: sections.map(({ heading, paragraphs }) => ({
      heading: heading === null ? null : named(heading),
      paragraphs: paragraphs.map((paragraph) => splitSentences(paragraph).map(named)),
    })),
    language: 'en',
    album: 'Michael & Charmaine',
    track,
    tracks,
    voice: 'rms',
  }
}
