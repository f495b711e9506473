import { basename, dirname, extname, resolve } from 'node:path'
import { IMPRINT } from '#core/imprint.ts'
import { InputError } from '#core/errors.ts'
import { finishText } from '#writing/finish-text.ts'
import type { Sentence } from '#writing/text.ts'
import { plainMarkdown } from './plain-markdown.ts'

interface Wish {
  readonly voice: string
  readonly people: readonly string[]
  readonly album?: string
}

/** The number that files of a package begin with. */
const NUMBER = /^(\d{1,3}) /

/**
 * A text in Markdown as a pod is given a chapter to speak: its first heading is the title, the others begin
 * sections. What a file of a package says by its name is taken from there: its number, its title
 * where the text has none, and the album by its folder. Throws `InputError` for a text without words.
 */
export function scriptOf(file: string, markdown: string, { voice, people, album }: Wish) {
  const named = basename(file, extname(file))
  const track = Number(NUMBER.exec(named)?.[1] ?? 1)
  const { text } = finishText(plainMarkdown(withoutImprint(markdown)))
  const told = text.sections.flatMap(({ paragraphs }) => paragraphs.flat())
  if (!told.some((sentence) => SAID.test(sentence.text))) {
    throw new InputError('file', `${file} holds no text`, 'Give a text with words.')
  }
  const { id } = text.title
  const title = text.title.text || named.replace(NUMBER, '')
  return {
    title: { id, text: title },
    people,
    sections: text.sections.map(({ heading, paragraphs }) => ({
      heading: heading && spoken(heading),
      paragraphs: paragraphs.map((sentences) => sentences.map(spoken)),
    })),
    language: 'en',
    album: album ?? (NUMBER.test(named) ? basename(dirname(resolve(file))) : title),
    track: Math.max(1, track),
    tracks: Math.max(1, track),
    voice,
  }
}

/** Marks alone are no words; a picture has a name. */
const SAID = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** It is said at the end of every chapter. */
function withoutImprint(markdown: string): string {
  return markdown.replace(`\n*${IMPRINT}*\n`, '\n')
}

function spoken({ id, text }: Sentence): Sentence {
  return { id, text }
}
