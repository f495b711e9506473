import type { TaskResult } from '#core/tasks.ts'
import { citedIn } from '#publishing/book/fact-groups.ts'
import { documentPrinting } from '#publishing/book/printings.ts'
import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'
import { artifactKey, CONTENT_TYPES, putOnce, resultOf } from '#r2/artifacts.ts'
import type { CastDeps } from './cast-of.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { printSource } from './print-source.ts'
import { readText } from './read-input.ts'
import { inputNamed, type DocumentWork } from './work.ts'

interface TypesetDeps extends CastDeps {
  readonly fonts: FontSource
}

/** The one document whose charts show what is reckoned of a couple. */
const OF_EVERYTHING = 'verdict'

/** Typesets a revision's final text and stores the PDF, once. Stops between steps, so that others are served, and sets no other meanwhile: whoever asks for something waits for one step, not for sixteen. */
export async function typeset(
  work: DocumentWork,
  { fonts, ...cast }: TypesetDeps,
): Promise<TaskResult> {
  const { commission, place, document: plan } = work
  const { text, quality } = await readText(cast.artifacts, inputNamed(work, 'text'))
  const withCouple = plan.theme === OF_EVERYTHING
  const source = await printSource(work, { ...cast, fonts, withCouple, cited: citedIn([text]) })
  const createdAt = new Date(commission.asOf)
  const { bytes, pages, missing } = await oneAtATime(async (pause) => {
    const printing = documentPrinting(source, { plan, text, quality })
    return await renderPdf(printing, fonts, { createdAt, pause })
  })
  const stored = await putOnce(cast.artifacts, {
    key: artifactKey(place, 'pdf'),
    contentType: CONTENT_TYPES.pdf,
    body: bytes,
    measures: { pages, missingGlyphs: missing.length },
    flags: missing.length > 0 ? ['missing-glyphs'] : [],
  })
  return resultOf(stored)
}
