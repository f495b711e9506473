import type { Commission } from '#core/commission.ts'
import type { DocumentId } from '#core/job-types.ts'
import { TimingManifest } from '#gpu-bridge/protocol/contract.ts'
import { timingToSmil } from '#gpu-bridge/protocol/timing-to-smil.ts'
import { citedIn } from '#publishing/book/fact-groups.ts'
import {
  bookPrintingInSteps,
  documentPrinting,
  type PrintSource,
  type WrittenText,
} from '#publishing/book/printings.ts'
import type { Printing } from '#publishing/document.ts'
import { bookIdentifier } from '#publishing/epub/book-identifier.ts'
import { audioPath, epubFiles, type EpubFile, type Overlay } from '#publishing/epub/epub-files.ts'
import { pageOf } from '#publishing/epub/names.ts'
import { zipEpub, type SoundFile } from '#publishing/epub/zip-epub.ts'
import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'
import { CONTENT_TYPES, findArtifact, putOnce, type NewArtifact } from '#r2/artifacts.ts'
import { bookKey, type BookAsked, type BoundText } from '#r2/book-key.ts'
import type { CastDeps } from './cast-of.ts'
import { inStretches } from './in-stretches.ts'
import { printSource } from './print-source.ts'
import { openStored, readInput, readText } from './read-input.ts'

interface BindDeps extends CastDeps {
  readonly fonts: FontSource
  /** Waited for between steps of some milliseconds each. */
  readonly pause: () => Promise<void>
}

/** The one document whose charts show what is reckoned of a couple. */
const OF_EVERYTHING = 'couple.verdict'

/**
 * Binds final texts of a job as a PDF or an EPUB, and stores that under its `bookKey`. What is there already is
 * not made again. Throws `DependencyError` when storage is away or a text is gone.
 */
export async function bindBook(
  asked: BookAsked,
  commission: Commission,
  { fonts, pause, ...cast }: BindDeps,
): Promise<void> {
  const { artifacts } = cast
  const key = await bookKey(asked)
  if (await findArtifact(artifacts, key)) return

  const texts = await writtenTexts(asked.texts, { commission, artifacts, pause })
  const withCouple = texts.some(({ plan }) => plan.id === OF_EVERYTHING)
  const cited = citedIn(texts.map(({ text }) => text))
  const wanted = { ...cast, fonts, withCouple, cited }
  const source = await printSource({ jobId: asked.jobId, commission }, wanted)
  const printing = await printingOf(source, texts, { scope: asked.scope, pause })
  const createdAt = new Date(commission.asOf)
  const body =
    asked.form.kind === 'pdf'
      ? (await renderPdf(printing, fonts, { size: asked.form.size, createdAt, pause })).bytes
      : await epubOf(printing, { texts: asked.texts, artifacts, createdAt, pause })
  const contentType = CONTENT_TYPES[asked.form.kind]
  await putOnce(artifacts, { key, contentType, body, measures: { documents: texts.length } })
}

interface Reading extends Pick<BindDeps, 'artifacts' | 'pause'> {
  readonly commission: Commission
}

async function writtenTexts(
  bound: readonly BoundText[],
  { commission, artifacts, pause }: Reading,
): Promise<readonly WrittenText[]> {
  const texts: WrittenText[] = []
  for (const { documentId, text: input } of bound) {
    const plan = commission.documents.find(({ id }) => id === documentId)
    if (plan === undefined) throw new Error(`the job has no document ${documentId}`)
    const { text, quality } = await readText(artifacts, { ...input, name: 'text' })
    texts.push({ plan, text, quality })
    await pause()
  }
  return texts
}

async function printingOf(
  source: PrintSource,
  texts: readonly WrittenText[],
  { scope, pause }: Pick<BookAsked, 'scope'> & Pick<BindDeps, 'pause'>,
): Promise<Printing> {
  const [first] = texts
  if (first === undefined) throw new Error('a book of no text')
  if (scope === 'document') return documentPrinting(source, first)
  return await inStretches(bookPrintingInSteps(source, texts), pause)
}

interface Epub extends Pick<BindDeps, 'artifacts' | 'pause'> {
  readonly texts: readonly BoundText[]
  readonly createdAt: Date
}

/** Its texts and charts are in memory, its sound is read from where it lies. */
async function epubOf(
  printing: Printing,
  { texts, artifacts, createdAt, pause }: Epub,
): Promise<NewArtifact['body']> {
  const overlays = new Map<DocumentId, Overlay>()
  const sounds: SoundFile[] = []
  for (const { documentId, chapter } of texts) {
    if (chapter === null) continue
    const { audio, timing } = chapter
    overlays.set(
      documentId,
      await overlayOf(documentId, await readInput(artifacts, { ...timing, name: 'timing' })),
    )
    sounds.push({
      path: audioPath(documentId),
      bytes: audio.bytes,
      open: async () => await openStored(artifacts, audio.key),
    })
  }
  const identifier = await bookIdentifier(printing)
  const files: EpubFile[] = []
  for (const file of epubFiles(printing, { identifier, modified: createdAt, overlays })) {
    files.push(file)
    await pause()
  }
  return zipEpub(files, createdAt, sounds)
}

async function overlayOf(id: DocumentId, json: Uint8Array): Promise<Overlay> {
  const timing = TimingManifest.parse(JSON.parse(new TextDecoder().decode(json)))
  const audio = audioPath(id)
  const places = { text: pageOf({ id }), audio: audio.slice(audio.lastIndexOf('/') + 1) }
  return { smil: timingToSmil(timing, places), seconds: timing.seconds }
}
