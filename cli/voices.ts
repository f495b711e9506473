import * as z from 'zod'
import { printAnswer } from './answers/print-answer.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { runSpeech, runSpeechCommand } from './speak/run-speech.ts'

const Voices = z.object({
  engine: z.string(),
  sampleRate: z.number(),
  voices: z.array(
    z.object({
      name: z.string(),
      language: z.string(),
      sounds: z.string(),
      licence: z.string().nullable(),
    }),
  ),
})

/** `billion voices`: who can read here. */
export async function voicesCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('voices', io)
    .description(
      'Tell the voices that read chapters here, best first: those of the engine of a\npod in this environment, which is Flite unless SPEECH_URL or SHERPA_MODEL names\nanother (docs/bridge.md).',
    )
    .examples('billion voices', 'billion voices --json')
    .option('--json', 'print JSON on a terminal too')
    .action(async () => {
      const told = await runSpeech({ do: 'list-voices' }, { label: '', answer: Voices, io })
      const tables = [{ title: `Voices of ${told.engine}`, rows: told.voices }]
      printAnswer({ json: told, tables }, command.opts(), io.output)
    })
  return await runSpeechCommand(command, argv, io)
}
