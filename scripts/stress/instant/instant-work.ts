import { DocumentId } from '#core/job-types.ts'
import { kindOf } from '#core/tasks.ts'
import { artifactKey, CONTENT_TYPES, factsKey, putOnce, resultOf } from '#r2/artifacts.ts'
import { onDocument, type Outcome, type Work } from '#workers/orchestrator/work.ts'
import { numberSentences } from '#writing/number-sentences.ts'
import { encodeText } from '#writing/stored-text.ts'
import { NO_USAGE } from '#writing/writer.ts'

/** What a task leaves behind when its work takes no time: an artifact of its own, stored as the product stores it. */
export async function instantWork(work: Work, artifacts: R2Bucket): Promise<Outcome> {
  const stored = await putOnce(artifacts, { ...artifactOf(work), measures: {} })
  return { kind: 'done', result: resultOf(stored) }
}

function artifactOf(work: Work) {
  const { jobId, taskId } = work
  const kind = kindOf(taskId)
  if (kind === 'charts') {
    const body = new TextEncoder().encode(JSON.stringify({ jobId }))
    return { key: factsKey(jobId), contentType: 'application/json', body }
  }
  if (kind !== 'text' && kind !== 'pdf') throw new Error(`${kind} is never done in an instant`)
  const documentId = DocumentId.parse(taskId.slice(kind.length + 1))
  const { place } = onDocument(work, documentId)
  const words = `The ${kind} of ${documentId} in ${jobId}.`
  const body = kind === 'text' ? textOf(words) : new TextEncoder().encode(`%PDF-1.7\n% ${words}\n`)
  return { key: artifactKey(place, kind), contentType: CONTENT_TYPES[kind], body }
}

/** A text of one sentence, in the shape that chapters are spoken from. */
function textOf(words: string): Uint8Array {
  const paragraphs = [[{ text: words, facts: [] }]]
  const text = numberSentences({ title: 'Instant', sections: [{ heading: null, paragraphs }] })
  const quality = {
    provider: 'instant',
    model: 'instant',
    prompt: null,
    brief: null,
    words: 1,
    drafts: 1,
    findings: [],
    usage: NO_USAGE,
    costUsd: null,
    seconds: null,
  }
  return encodeText({ text, quality })
}
