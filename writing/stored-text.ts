import * as z from 'zod'
import { numberSentences, type UnnumberedText } from './number-sentences.ts'
import { QualityRecord } from './quality-record.ts'
import { formsOf, NumberedText, type Finished } from './text.ts'

/** A final text with how it came about. All its forms follow from its sentences, so they can never disagree. */
export interface StoredText extends Finished {
  readonly quality: QualityRecord
}

const Stored = NumberedText.extend({ edition: z.literal(2), quality: QualityRecord })

/** Texts of the first edition kept their paragraphs whole, and their sentences, without ids, as evidence. */
const FirstEdition = z.object({
  document: z.object({
    title: z.string(),
    sections: z.array(
      z.object({ heading: z.string().nullable(), paragraphs: z.array(z.string()) }),
    ),
  }),
  evidence: z.array(z.object({ sentence: z.string(), facts: z.array(z.string()) })),
  quality: QualityRecord,
})
type FirstEdition = z.infer<typeof FirstEdition>

/** A text as its object in storage holds it. */
export function encodeText({ text, quality }: Pick<StoredText, 'text' | 'quality'>): Uint8Array {
  const stored: z.infer<typeof Stored> = { edition: 2, ...text, quality }
  return new TextEncoder().encode(JSON.stringify(stored))
}

/** A stored text of any edition, from its JSON. Throws when it is none. */
export function readStoredText(json: unknown): StoredText {
  const stored = z.union([Stored, FirstEdition]).parse(json)
  const { title, sections } = 'edition' in stored ? stored : numbered(stored)
  return { ...formsOf({ title, sections }), quality: stored.quality }
}

/** Paragraphs are their sentences joined, in the order of the evidence: so each takes its own from the front. */
function numbered({ document, evidence }: FirstEdition): NumberedText {
  const left = [...evidence]
  const sentencesOf = (paragraph: string) => {
    const sentences: { text: string; facts: string[] }[] = []
    for (let length = 0; length < paragraph.length;) {
      const next = left.shift()
      if (!next || !paragraph.startsWith(next.sentence, length)) {
        throw new Error(`its evidence has lost “${paragraph.slice(length)}”`)
      }
      sentences.push({ text: next.sentence, facts: next.facts })
      length += next.sentence.length + 1
    }
    return sentences
  }
  const sections: UnnumberedText['sections'] = document.sections.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map(sentencesOf).filter((sentences) => sentences.length > 0),
  }))
  return numberSentences({ title: document.title, sections })
}
