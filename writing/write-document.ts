import { toTheEnd } from '#core/to-the-end.ts'
import { costOf, type Price } from './cost.ts'
import { paidFor, type DraftBook, type KeptDraft } from './draft-book.ts'
import { finishText } from './finish-text.ts'
import type { Brief } from './brief/brief.ts'
import { hashBrief } from './brief/hash-brief.ts'
import { checkTextInSteps, type Expectation } from './grounding/check-text.ts'
import type { Finding } from './grounding/finding.ts'
import type { Sibling } from './grounding/repetition.ts'
import { hearDraft } from './hear-draft.ts'
import { withReviewedSection, withoutReviewedSection } from './safety/reviewed-section.ts'
import type { QualityRecord } from './quality-record.ts'
import { wordsOf, type Finished } from './text.ts'
import { watchProgress, type Progress } from './watch-progress.ts'
import type { Writer, WritingRequest } from './writer.ts'

export interface WritingOptions {
  /** The revision's drafts over all attempts: what an earlier attempt paid for is gone on from. */
  readonly book: DraftBook
  /** Finished texts of the same package; none of their sentences may return. */
  readonly siblings?: readonly Sibling[]
  /** Called as pieces arrive. */
  readonly onProgress?: (progress: Progress) => void
  /** By what words the writer is asked, for the record. */
  readonly prompt?: string
  /** What the writer's model costs. */
  readonly price?: Price | undefined
  /** Milliseconds, from whenever: how long drafts take is recorded by it. */
  readonly clock?: () => number
  /** Does work that stops between its steps: to its end at once, unless others are to go on meanwhile. */
  readonly through?: Through
}

type Through = <Result>(steps: Iterator<unknown, Result>) => Result | Promise<Result>

/** `unfit`: even the best draft must not be published, for the reasons in `quality.findings`. */
export type WritingOutcome =
  | ({ readonly kind: 'written'; readonly quality: QualityRecord } & Finished)
  | { readonly kind: 'unfit'; readonly quality: QualityRecord }

/** Complete drafts a revision may have, over all attempts. */
const MOST_DRAFTS = 3

/**
 * Has a document written, finished and checked. A draft with fatal or serious findings is
 * rewritten with its complaints until there are three; then the best is taken, flagged, or the
 * document is unfit if a fatal finding remains. Each draft is kept in the book as soon as it is
 * complete, before it is even checked, and only the book is asked what comes next: so a crash costs no
 * draft twice.
 * A provider's `DependencyError` passes through.
 */
export async function writeDocument(
  writer: Writer,
  asking: WritingRequest,
  options: WritingOptions,
): Promise<WritingOutcome> {
  const { book, siblings = [], onProgress = () => {}, clock } = options
  const brief = { ...asking.brief, words: wordsFor(asking.brief) }
  const watch = watchProgress(brief.words, onProgress)
  const checked = draftChecks(asking, siblings)
  for (;;) {
    const drafts = await book.load()
    const complete: CheckedDraft[] = []
    for (const draft of drafts)
      if (!draft.broken) complete.push(await (options.through ?? toTheEnd)(checked(draft)))
    const best = complete.toSorted((a, b) => badness(a) - badness(b))[0]
    if (best && (isFit(best) || complete.length >= MOST_DRAFTS)) {
      const raw = withReviewedSection(best.raw, brief)
      const recorded = { writer, options, brief: await hashBrief(brief) }
      return outcomeOf({ ...best, raw }, drafts, recorded)
    }
    const asked = { ...asking, brief, ...revisionOf(complete) }
    const heard = await hearDraft(writer, asked, { book, clock, ...watch })
    await book.keep({ broken: false, ...heard, findings: null })
  }
}

type CompleteKept = Extract<KeptDraft, { broken: false }>
/** A draft with what is wrong with it. */
type CheckedDraft = CompleteKept & { readonly findings: readonly Finding[] }

/**
 * Checks drafts of a request, each the first time that it is looked at; some were when they were kept.
 * With a stop every few milliseconds.
 */
export function draftChecks(
  { brief, ...asking }: WritingRequest,
  siblings: readonly Sibling[],
): (draft: CompleteKept) => Generator<undefined, CheckedDraft> {
  const asked = { ...asking, brief: { ...brief, words: wordsFor(brief) } }
  const expected = { ...expectationOf(asked), siblings }
  const known = new Map<number, readonly Finding[]>()
  return function* check(draft) {
    const { number, raw, stop } = draft
    const findings =
      draft.findings ??
      known.get(number) ??
      (yield* checkTextInSteps(finishText(withoutReviewedSection(raw)), { ...expected, stop }))
    known.set(number, findings)
    return { ...draft, findings }
  }
}

/** A hook is one breath long, whatever length the readings have. */
const HOOK_WORDS = 160

function wordsFor({ document, words }: Brief): number {
  return document.lane === 'preview' ? Math.min(words, HOOK_WORDS) : words
}

/** What a text of this request is held against. */
function expectationOf({ brief, facts }: WritingRequest): Omit<Expectation, 'stop' | 'siblings'> {
  const [p1, p2] = brief.people
  return {
    document: brief.document,
    names: { p1: p1?.name ?? '', ...(p2 && { p2: p2.name }) },
    pronouns: { p1: p1?.pronouns ?? null, p2: p2?.pronouns ?? null },
    facts,
    meanings: new Set(Object.keys(brief.cards)),
    words: brief.words,
    register: brief.register,
  }
}

/** What has to change in the last draft; nothing for the first. */
function revisionOf(complete: readonly CheckedDraft[]): Pick<WritingRequest, 'revision'> {
  const last = complete.at(-1)
  if (!last) return {}
  const complaints = last.findings.filter(isGrave).map(complain)
  return { revision: { attempt: complete.length, draft: last.raw, complaints } }
}

const complain = ({ complaint, sentence }: Finding): string =>
  sentence === null ? complaint : `${complaint} In: “${sentence}”`

const isGrave = ({ severity }: Finding) => severity !== 'minor'

const isFit = ({ findings }: CheckedDraft) => !findings.some(isGrave)

interface Recorded {
  readonly writer: Writer
  readonly options: WritingOptions
  /** Its hash. */
  readonly brief: string
}

function outcomeOf(
  { raw, findings }: CheckedDraft,
  drafts: readonly KeptDraft[],
  { writer, options, brief }: Recorded,
): WritingOutcome {
  const { provider, model } = writer
  const finished = finishText(raw)
  const usage = paidFor(drafts)
  const quality: QualityRecord = {
    provider,
    model,
    prompt: options.prompt ?? null,
    brief,
    words: wordsOf(finished.document),
    drafts: drafts.filter(({ broken }) => !broken).length,
    findings,
    usage,
    costUsd: costOf(usage, options.price),
    seconds: secondsOf(drafts),
  }
  const isFatal = findings.some(({ severity }) => severity === 'fatal')
  return isFatal ? { kind: 'unfit', quality } : { kind: 'written', quality, ...finished }
}

/** Of all drafts that came to their end; null where of none the time was taken. */
function secondsOf(drafts: readonly KeptDraft[]): number | null {
  const taken = drafts.flatMap((draft) => (draft.broken ? [] : (draft.tookMs ?? [])))
  return taken.length === 0 ? null : taken.reduce((sum, took) => sum + took, 0) / 1000
}

/** Any number of serious findings is better than one fatal one. */
const BADNESS = { fatal: 1e6, serious: 1e3, minor: 1 } as const

const badness = ({ findings }: CheckedDraft) =>
  findings.reduce((total, { severity }) => total + BADNESS[severity], 0)
