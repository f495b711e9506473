import { extname } from 'node:path'
import * as z from 'zod'
import { InputError } from '#core/errors.ts'
import { VOICES } from '#core/voices.ts'
import { textOf } from './check/read-claims.ts'
import { printAnswer } from './answers/print-answer.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { tryFile } from './make-folder.ts'
import { newCommand } from './parser/cli-command.ts'
import { namedText } from './parser/named.ts'
import { list, words } from './parser/read-text.ts'
import { runSpeech, runSpeechCommand } from './speak/run-speech.ts'
import { scriptOf } from './speak/script-of.ts'

const PROFILES = ['small', 'shop'] as const

const Spoken = z.object({
  file: z.string(),
  voice: z.string(),
  engine: z.string(),
  seconds: z.number(),
  bytes: z.number(),
  flags: z.array(z.string()),
})

interface Wish {
  readonly output?: string
  readonly voice?: string
  readonly people?: readonly string[]
  readonly album?: string
  readonly timing?: string
  readonly profile?: string
  readonly json?: boolean
}

/** `billion speak`: a text as a finished chapter, without a job. */
export async function speakCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('speak', io)
    .description(
      'Speak a text in Markdown into a finished chapter, as a job has it spoken:\nchecked, at −19 LUFS, with tags, a cover and a mark for each heading. Nothing\nhas to run. Exits with 1 where the voice fails.',
    )
    .argument('<file>', 'the text; headings begin sections')
    .examples(
      'billion speak "01 Michael · Western Astrology.md" -o chapter.mp3',
      'billion speak text.md --voice slt -o chapter.mp3 --timing chapter.vtt',
    )
    .one('-o, --output <file>', 'where the MP3 is put', words)
    .one('--voice <name>', `who reads; billion voices tells (default ${VOICES[0]})`, words)
    .one('--people <names>', 'who it is for, between commas', list)
    .one('--album <name>', 'what it is a chapter of; by default the folder of a package', words)
    .one('--timing <file>', 'which sentence is heard when: .json, .vtt or .smil', words)
    .one(
      '--profile <name>',
      'small or shop; by default what leaves nothing of the voice out',
      words,
    )
    .option('--json', 'print JSON on a terminal too')
    .action(async (file: string) => {
      const wish = command.opts<Wish>()
      const { output, voice = VOICES[0], people = [], album } = wish
      if (output === undefined) {
        throw new InputError('--output', 'is not given', 'Say where the MP3 is put.')
      }
      if (extname(output).toLowerCase() !== '.mp3') {
        throw new InputError('--output', `${output} is no MP3`, 'End it in .mp3.')
      }
      const script = scriptOf(file, textOf(file, 'file'), {
        voice,
        people,
        ...(album !== undefined && { album }),
      })
      const request = {
        do: 'speak',
        script,
        to: output,
        timing: wish.timing ?? null,
        profile: namedText('--profile', wish.profile, PROFILES) ?? null,
      }
      tryFile('--output', output)
      if (wish.timing !== undefined) tryFile('--timing', wish.timing)
      const spoken = await runSpeech(request, { label: 'Speaking', answer: Spoken, io })
      const row = {
        ...spoken,
        seconds: Math.round(spoken.seconds),
        flags: spoken.flags.join(', '),
      }
      const tables = [{ title: 'Chapter', rows: [row] }]
      printAnswer({ json: spoken, tables }, wish, io.output)
    })
  return await runSpeechCommand(command, argv, io)
}
