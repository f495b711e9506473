import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { draftsInMemory } from '#writing/drafts-in-memory.ts'
import { render } from '#writing/prompts/v1/render.ts'
import type { PromptBlock } from '#writing/prompts/prompt.ts'
import { embedded } from '#writing/providers/provider-named.ts'
import { writeDocument } from '#writing/write-document.ts'
import { writePackage } from '#writing/write-package.ts'
import { sampleOrder } from '../../sample/sample-package.ts'

/** Characters to a token: a rule of thumb, by which prompts are counted without asking anybody. */
const CHARACTERS = 4

export interface Tokens {
  /** The same for all documents: paid whole once, and at the price of what is kept from then on. */
  readonly shared: number
  /** What each is told of its own, all sixteen together. */
  readonly own: number
  /** What sixteen texts come to, their citations included. */
  readonly written: number
  readonly words: number
  readonly documents: number
}

/** What a model would be told and write for the sample's package: its own prompts, and the almanac's texts in its place. */
export async function tokensOfPackage(ephemeris: Ephemeris): Promise<Tokens> {
  const { order } = sampleOrder(ephemeris)
  const counts = { shared: 0, own: 0, written: 0, words: 0, documents: 0 }
  const writer = embedded()
  const steps = writePackage(order, async ({ request, siblings }) => {
    const { system, user } = render(request.brief)
    const blocks = [...system, ...user]
    const whole = lengthOf(blocks)
    const last = blocks.findLastIndex(({ endsSharedPart }) => endsSharedPart === true)
    const shared = lengthOf(blocks.slice(0, last + 1))
    counts.shared = Math.max(counts.shared, shared)
    counts.own += whole - shared
    return await writeDocument(writer, request, { book: draftsInMemory(), siblings })
  })
  for await (const { outcome } of steps) {
    if (outcome.kind !== 'written') continue
    counts.documents += 1
    for (const { sentence, facts } of outcome.evidence) {
      counts.written += sentence.length + facts.reduce((sum, id) => sum + id.length + 4, 1)
      counts.words += sentence.split(' ').length
    }
  }
  const { shared, own, written } = counts
  return { ...counts, shared: tokensIn(shared), own: tokensIn(own), written: tokensIn(written) }
}

function tokensIn(characters: number): number {
  return Math.round(characters / CHARACTERS)
}

function lengthOf(blocks: readonly PromptBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
