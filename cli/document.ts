import type { Quality } from '#workers/api/contract/documents.ts'
import { printAnswer } from './answers/print-answer.ts'
import type { Table } from './answers/table.ts'
import { fetchFile } from './answers/fetch-file.ts'
import { ApiClient } from './api-client.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { operatorAddress, type AddressOptions } from './operator/operator-address.ts'
import { operatorCommand, runOperatorCommand } from './operator/operator-io.ts'
import { given } from './parser/given.ts'
import { whole, words as asWords } from './parser/read-text.ts'

interface Wish extends AddressOptions {
  readonly output?: string
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
      'Tell how a document of a job came about, or each of them: who wrote it, by what words and\nof what brief, its drafts, what they cost, and what is still wrong with it. BILLION_TOKEN is\nits owner’s here.\n\nWith -o the document itself is fetched, as its file’s ending says: .md,\n.txt, .pdf, .epub, .mp3, .vtt (what is heard when), or .json (its evidence:\neach sentence with its facts, rules and sources).',
    )
    .argument('<job>', 'the id of the job')
    .argument('[document]', 'the id of the document: couple.verdict')
    .examples(
      'billion document job_… couple.verdict',
      'billion document job_… --json',
      'billion document job_… couple.verdict -o verdict.epub',
    )
    .one('-o, --output <file>', 'where the document itself is put', asWords)
    .one('--revision <number>', 'of the document; by default the newest that has a text', whole)
    .option('--json', 'print JSON on a terminal too')
    .action(async (job: string, document: string | undefined) => {
      const wish = command.opts<Wish>()
      const api = new ApiClient(operatorAddress(wish, io.environment, 'owner'))
      if (wish.output !== undefined) {
        const id = given(document, 'document', 'Give the id of one: couple.verdict.')
        const paths = pathsOf(job, id, wish.revision)
        const fetched = await fetchFile(wish.output, { api, paths })
        const tables = [{ title: 'Document', rows: [fetched] }]
        return printAnswer({ json: fetched, tables }, wish, io.output)
      }
      const wanted = document === undefined ? await writtenOf(api, job) : [document]
      const records: QualityOf[] = []
      for (const id of wanted) {
        records.push({ document: id, ...(await api.quality(job, id, wish.revision)) })
      }
      printAnswer({ json: records, tables: tablesOf(records) }, wish, io.output)
    })
  return await runOperatorCommand(command, argv, io)
}

/** The forms of a document, by the endings of their files. */
function pathsOf(job: string, document: string, revision: number | undefined) {
  const base = `/v1/jobs/${encodeURIComponent(job)}/documents/${encodeURIComponent(document)}`
  const query = revision === undefined ? '' : `?revision=${revision}`
  const forms = {
    '.md': 'text.md',
    '.txt': 'text.txt',
    '.pdf': 'pdf',
    '.epub': 'epub',
    '.mp3': 'audio',
    '.vtt': 'timing.vtt',
    '.json': 'evidence',
  }
  return Object.fromEntries(
    Object.entries(forms).map(([ending, form]) => [ending, `${base}/${form}${query}`]),
  )
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
