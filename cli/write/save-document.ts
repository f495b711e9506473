import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '#cli/make-folder.ts'
import { planDocuments, type DocumentPlan } from '#core/job-types.ts'
import { titleOf } from '#core/titles.ts'
import { fileName } from '#publishing/text/file-name.ts'
import { citedMarkdown } from '#writing/cited-markdown.ts'
import type { Finished } from '#writing/text.ts'

interface Place {
  readonly folder: string
  /** Of the people the package is about, the first first. */
  readonly names: readonly string[]
  /** Whether the text keeps the ids of its facts. */
  readonly withCitations: boolean
}

/**
 * Puts a text into a folder as a job's readings lie there, `02 Ada · Vedic Astrology.md`, and beside
 * it what each of its sentences rests on, `[{"id", "sentence", "facts"}]`. Tells the text's file.
 */
export function saveDocument(
  document: DocumentPlan,
  finished: Finished,
  { folder, names, withCitations }: Place,
): string {
  makeFolder(folder)
  const name = (extension: string) =>
    join(
      folder,
      fileName({
        position: positionOf(document),
        title: titleOf({ people: names.map((each) => ({ name: each })) }, document),
        extension,
      }),
    )
  const { text, markdown, evidence } = finished
  writeFileSync(name('md'), withCitations ? citedMarkdown(text) : markdown)
  writeFileSync(name('evidence.json'), `${JSON.stringify(evidence, null, 2)}\n`)
  return name('md')
}

/** From 1, in the package or among the hooks. */
function positionOf({ id, lane }: DocumentPlan): number {
  const documents = planDocuments(lane === 'preview' ? 'hook' : 'nuclear_v2')
  return documents.findIndex((each) => each.id === id) + 1
}
