import { finishText, type Finished } from './finish-text.ts'
import { checkText } from './grounding/check-text.ts'
import type { Finding } from './grounding/finding.ts'
import type { Sibling } from './grounding/repetition.ts'
import { wordsOf, type Evidence, type FinishedText } from './text.ts'
import type { Usage, Writer, WritingEvent, WritingRequest } from './writer.ts'

export interface WritingOptions {
  /** Finished texts of the same package; none of their sentences may return. */
  readonly siblings?: readonly Sibling[]
  /** Called as pieces arrive, with the characters of the present draft and of the whole expected. */
  readonly onProgress?: (progress: {
    readonly characters: number
    readonly expected: number
  }) => void
}

/** How a text came about and what is still wrong with it. Kept beside the text. */
export interface QualityRecord {
  readonly provider: string
  readonly model: string
  readonly words: number
  /** Drafts written, 1 to 3. */
  readonly drafts: number
  /** What the checks found in the accepted draft, worst first. */
  readonly findings: readonly Finding[]
  /** Of all drafts together. */
  readonly usage: Usage
}

/** `failed`: even the best draft must not be published, for the reasons in `quality.findings`. */
export type WritingOutcome =
  | {
      readonly kind: 'written'
      readonly document: FinishedText
      readonly markdown: string
      readonly evidence: readonly Evidence[]
      readonly quality: QualityRecord
    }
  | { readonly kind: 'failed'; readonly quality: QualityRecord }

const MOST_REWRITES = 2

/**
 * Has a document written, finishes and checks it. A draft with fatal or serious findings
 * is rewritten with its complaints, at most twice; then the best draft is taken, flagged,
 * or given up if a fatal finding remains. A provider's `DependencyError` passes through.
 */
export async function writeDocument(
  writer: Writer,
  asking: WritingRequest,
  { siblings = [], onProgress = () => {} }: WritingOptions = {},
): Promise<WritingOutcome> {
  const request = { ...asking, words: wordsFor(asking) }
  const drafts: Draft[] = []
  let asked: WritingRequest = request
  while (drafts.length <= MOST_REWRITES) {
    const { raw, stop, usage } = await collect(writer.write(asked), asked, onProgress)
    const finished = finishText(raw)
    const findings = checkText(finished, { ...request, stop, siblings })
    drafts.push({ finished, findings, usage })
    const complaints = findings.filter(({ severity }) => severity !== 'minor').map(complain)
    if (complaints.length === 0) break
    asked = { ...request, revision: { attempt: drafts.length, draft: raw, complaints } }
  }
  return outcomeOf(writer, drafts)
}

/** A hook is one breath long, whatever length the readings have. */
const HOOK_WORDS = 160

function wordsFor({ document, words }: WritingRequest): number {
  return document.lane === 'preview' ? Math.min(words, HOOK_WORDS) : words
}

interface Draft {
  readonly finished: Finished
  readonly findings: readonly Finding[]
  readonly usage: Usage
}

const complain = ({ complaint, sentence }: Finding): string =>
  sentence === null ? complaint : `${complaint} In: “${sentence}”`

/** Characters to a word of English prose, space and citations included: a guess that only moves a progress bar. */
const CHARACTERS_A_WORD = 8

async function collect(
  events: AsyncIterable<WritingEvent>,
  { words }: WritingRequest,
  onProgress: NonNullable<WritingOptions['onProgress']>,
) {
  let raw = ''
  for await (const event of events) {
    if (event.type === 'stop') return { raw, stop: event.reason, usage: event.usage }
    raw += event.text
    onProgress({
      characters: raw.length,
      expected: Math.max(words * CHARACTERS_A_WORD, raw.length),
    })
  }
  return { raw, stop: null, usage: { inputTokens: 0, outputTokens: 0 } }
}

function outcomeOf({ provider, model }: Writer, drafts: readonly Draft[]): WritingOutcome {
  const best = drafts.toSorted((a, b) => badness(a) - badness(b))[0]
  if (best === undefined) throw new Error('no draft was written')
  const { document, markdown, evidence } = best.finished
  const quality: QualityRecord = {
    provider,
    model,
    words: wordsOf(document),
    drafts: drafts.length,
    findings: best.findings,
    usage: {
      inputTokens: sum(drafts, 'inputTokens'),
      outputTokens: sum(drafts, 'outputTokens'),
    },
  }
  const isFatal = best.findings.some(({ severity }) => severity === 'fatal')
  return isFatal
    ? { kind: 'failed', quality }
    : { kind: 'written', document, markdown, evidence, quality }
}

/** Any number of serious findings is better than one fatal one. */
const BADNESS = { fatal: 1e6, serious: 1e3, minor: 1 } as const

const badness = ({ findings }: Draft) =>
  findings.reduce((total, { severity }) => total + BADNESS[severity], 0)

const sum = (drafts: readonly Draft[], key: keyof Usage) =>
  drafts.reduce((total, { usage }) => total + usage[key], 0)
