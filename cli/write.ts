import { setTimeout as pause } from 'node:timers/promises'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Failure } from '#core/errors.ts'
import { keepTrying } from '#core/keep-trying.ts'
import { SETTINGS } from '#settings/registry.ts'
import { draftsInMemory } from '#writing/drafts-in-memory.ts'
import { PROMPT_EDITION } from '#writing/prompts/edition.ts'
import { embedded } from '#writing/providers/provider-named.ts'
import { writeDocument } from '#writing/write-document.ts'
import { writePackage, type InPackage, type PackageOutcome } from '#writing/write-package.ts'
import type { Writer } from '#writing/writer.ts'
import { printAnswer } from './answers/print-answer.ts'
import { readCheckedCouple } from './check/checked-couple.ts'
import { documentNamed } from './check/document-named.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { tryFolder } from './make-folder.ts'
import { newCommand } from './parser/cli-command.ts'
import { given } from './parser/given.ts'
import { now, readMoment } from './parser/read-moment.ts'
import { words } from './parser/read-text.ts'
import { runCommand } from './parser/run-command.ts'
import { reportOf, reportTables, totalOf, type DocumentReport } from './write/document-report.ts'
import { readCountry } from './write/read-country.ts'
import { orderOf } from './write/read-order.ts'
import { readWords, WORDS_ABOUT } from './write/read-words.ts'
import { saveDocument } from './write/save-document.ts'
import { pricesFrom, writerFrom } from './write/writer-from.ts'

const ABOUT = `Have a document, or the sixteen of a package, written outside a job, as a job does it.

Nothing has to run. This is a tool, not production: who writes there is a setting. Here the key is
${variableOf('writing.anthropic.key')}, ${variableOf('writing.deepseek.key')} or ${variableOf('writing.openai.key')} of the environment, the address --base-url or
${variableOf('writing.anthropic.baseUrl')} and so on, and what models cost ${variableOf('writing.prices')}: {"<model>": {"input", "output",
"cacheRead", "cacheWrite"}}, dollars a million tokens. What a single document builds on is written
by the almanac, which costs nothing. Exits with 1 where a document is missing in the end.`

/** The variable that may stand in for a setting. */
function variableOf(key: keyof typeof SETTINGS): string {
  return SETTINGS[key].variable
}

/** `billion write`: texts by a provider of choice, into a folder, with what they cost and what is wrong with them. */
export async function writeCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  let code = 0
  const command = newCommand('write', io)
    .description(ABOUT)
    .examples(
      'billion write --provider almanac --couple couple.json -o readings/try',
      'billion write --provider anthropic --couple couple.json --document p1.western -o try',
    )
    .one('--provider <name>', 'who writes: almanac, anthropic, deepseek, openai', words)
    .one('--couple <file>', 'a JSON file: {"p1": birth, "p2": birth}, or a list of two', words)
    .one('-o, --output <folder>', 'where the texts are put', words)
    .one('--document <id>', 'only this one: couple.verdict, p1.western, p1.sun', words)
    .option('--citations', 'keep the ids of its facts after each sentence of a text')
    .one('--model <name>', 'the model that is asked for', words)
    .one('--base-url <address>', 'where the provider is asked', words)
    .one('--question <text>', 'what the two ask; wins over the file', words)
    .one('--country <code>', 'where they live, as ISO 3166 has it (GB), for lines of help', words)
    .one('--words <number>', WORDS_ABOUT, readWords)
    .one('--as-of <moment>', 'the moment of the order (default now)', words)
    .option('--json', 'print JSON on a terminal too')
    .action(async () => {
      const wish = command.opts<Wish>()
      const writer = await writerFrom(
        { ...wish, provider: given(wish.provider, '--provider', 'Say who writes.') },
        io.environment,
      )
      const reports = await writeAll(wish, writer, io)
      const { provider, model } = writer
      const told = { provider, model, prompt: PROMPT_EDITION, documents: reports }
      const json = { ...told, ...totalOf(reports) }
      printAnswer({ json, tables: reportTables(reports) }, wish, io.output)
      code = reports.every(({ outcome }) => outcome === 'written') ? 0 : 1
    })
  return (await runCommand(command, argv, io)) || code
}

interface Wish {
  readonly provider?: string
  readonly couple?: string
  readonly output?: string
  readonly document?: string
  readonly citations?: boolean
  readonly model?: string
  readonly baseUrl?: string
  readonly question?: string
  readonly country?: string
  readonly words?: number
  readonly asOf?: string
  readonly json?: boolean
}

async function writeAll(
  wish: Wish,
  writer: Writer,
  { environment, errors }: CliIo,
): Promise<readonly DocumentReport[]> {
  const couple = readCheckedCouple(given(wish.couple, '--couple', 'Give a JSON file.'))
  const folder = given(wish.output, '--output', 'Say where the texts are put.')
  const wanted = wish.document === undefined ? null : documentNamed(wish.document)
  tryFolder('--output', folder)
  const price = (await pricesFrom(environment))[writer.model]
  const order = orderOf(await loadEphemeris(), couple, {
    asOf: wish.asOf === undefined ? now() : readMoment('--as-of', wish.asOf),
    words: wish.words ?? SETTINGS['writing.words'].default,
    question: wish.question ?? couple.question,
    country: readCountry(wish.country),
    document: wanted,
  })
  const names = order.people.map(({ name }) => name)
  const reports: DocumentReport[] = []
  let book = draftsInMemory()
  const write = async (asked: InPackage) => {
    book = draftsInMemory()
    const isAskedFor = wanted === null || asked.document.id === wanted.id
    return await writeOne(asked, { writer: isAskedFor ? writer : embedded(), book, errors })
  }
  for await (const { document, outcome } of writePackage(order, write)) {
    if (wanted !== null && document.id !== wanted.id) continue
    const place = { folder, names, withCitations: wish.citations === true }
    const file = outcome.kind === 'written' ? saveDocument(document, outcome, place) : null
    const drafts = outcome.kind === 'left-out' ? [] : book.drafts
    reports.push(reportOf({ document, outcome, drafts, file, price }))
    errors.write(`${document.id}: ${outcome.kind}\n`)
    if (isHopeless(outcome)) break
  }
  return reports
}

interface Writing extends Pick<CliIo, 'errors'> {
  readonly writer: Writer
  readonly book: ReturnType<typeof draftsInMemory>
}

/** One document, tried again where the provider is busy. */
async function writeOne(
  { document, request, siblings }: InPackage,
  { writer, book, errors }: Writing,
): Promise<PackageOutcome> {
  const kept = await keepTrying(
    () => writeDocument(writer, request, { book, siblings }),
    async (seconds: number, { reason }: Failure) => {
      errors.write(`${document.id}: ${reason}; again in ${seconds} seconds\n`)
      await pause(seconds * 1000)
    },
  )
  return kept.ok ? kept.result : { kind: 'failed', failure: kept.failure }
}

/** A key that is refused for one document is refused for all. */
function isHopeless(outcome: PackageOutcome): boolean {
  return outcome.kind === 'failed' && outcome.failure.kind === 'paused'
}
