import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castPerson } from '#astrology/cast.ts'
import { personFacts } from '#astrology/cast-facts.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { planDocuments } from '#core/job-types.ts'
import { SYSTEMS } from '#core/systems.ts'
import type { WriterChoice } from '#settings/propose.ts'
import { briefOf } from '#writing/brief/brief-of.ts'
import { selectFacts } from '#writing/documents/select-facts.ts'
import { draftsInMemory } from '#writing/drafts-in-memory.ts'
import { writeDocument } from '#writing/write-document.ts'
import type { Writer } from '#writing/writer.ts'

/** Nobody's birth: a probe needs facts, and no person's own. */
const NOBODY = { date: '1990-06-15', time: '12:00', latitude: 51.48, longitude: 0 }
/** A hook of them, of which nothing is asked. */
const NOTHING_ASKED = {
  people: [{ name: 'Nobody', pronouns: null, isOfAge: true }],
  question: null,
  relation: null,
  asOf: '2026-01-01T00:00:00.000Z',
  words: 160,
  language: 'en',
  country: null,
  digests: [],
  missing: [],
} as const

/**
 * Has the writer of a choice write one short text about nobody, for real, and checks it as any
 * text is checked. Throws what the provider throws.
 */
export async function probeWriter(
  choice: WriterChoice,
  { writer, ephemeris }: { readonly writer: Writer; readonly ephemeris: Ephemeris },
): Promise<{ readonly ok: boolean; readonly detail: string }> {
  if (choice.model !== null && choice.model !== writer.model) {
    return { ok: false, detail: `${choice.provider} has no model ${choice.model}` }
  }
  const [document] = planDocuments('hook', SYSTEMS)
  const birth = resolveBirth(NOBODY)
  if (!document || birth.kind !== 'exact') throw new Error('nobody was born at no exact moment')
  const facts = withFrequency(personFacts(castPerson(ephemeris, birth.moment), 'p1'))
  const brief = briefOf({ ...NOTHING_ASKED, document, facts })
  const request = { brief, facts: selectFacts(document, facts) }
  const { kind, quality } = await writeDocument(writer, request, { book: draftsInMemory() })
  const { provider, model, words, drafts, findings, usage } = quality
  const complaints = findings.map(({ complaint }) => complaint).join(' ')
  const cost = `${usage.inputTokens} tokens in, ${usage.outputTokens} out`
  const how = `${provider} ${model} wrote ${words} words in ${drafts} drafts (${cost})`
  return {
    ok: kind === 'written',
    detail: `${how}. ${complaints || 'Nothing is wrong with them.'}`,
  }
}
