import type { Quality } from '#workers/api/contract/documents.ts'
import { renderTables, type Table } from './answers/table.ts'
import { ApiClient } from './api-client.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { operatorAddress, type AddressOptions } from './operator/operator-address.ts'
import { operatorCommand, runOperatorCommand } from './operator/operator-io.ts'
import { whole } from './parser/read-text.ts'

interface Wish extends AddressOptions {
  readonly revision?: number
  readonly json?: boolean
}

interface QualityOf extends Quality {
  readonly document: string
}

/** `billion document`: how the texts of a job came about, over its API. */
export async function documentCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = operatorCommand('document', io)
    .description(
      'Tell how a document of a job came about, or each of them: who wrote it, by what words and\nof what brief, its drafts, what they cost, and what is still wrong with it. BILLION_TOKEN is\nits owner’s here.',
    )
    .argument('<job>', 'the id of the job')
    .argument('[document]', 'the id of the document: couple.verdict')
    .examples('billion document job_… couple.verdict', 'billion document job_… --json')
    .one('--revision <number>', 'of the document; by default the newest that has a text', whole)
    .option('--json', 'print JSON on a terminal too')
    .action(async (job: string, document: string | undefined) => {
      const wish = command.opts<Wish>()
      const api = new ApiClient(operatorAddress(wish, io.environment, 'owner'))
      const wanted = document === undefined ? await writtenOf(api, job) : [document]
      const records: QualityOf[] = []
      for (const id of wanted) {
        records.push({ document: id, ...(await api.quality(job, id, wish.revision)) })
      }
      const isJson = wish.json === true || io.output.isTTY !== true
      io.output.write(
        isJson ? `${JSON.stringify(records, null, 2)}\n` : `${renderTables(tablesOf(records))}\n`,
      )
    })
  return await runOperatorCommand(command, argv, io)
}

/** Those that have a text. */
async function writtenOf(api: ApiClient, job: string): Promise<readonly string[]> {
  const { documents } = await api.job(job)
  return documents.filter(({ text }) => text.url !== null).map(({ id }) => id)
}

function tablesOf(records: readonly QualityOf[]): readonly Table[] {
  return [
    {
      title: 'Documents',
      rows: records.map(({ document, provider, model, prompt, brief, words, drafts, ...paid }) => ({
        document,
        provider,
        model,
        prompt,
        brief,
        words,
        drafts,
        in: paid.usage.inputTokens,
        'from cache': paid.usage.cacheReadTokens,
        'to cache': paid.usage.cacheWriteTokens,
        out: paid.usage.outputTokens,
        'cost, $': paid.costUsd,
        seconds: paid.seconds,
      })),
    },
    {
      title: 'Findings',
      rows: records.flatMap(({ document, findings }) =>
        findings.map(({ severity, check, complaint, sentence }) => ({
          document,
          severity,
          check,
          complaint,
          sentence,
        })),
      ),
    },
  ]
}
