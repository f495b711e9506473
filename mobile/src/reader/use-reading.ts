import type { EvidenceResponse } from '@contract/documents.ts'
import { useMemo } from 'react'
import { answerOf, textOf } from '#app/api/call.ts'
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

interface Fetched {
  readonly markdown: string
  readonly evidence: EvidenceResponse | null
}

/** The text of a document in one revision. Without its evidence it is read all the same. */
export function useReading(job: string, document: string, revision: number): Asked<Reading> {
  const { text, evidence } = pathsOf(job, { document, revision })
  const asked = useAsked<Fetched>(`reading:${text}`, async () => {
    const [markdown, told] = await Promise.all([textOf(text), answerOf(textOf(evidence))])
    return { markdown, evidence: told.ok ? (JSON.parse(told.value) as EvidenceResponse) : null }
  })
  const fetched = asked.state === 'ready' ? asked.value : null
  const reading = useMemo(() => fetched && readingOf(fetched), [fetched])
  return asked.state === 'ready' && reading ? { ...asked, value: reading } : (asked as Asked<never>)
}

function readingOf({ markdown, evidence }: Fetched): Reading {
  return {
    blocks: blocksOf(markdown, evidence?.evidence),
    facts: new Map(evidence?.facts.map((fact) => [fact.id, fact])),
    words: markdown.split(/\s+/u).length,
  }
}
