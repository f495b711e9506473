import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { InputError } from '#core/errors.ts'
import { printAnswer } from './answers/print-answer.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { tryFile } from './make-folder.ts'
import { newCommand } from './parser/cli-command.ts'
import { words } from './parser/read-text.ts'
import { runSpeech, runSpeechCommand } from './speak/run-speech.ts'

const Book = z.object({
  file: z.string(),
  title: z.string(),
  seconds: z.number(),
  chapters: z.number(),
  marks: z.number(),
})

interface Wish {
  readonly output?: string
  readonly json?: boolean
}

/** `billion audiobook`: the chapters of a folder as one book. */
export async function audiobookCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('audiobook', io)
    .description(
      'Put the MP3s of a folder together as one book, with a chapter mark for every\nsection. An MP3 takes its chapters as they are; an M4B is encoded anew, about a\nminute for half an hour of sound.',
    )
    .argument('<folder>', 'where the chapters lie, named in their order')
    .examples(
      'billion audiobook "readings/Michael & Charmaine" -o book.m4b',
      'billion audiobook "readings/Michael & Charmaine" -o book.mp3',
    )
    .one('-o, --output <file>', 'the book: .m4b or .mp3', words)
    .option('--json', 'print JSON on a terminal too')
    .action(async (folder: string) => {
      const { output, json } = command.opts<Wish>()
      if (output === undefined) {
        throw new InputError('--output', 'is not given', 'Say where the book is put.')
      }
      const request = { do: 'bind', chapters: chaptersIn(folder, output), to: output }
      tryFile('--output', output)
      const book = await runSpeech(request, { label: 'Binding', answer: Book, io })
      const row = { ...book, seconds: Math.round(book.seconds) }
      const tables = [{ title: 'Audiobook', rows: [row] }]
      printAnswer({ json: book, tables }, { json }, io.output)
    })
  return await runSpeechCommand(command, argv, io)
}

/** Every MP3 but the book itself, by name. */
function chaptersIn(folder: string, output: string): readonly string[] {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new InputError('folder', `${folder} cannot be read: ${why}`, 'Give a folder.')
  }
  const inOrder = new Intl.Collator('en', { numeric: true })
  const chapters = names
    .filter((name) => name.endsWith('.mp3'))
    .toSorted(inOrder.compare)
    .map((name) => join(folder, name))
    .filter((path) => resolve(path) !== resolve(output))
  if (chapters.length > 0) return chapters
  throw new InputError('folder', `${folder} holds no MP3`, 'Give a folder of chapters.')
}
