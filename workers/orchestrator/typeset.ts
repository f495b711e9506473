import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { castWestern } from '#astrology/western/cast-western.ts'
import type { TaskResult } from '#core/tasks.ts'
import type { Drawing } from '#publishing/chart-svg/drawing.ts'
import { westernWheel } from '#publishing/chart-svg/western-wheel.ts'
import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'
import { artifactKey, CONTENT_TYPES, putOnce, resultOf } from '#r2/artifacts.ts'
import { momentOf } from './moment-of.ts'
import { readText } from './read-input.ts'
import { inputNamed, type DocumentWork } from './work.ts'

interface TypesetDeps {
  readonly artifacts: R2Bucket
  readonly fonts: FontSource
  readonly ephemeris: Ephemeris
}

/** Typesets a revision's final text and stores the PDF, once. */
export async function typeset(
  work: DocumentWork,
  { artifacts, fonts, ephemeris }: TypesetDeps,
): Promise<TaskResult> {
  const { commission, place } = work
  const { document } = await readText(artifacts, inputNamed(work, 'text'))
  const people = commission.people.map(({ name }) => name)
  const { bytes, pages, missing } = await renderPdf(
    { ...document, people, language: commission.language },
    fonts,
    { createdAt: new Date(commission.asOf), figures: figuresOf(work, ephemeris) },
  )
  const stored = await putOnce(artifacts, {
    key: artifactKey(place, 'pdf'),
    contentType: CONTENT_TYPES.pdf,
    body: bytes,
    measures: { pages, missingGlyphs: missing.length },
    flags: missing.length > 0 ? ['missing-glyphs'] : [],
  })
  return resultOf(stored)
}

/** A person's Western document opens with their wheel. */
function figuresOf({ commission, document }: DocumentWork, ephemeris: Ephemeris): Drawing[] {
  const [first, second] = commission.people
  const person = { 'p1.western': first, 'p2.western': second }[document.id as string]
  return person ? [westernWheel(castWestern(ephemeris, momentOf(person)), person.name)] : []
}
