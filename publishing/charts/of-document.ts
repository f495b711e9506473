import type { DocumentId } from '#core/job-types.ts'
import type { ChartInput, ChartOptions } from './chart-input.ts'
import type { Drawing } from './drawing.ts'
import { drawChart, type ChartKind } from './index.ts'

/** A chart that a document carries, in the order of its pages. */
export interface ChartOfDocument {
  readonly kind: ChartKind
  readonly options?: ChartOptions
}

const OF_PERSON: Readonly<Record<string, readonly ChartOfDocument[]>> = {
  western: [{ kind: 'western-wheel' }],
  vedic: [{ kind: 'vedic-north' }, { kind: 'vedic-south', options: { square: 'D9' } }],
  humanDesign: [{ kind: 'bodygraph' }],
}

const OF_COUPLE: Readonly<Record<string, readonly ChartOfDocument[]>> = {}

/** The charts of a document, the one it opens with first; none of those that have no system. */
export function chartsOf(document: DocumentId): readonly ChartOfDocument[] {
  const [subject, theme = ''] = document.split('.')
  return (subject === 'couple' ? OF_COUPLE : OF_PERSON)[theme] ?? []
}

/** The same, drawn. A document about the second person is drawn of them alone. */
export function drawChartsOf(document: DocumentId, input: ChartInput): Drawing[] {
  const first = document.startsWith('p2.') && input.second ? input.second : input.first
  return chartsOf(document).flatMap(({ kind, options }) => {
    const drawing = drawChart(kind, { ...input, first, options })
    return drawing === null ? [] : [drawing]
  })
}
