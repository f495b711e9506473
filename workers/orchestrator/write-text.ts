import type { Fact } from '#astrology/facts.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import { SYSTEM_TITLES, SYSTEMS } from '#core/systems.ts'
import { artifactKey, CONTENT_TYPES, putOnce, resultOf } from '#r2/artifacts.ts'
import { selectFacts } from '#writing/documents/select-facts.ts'
import type { Sibling } from '#writing/grounding/repetition.ts'
import type { QualityRecord } from '#writing/quality-record.ts'
import { encodeText } from '#writing/stored-text.ts'
import type { DraftBook } from '#writing/draft-book.ts'
import { writeDocument } from '#writing/write-document.ts'
import type { Writer, WritingRequest } from '#writing/writer.ts'
import type { CastDeps } from './cast-of.ts'
import { factsOf } from './job-facts.ts'
import { readFacts, readText } from './read-input.ts'
import { inputNamed, type DocumentWork, type Motion, type Outcome } from './work.ts'

interface TextDeps extends CastDeps {
  readonly writer: Writer
  /** The revision's drafts, over all attempts. */
  readonly book: DraftBook
  readonly onMotion: (motion: Motion) => void
}

/**
 * Writes a revision's text from the facts and the earlier texts it is given, and stores it, once.
 * An attempt goes on from the drafts of those before it. Throws `DependencyError` when the writer
 * or storage fails.
 */
export async function writeText(
  work: DocumentWork,
  { writer, book, onMotion, ...cast }: TextDeps,
): Promise<Outcome> {
  const { artifacts } = cast
  const { place, commission } = work
  const known = await readFacts(artifacts, inputNamed(work, 'facts'))
  const facts = known ?? (await factsOf(commission, cast))
  const outcome = await writeDocument(writer, requestOf(work, facts), {
    book,
    siblings: await readEarlier(work, artifacts),
    onProgress: onMotion,
  })
  const { quality } = outcome
  if (outcome.kind === 'unfit') {
    return { kind: 'unfit', reason: reasonOf(quality), measures: measuresOf(quality) }
  }
  const stored = await putOnce(artifacts, {
    key: artifactKey(place, 'text'),
    contentType: CONTENT_TYPES.text,
    body: encodeText(outcome),
    measures: measuresOf(quality),
    flags: flagsOf(quality),
  })
  return { kind: 'done', result: resultOf(stored) }
}

function requestOf(work: DocumentWork, facts: readonly Fact[]): WritingRequest {
  const { document, commission } = work
  const { people, question, words, language } = commission
  const [p1, p2] = people.map(({ name }) => name)
  if (p1 === undefined) throw new Error(`${work.jobId} has no people`)
  return {
    document,
    names: { p1, ...(p2 !== undefined && { p2 }) },
    facts: selectFacts(document, facts),
    question,
    missing: missingSystems(work),
    words,
    language,
  }
}

/** The texts a document builds on, as far as they were written. */
async function readEarlier(work: DocumentWork, artifacts: R2Bucket): Promise<Sibling[]> {
  const { document, inputs } = work
  const earlier = inputs.filter(({ name }) => document.after.some((id) => id === name))
  return await Promise.all(
    earlier.map(async (input) => {
      const { document: text } = await readText(artifacts, input)
      return { id: input.name, document: text }
    }),
  )
}

/** The titles of the systems that lack one of their texts. */
function missingSystems({ document, commission, inputs }: DocumentWork): string[] {
  const isLacking = ({ id }: DocumentPlan) =>
    document.after.includes(id) && !inputs.some(({ name }) => name === id)
  const lacking = new Set(commission.documents.filter(isLacking).map(({ theme }) => theme))
  return SYSTEMS.filter((system) => lacking.has(system)).map((system) => SYSTEM_TITLES[system])
}

function reasonOf({ drafts, findings }: QualityRecord): string {
  const fatal = findings.filter(({ severity }) => severity === 'fatal')
  return `not fit to be read after ${drafts} drafts: ${fatal.map(({ complaint }) => complaint).join(' ')}`
}

function measuresOf({ words, drafts, usage }: QualityRecord): Record<string, number> {
  return { words, drafts, ...usage }
}

/** What no rewrite mended and readers should know: `unmended-claim`. */
function flagsOf({ findings }: QualityRecord): string[] {
  const serious = findings.filter(({ severity }) => severity === 'serious')
  return [...new Set(serious.map(({ check }) => `unmended-${check}`))]
}
