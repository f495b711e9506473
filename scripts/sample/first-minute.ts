import { planDocuments } from '#core/job-types.ts'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import type { Part } from '#publishing/document.ts'

/** What the embedded voice says in about a minute. */
const WORDS = 115

/** The beginning of a chapter as a pod is given it: whole sentences, until a minute is full. */
export function firstMinute(
  { id, label, text }: Pick<Part, 'id' | 'label' | 'text'>,
  { people, voice }: { readonly people: readonly string[]; readonly voice: string },
): Script {
  const plan = planDocuments('nuclear_v2')
  let left = WORDS
  const take = (sentence: { readonly id: string; readonly text: string }) => {
    if (left <= 0) return []
    left -= sentence.text.split(' ').length
    return [{ id: sentence.id, text: sentence.text }]
  }
  const sections = text.sections.flatMap(({ heading, paragraphs }) => {
    if (left <= 0) return []
    const title = heading === null ? null : { id: heading.id, text: heading.text }
    const spoken = paragraphs.map((sentences) => sentences.flatMap(take))
    return [{ heading: title, paragraphs: spoken.filter(({ length }) => length > 0) }]
  })
  return {
    title: { id: text.title.id, text: label },
    people: [...people],
    sections,
    language: 'en',
    album: people.join(' & '),
    track: plan.findIndex((document) => document.id === id) + 1,
    tracks: plan.length,
    voice,
  }
}
