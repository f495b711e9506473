import { triage } from '#writing/safety/triage.ts'
import { InputError } from '#core/errors.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { readLine } from './parser/read-line.ts'

/** `billion triage`: which questions a chart must not answer, and as what matter they are met. */
export async function triageCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('triage', io)
    .description('Say of a customer’s question whether a chart must not answer it, and why.')
    .argument('[question]', 'the question')
    .examples('billion triage "When will I die?"', 'billion triage --batch < questions.jsonl')
  return await runAnswering(
    {
      command,
      answer: (request: unknown) => {
        // What a labelled question was found to be before is left alone: sets of them are read as they are.
        const line = readLine(request, ['question', 'category'])
        const { question } = line
        if (typeof question !== 'string') {
          throw new InputError('question', 'is no text', 'Give the question as a text.')
        }
        return { id: lineId(line), category: triage(question) }
      },
      tables: ({ category }) => [
        { title: 'Triage', rows: [{ 'may be answered': category === null, matter: category }] },
      ],
      properties: { question: { type: 'string' } },
      line: '{"id":1,"question":"Will we be happy?"}',
      requestOf: (flags, [question]) => ({ ...flags, ...(question !== undefined && { question }) }),
    },
    argv,
    io,
  )
}
