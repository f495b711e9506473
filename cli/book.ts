import { writeFileSync } from 'node:fs'
import { castPerson, type Cast } from '#astrology/cast.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { ENGINE } from '#core/engine.ts'
import { InputError } from '#core/errors.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { drawnCoupleInSteps } from '#publishing/book/drawn-couple.ts'
import { bookPrinting, type PrintSource } from '#publishing/book/printings.ts'
import { PAGE_SIZES } from '#core/page-sizes.ts'
import { SETTINGS } from '#settings/registry.ts'
import { fetchFile } from './answers/fetch-file.ts'
import { printAnswer } from './answers/print-answer.ts'
import { ApiClient } from './api-client.ts'
import { withLetterings } from './draw/letterings-at-hand.ts'
import { binderFor } from './book/bind-book.ts'
import { writtenTexts } from './book/written-texts.ts'
import { readCheckedCouple, type CheckedCouple } from './check/checked-couple.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { tryFile } from './make-folder.ts'
import { operatorAddress, type AddressOptions } from './operator/operator-address.ts'
import { operatorCommand, runOperatorCommand } from './operator/operator-io.ts'
import { given } from './parser/given.ts'
import { named } from './parser/named.ts'
import { now, readMoment, utcOf } from './parser/read-moment.ts'
import { words } from './parser/read-text.ts'
import { orderOf } from './write/read-order.ts'
import { readWords, WORDS_ABOUT } from './write/read-words.ts'

const ABOUT = `Have the sixteen readings of a couple written and bound as one book: a PDF,
or an EPUB. Or fetch the book of a job over its API, also as the audiobook
(.mp3), or all there is of it (.zip).

The almanac writes them, which needs no key and costs nothing, and nothing has to run. With the
same couple and moment the book is the same to the byte. Exits with 1 where a reading is missing.`

interface Wish extends AddressOptions {
  readonly job?: string
  readonly couple?: string
  readonly output?: string
  readonly size?: string
  readonly question?: string
  readonly words?: number
  readonly asOf?: string
}

/** `billion book`: sixteen readings as one book to print and keep. */
export async function bookCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  let code = 0
  const command = operatorCommand('book', io)
    .description(ABOUT)
    .examples(
      'billion book --couple couple.json -o book.pdf',
      'billion book --couple couple.json -o book.epub',
      'billion book --job job_… -o everything.zip',
    )
    .one('--couple <file>', 'a JSON file: {"p1": birth, "p2": birth}, or a list of two', words)
    .one('--job <id>', 'or a job, whose API has it bound of what is final by now', words)
    .one('-o, --output <file>', 'where the book is put: .pdf or .epub', words)
    .one('--size <name>', `of a PDF’s paper: ${PAGE_SIZES.join(', ')} (default a5)`, words)
    .one('--question <text>', 'what the two ask; wins over the file', words)
    .one('--words <number>', WORDS_ABOUT, readWords)
    .one('--as-of <moment>', 'the moment of the order (default now)', words)
    .action(async () => {
      const wish = command.opts<Wish>()
      code = wish.job === undefined ? await bind(wish, io) : await fetchBook(wish.job, wish, io)
    })
  return (await runOperatorCommand(command, argv, io)) || code
}

/** Of a job, whose texts are written. */
async function fetchBook(job: string, wish: Wish, { environment, output }: CliIo): Promise<number> {
  if (wish.couple !== undefined) {
    throw new InputError('--couple', 'is given with --job', 'Give one of the two.')
  }
  const file = given(wish.output, '--output', 'Say where the book is put.')
  const size = named('--size', wish.size ?? 'a5', PAGE_SIZES)
  const api = new ApiClient(operatorAddress(wish, environment, 'owner'))
  const base = `/v1/jobs/${encodeURIComponent(job)}`
  const paths = {
    '.pdf': `${base}/book.pdf?size=${size}`,
    '.epub': `${base}/book.epub`,
    '.mp3': `${base}/audiobook`,
    '.zip': `${base}/package.zip`,
  }
  const fetched = await fetchFile(file, { api, paths })
  printAnswer({ json: fetched, tables: [{ title: 'Book', rows: [fetched] }] }, {}, output)
  return 0
}

async function bind(wish: Wish, { output, errors }: CliIo): Promise<number> {
  const couple = readCheckedCouple(given(wish.couple, '--couple', 'Give a JSON file.'))
  const file = given(wish.output, '--output', 'Say where the book is put.')
  const bound = binderFor(file)
  tryFile('--output', file)
  const size = named('--size', wish.size ?? 'a5', PAGE_SIZES)
  const asOf = wish.asOf === undefined ? now() : readMoment('--as-of', wish.asOf)
  const ephemeris = await loadEphemeris()
  const order = orderOf(ephemeris, couple, {
    asOf,
    words: wish.words ?? SETTINGS['writing.words'].default,
    question: wish.question ?? couple.question,
    document: null,
    country: null,
  })
  const texts = await writtenTexts(order, (line) => void errors.write(line))
  const source = { ...(await sourceOf(ephemeris, couple, asOf)), facts: order.facts }
  const createdAt = new Date(utcOf(asOf))
  const { bytes, told } = await bound(bookPrinting(source, texts), { size, createdAt })
  put(file, bytes)
  const answer = { file, ...told, bytes: bytes.byteLength, readings: texts.length }
  printAnswer({ json: answer, tables: [{ title: 'Book', rows: [answer] }] }, {}, output)
  return texts.length === order.documents.length ? 0 : 1
}

async function sourceOf(
  ephemeris: Ephemeris,
  { births, names, relation }: CheckedCouple,
  asOf: JulianDay,
): Promise<Omit<PrintSource, 'facts'>> {
  const [first, second] = births.map((moment) => castPerson(ephemeris, moment)) as [Cast, Cast]
  return {
    people: await withLetterings([
      { name: names.p1, cast: first },
      { name: names.p2, cast: second },
    ]),
    couple: toTheEnd(drawnCoupleInSteps(ephemeris, [first, second], { relation, asOf })),
    asOf: new Date(utcOf(asOf)),
    language: 'en',
    engine: ENGINE,
  }
}

function put(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes)
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new InputError('--output', `${file} cannot be written: ${what}`, 'Give another.')
  }
}
