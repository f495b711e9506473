import { castCouple, castPerson } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { relationFacts } from '#astrology/couple/relation-facts.ts'
import { timeForTwo } from '#astrology/couple/time/time-for-two.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import { gapYears } from '#astrology/frequency/age-gap.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import { planDocuments, type DocumentPlan } from '#core/job-types.ts'
import type { Pronouns } from '#core/person.ts'
import type { Brief, Digest } from '#writing/brief/brief.ts'
import { briefOf } from '#writing/brief/brief-of.ts'
import { digestOf } from '#writing/brief/ledger.ts'
import { finishText } from '#writing/finish-text.ts'
import type { Birth } from '#writing/couple.fixture.ts'
import { scenesTold } from '#writing/providers/almanac/scenes-told.ts'
import { writeBrief } from '#writing/providers/almanac/write-brief.ts'
import type { Finished } from '#writing/text.ts'

/** 26 November 2026. */
export const AS_OF = 2_461_370.5

export interface CoupleOf {
  readonly names: readonly [string, string]
  readonly pronouns: readonly [Pronouns | null, Pronouns | null]
  readonly births: readonly [Birth, Birth]
}

export interface WrittenDocument {
  readonly id: DocumentPlan['id']
  readonly brief: Brief
  readonly finished: Finished
  /** What composing it took, milliseconds: the whole, and its longest piece. */
  readonly took: { readonly whole: number; readonly longest: number }
}

const ephemeris = await loadEphemeris()

/** Every fact of two partners, between them and of their time, as a job has them. */
export function factsOfTwo([first, second]: readonly [Birth, Birth]): readonly Fact[] {
  const [one, two] = [castOf(first), castOf(second)]
  const couple = castCouple(one, two)
  const between = coupleFacts(couple, { asOf: AS_OF })
  const all = [
    ...personFacts(one, 'p1', { asOf: AS_OF }),
    ...personFacts(two, 'p2', { asOf: AS_OF }),
    ...between,
    ...relationFacts(ephemeris, couple, { relation: 'partners', asOf: AS_OF, facts: between }),
    ...timeForTwo(ephemeris, couple, { asOf: AS_OF }).facts,
  ]
  return withFrequency(all, { gapYears: gapYears(one, two) })
}

function castOf({ jd, latitude, longitude, minutes }: Birth) {
  const known = { jd, latitude, longitude }
  const birth = resolveBirth(
    minutes === undefined ? known : { ...known, certaintyMinutes: minutes },
  )
  if (birth.kind !== 'exact') throw new Error('a Julian day is one moment')
  return castPerson(ephemeris, birth.moment)
}

const WORDS = 2000

/** The brief of one document of a couple. */
function briefFor(
  document: DocumentPlan,
  { names, pronouns }: CoupleOf,
  {
    facts,
    digests = [],
  }: { readonly facts: readonly Fact[]; readonly digests?: readonly Digest[] },
): Brief {
  return briefOf({
    document,
    people: [0, 1].map((place) => ({
      name: names[place]!,
      pronouns: pronouns[place]!,
      isOfAge: true,
    })),
    relation: 'partners',
    question: null,
    asOf: '2026-11-26T00:00:00.000Z',
    words: WORDS,
    language: 'en',
    country: null,
    facts,
    digests: digests.filter((digest) => document.after.includes(digest.document)),
    missing: [],
  })
}

/** The sixteen documents of a couple as the almanac writes them, each knowing those before it. */
export function packageOf(
  couple: CoupleOf,
  facts = factsOfTwo(couple.births),
): readonly WrittenDocument[] {
  const digests: Digest[] = []
  return planDocuments('nuclear_v2').map((document) => {
    const brief = briefFor(document, couple, { facts, digests })
    const { raw, took } = timed(brief)
    const finished = finishText(raw)
    const scenes = scenesTold(
      brief,
      finished.evidence.map(({ sentence }) => sentence),
    )
    digests.push(
      digestOf(brief, { facts: finished.evidence.flatMap((each) => each.facts), scenes }),
    )
    return { id: document.id, brief, finished, took }
  })
}

function timed(brief: Brief): { readonly raw: string; readonly took: WrittenDocument['took'] } {
  const pieces: string[] = []
  const spans: number[] = []
  let from = performance.now()
  for (const piece of writeBrief(brief)) {
    pieces.push(piece)
    spans.push(performance.now() - from)
    from = performance.now()
  }
  const whole = spans.reduce((sum, span) => sum + span, 0)
  return { raw: pieces.join(''), took: { whole, longest: Math.max(...spans) } }
}
