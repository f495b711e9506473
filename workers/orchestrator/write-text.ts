import type { DocumentPlan } from '#core/job-types.ts'
import { artifactKey, CONTENT_TYPES, putOnce, resultOf } from '#r2/artifacts.ts'
import type { Price } from '#writing/cost.ts'
import { PROMPT_EDITION } from '#writing/prompts/edition.ts'
import type { QualityRecord } from '#writing/quality-record.ts'
import { requestInPackage, siblingsOf } from '#writing/request-in-package.ts'
import { encodeText, type StoredText } from '#writing/stored-text.ts'
import type { DraftBook } from '#writing/draft-book.ts'
import { writeDocument } from '#writing/write-document.ts'
import type { Writer } from '#writing/writer.ts'
import type { CastDeps } from './cast-of.ts'
import { inStretches } from './in-stretches.ts'
import { factsOf } from './job-facts.ts'
import { logQuality } from './log-quality.ts'
import { nextTurn, type Turn } from './next-turn.ts'
import { packageOrderOf } from './package-order.ts'
import { readFacts, readText } from './read-input.ts'
import { inputNamed, type DocumentWork, type Motion, type Outcome } from './work.ts'

interface TextDeps extends CastDeps {
  readonly writer: Writer
  /** The revision's drafts, over all attempts. */
  readonly book: DraftBook
  /** What the writer's model costs, where that is known. */
  readonly price: Price | undefined
  readonly onMotion: (motion: Motion) => void
  /** Waited for between its stretches; by default as whoever works for themselves. */
  readonly turn?: Turn
}

/**
 * Writes a revision's text from the facts and the earlier texts it is given, and stores it, once.
 * An attempt goes on from the drafts of those before it. Throws `DependencyError` when the writer
 * or storage fails.
 */
export async function writeText(
  work: DocumentWork,
  { writer, book, price, onMotion, turn = nextTurn, ...cast }: TextDeps,
): Promise<Outcome> {
  const { artifacts } = cast
  const { place, commission, document } = work
  const known = await readFacts(artifacts, inputNamed(work, 'facts'), turn)
  const order = packageOrderOf(commission, known ?? (await factsOf(commission, cast)))
  const earlier = await readEarlier(work, artifacts)
  const request = await inStretches(requestInPackage(document, order, earlier), turn)
  const outcome = await writeDocument(writer, request, {
    book,
    siblings: siblingsOf(earlier),
    onProgress: onMotion,
    // A job ordered before a deployment is asked for in the words of after it.
    prompt: PROMPT_EDITION,
    price,
    clock: Date.now,
    through: async (steps) => await inStretches(steps, turn),
  })
  const { quality } = outcome
  logQuality(`text.${outcome.kind}`, place, quality)
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

/** The texts a document builds on, as far as they were written. */
async function readEarlier(
  { document, inputs }: DocumentWork,
  artifacts: R2Bucket,
): Promise<ReadonlyMap<DocumentPlan['id'], StoredText>> {
  const earlier = document.after.flatMap((id) => {
    const input = inputs.find(({ name }) => name === id)
    return input === undefined ? [] : [{ id, input }]
  })
  const read = earlier.map(async ({ id, input }) => [id, await readText(artifacts, input)] as const)
  return new Map(await Promise.all(read))
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
