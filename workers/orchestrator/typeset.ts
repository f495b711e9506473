import type { TaskResult } from '#core/tasks.ts'
import type { Drawing } from '#publishing/charts/drawing.ts'
import { westernWheel } from '#publishing/charts/western/wheel.ts'
import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'
import { artifactKey, CONTENT_TYPES, putOnce, resultOf } from '#r2/artifacts.ts'
import { castOf, type CastDeps } from './cast-of.ts'
import { readText } from './read-input.ts'
import { inputNamed, type DocumentWork } from './work.ts'

interface TypesetDeps extends CastDeps {
  readonly fonts: FontSource
}

/** Typesets a revision's final text and stores the PDF, once. */
export async function typeset(
  work: DocumentWork,
  { fonts, ...cast }: TypesetDeps,
): Promise<TaskResult> {
  const { artifacts } = cast
  const { commission, place } = work
  const { document } = await readText(artifacts, inputNamed(work, 'text'))
  const people = commission.people.map(({ name }) => name)
  const { bytes, pages, missing } = await renderPdf(
    { ...document, people, language: commission.language },
    fonts,
    { createdAt: new Date(commission.asOf), figures: await figuresOf(work, cast) },
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

/** A person's Western document opens with their wheel, drawn from the cast their facts came from. */
async function figuresOf(
  { commission, document }: DocumentWork,
  deps: CastDeps,
): Promise<Drawing[]> {
  const [first, second] = commission.people
  const person = { 'p1.western': first, 'p2.western': second }[document.id as string]
  if (!person) return []
  const { charts } = await castOf(person, deps)
  return [westernWheel(charts.western, person.name)]
}
