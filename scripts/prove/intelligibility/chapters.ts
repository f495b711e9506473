import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { splitSentences } from '#gpu-bridge/speech/sentences.ts'

const Chapters = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    sections: z.array(
      z.object({ heading: z.string().nullable(), paragraphs: z.array(z.string()) }),
    ),
  }),
)

export interface Chapter {
  /** `p1.western`, `couple.verdict`. */
  readonly id: string
  readonly sentences: readonly string[]
}

/** The sixteen chapters that the first edition's almanac wrote for Michael and Charmaine, as published. */
export async function firstEditionChapters(): Promise<readonly Chapter[]> {
  const file = join(import.meta.dirname, '../../../test/fixtures/first-edition-chapters.json')
  const text = await readFile(file, 'utf8')
  return Chapters.parse(JSON.parse(text)).map(({ id, title, sections }) => ({
    id,
    sentences: [
      title,
      ...sections.flatMap(({ heading, paragraphs }) => [heading ?? [], ...paragraphs].flat()),
    ].flatMap((paragraph) => splitSentences(paragraph)),
  }))
}

export const FIRST_EDITION_PEOPLE = [{ name: 'Michael' }, { name: 'Charmaine' }]

/** The commit whose front end and voice are the first edition's. */
export const FIRST_EDITION = '8d256a5'
