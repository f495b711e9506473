import type { Commission } from '#core/commission.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import type { PersonSnapshot } from '#core/person.ts'
import type { Finding } from '#writing/grounding/finding.ts'
import type { Finished } from '#writing/text.ts'
import type { Writer } from '#writing/writer.ts'

/** What only computes, in no time: the world watches who asks for what, not what is reckoned. */

let present: Writer

/** Sets who writes in the world that is played now. */
export function setWriter(writer: Writer): void {
  present = writer
}

export function* castPersonInSteps(_: unknown, moment: unknown): Generator<undefined, object> {
  yield
  return { moment }
}

export function* factsOfPeople(): Generator<undefined, readonly object[]> {
  yield
  return []
}

export const ephemerisOf = async () => ({ version: 'simulated' })
export const fontsInWorkerd = () => ({})
export const printSource = async ({ commission }: { commission: Commission }) => ({ commission })
export const documentPrinting = (_: unknown, printed: object) => printed

export async function renderPdf(
  { text }: { text: Finished['text'] },
  _: unknown,
  { pause }: Pausing,
) {
  await pause()
  const bytes = new TextEncoder().encode(JSON.stringify(text))
  return { bytes, pages: 1, missing: [] }
}

interface Pausing {
  readonly pause: () => Promise<void>
}

export const packageOrderOf = (commission: Commission) => commission

export function* requestInPackage(document: DocumentPlan, { people, words }: Commission) {
  yield
  const named = people.map(({ name }: PersonSnapshot) => ({ name, pronouns: null }))
  const brief = { document, words, people: named, question: null, cards: {}, register: 'partners' }
  return { brief, facts: [] }
}

export const siblingsOf = () => []

function found(severity: Finding['severity']): Finding {
  return { check: 'claim', severity, sentence: null, complaint: severity } as Finding
}

/** A draft says itself what is wrong with it. */
export function checkText(
  { markdown }: Pick<Finished, 'markdown'>,
  { stop }: { stop: string | null },
): Finding[] {
  if (stop !== 'end' || markdown.includes('fatal')) return [found('fatal')]
  return markdown.includes('serious') ? [found('serious')] : []
}

export function* checkTextInSteps(
  finished: Finished,
  expected: { stop: string | null },
): Generator<undefined, Finding[]> {
  yield
  return checkText(finished, expected)
}

export const isRemote = () => true
export const embedded = () => present
export const remote = () => present

export { WorkerEntrypoint as Operations } from './cloudflare-workers.ts'
