import type { EvidenceResponse } from '@contract/documents.ts'
import { useMemo } from 'react'
import { pinnedTextOf } from '#app/api/call.ts'
import { useAsked, type Asked } from '#app/api/use-asked.ts'
import { pathsOf } from '#app/listen/chapters.ts'
import type { Block } from './blocks.ts'
import { blocksOf } from './markdown.ts'

export type Fact = EvidenceResponse['facts'][number]

/** A finished text, taken apart, with every fact that it cites. */
export interface Reading {
  readonly blocks: readonly Block[]
  readonly facts: ReadonlyMap<string, Fact>
  readonly words: number
}

/** The text of a document in one revision: at once when it is there, and its sentences apart when their evidence is. */
export function useReading(job: string, document: string, revision: number): Asked<Reading> {
  const { text, evidence } = pathsOf(job, { document, revision })
  const markdown = useAsked(`text:${text}`, async () => await pinnedTextOf(text))
  const told = useAsked(`evidence:${evidence}`, async () => await pinnedTextOf(evidence))
  const words = markdown.state === 'ready' ? markdown.value : null
  const json = told.state === 'ready' ? told.value : null
  const reading = useMemo(() => (words === null ? null : readingOf(words, json)), [words, json])
  if (markdown.state !== 'ready' || reading === null) return markdown as Asked<never>
  return { ...markdown, value: reading }
}

function readingOf(markdown: string, json: string | null): Reading {
  const told = json === null ? null : (JSON.parse(json) as EvidenceResponse)
  return {
    blocks: blocksOf(markdown, told?.evidence),
    facts: new Map(told?.facts.map((fact) => [fact.id, fact])),
    words: markdown.split(/\s+/u).length,
  }
}
