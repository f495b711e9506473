import type { Commission } from '#core/commission.ts'
import type { DocumentId } from '#core/job-types.ts'
import { SYSTEM_TITLES } from '#core/systems.ts'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import type { NumberedText, Sentence } from '#writing/text.ts'

/** What a pod is given to speak: a published text, sentence by sentence under the text's own ids. */
export function chapterScript(
  { people, system, documents, language, voice }: Commission,
  documentId: DocumentId,
  { title, sections }: NumberedText,
): Script {
  const names = people.map(({ name }) => name)
  const together = names.join(' & ')
  return {
    title: spoken(title),
    people: names,
    spokenAs: people.map(({ spokenAs }) => spokenAs ?? null),
    sections: sections.map(({ heading, paragraphs }) => ({
      heading: heading && spoken(heading),
      paragraphs: paragraphs.map((sentences) => sentences.map(spoken)),
    })),
    language,
    album: system ? `${together}: ${SYSTEM_TITLES[system]}` : together,
    track: documents.findIndex(({ id }) => id === documentId) + 1,
    tracks: documents.length,
    voice,
  }
}

/** Which facts a sentence rests on is no matter of the voice. */
function spoken({ id, text }: Sentence) {
  return { id, text }
}
