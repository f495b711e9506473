import type { DocumentId } from '#core/job-types.ts'
import type { ChartInput, ChartOptions } from './chart-input.ts'
import type { Drawing } from './drawing.ts'
import { drawChart } from './index.ts'
import { type ChartKind } from '#core/chart-kinds.ts'

/** A chart that a document carries. */
export interface ChartOfDocument {
  readonly kind: ChartKind
  readonly options?: ChartOptions
  /** Of a document about two: whose chart this one is, where it is one person's. */
  readonly of?: 'first' | 'second'
}

const OF_PERSON: Readonly<Record<string, readonly ChartOfDocument[]>> = {
  western: [{ kind: 'western-wheel' }, { kind: 'aspect-grid' }, { kind: 'dignities' }],
  vedic: [
    { kind: 'vedic-north' },
    { kind: 'vedic-south' },
    { kind: 'vedic-north', options: { square: 'moon' } },
    { kind: 'vedic-north', options: { square: 'D9' } },
    { kind: 'dashas' },
    { kind: 'shadbala' },
    { kind: 'ashtakavarga' },
  ],
  humanDesign: [{ kind: 'bodygraph' }],
  geneKeys: [{ kind: 'gene-keys' }],
  kabbalah: [{ kind: 'tree' }],
  sun: [{ kind: 'western-wheel' }],
  moon: [{ kind: 'western-wheel' }],
  rising: [{ kind: 'western-wheel' }],
}

const OF_COUPLE: Readonly<Record<string, readonly ChartOfDocument[]>> = {
  western: [{ kind: 'bi-wheel' }, { kind: 'synastry-grid' }, { kind: 'composite-wheel' }],
  vedic: [
    { kind: 'vedic-north', of: 'first' },
    { kind: 'vedic-north', of: 'second' },
    { kind: 'dashas', of: 'first' },
    { kind: 'dashas', of: 'second' },
  ],
  humanDesign: [{ kind: 'joint-bodygraph' }],
  geneKeys: [{ kind: 'gene-keys-pair' }],
  kabbalah: [{ kind: 'pair-tree' }],
  verdict: [{ kind: 'score-radar' }, { kind: 'rarity-strip' }, { kind: 'months' }],
}

/** The charts of a document, the one it opens with first. */
export function chartsOf(document: DocumentId): readonly ChartOfDocument[] {
  const [subject, theme = ''] = document.split('.')
  return (subject === 'couple' ? OF_COUPLE : OF_PERSON)[theme] ?? []
}

/** The same, drawn, without those of which there is nothing to draw. A document about the second person is drawn of them alone. */
export function drawChartsOf(document: DocumentId, input: ChartInput): Drawing[] {
  const { first, second = first } = input
  const subject = document.startsWith('p2.') ? second : first
  return chartsOf(document).flatMap(({ kind, options, of }) => {
    const person = of === 'second' ? second : subject
    return drawChart(kind, { ...input, first: person, options }) ?? []
  })
}
