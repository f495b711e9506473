import { readFileSync } from 'node:fs'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castCouple, castPerson } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { rarityFacts } from '#astrology/couple/rarity/rarity-facts.ts'
import { gapYears } from '#astrology/frequency/age-gap.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import { relationFacts } from '#astrology/couple/relation-facts.ts'
import { LAST_DAY } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact, Names } from '#astrology/facts.ts'
import { castDavison } from '#astrology/western/couple/davison.ts'
import { planDocuments, type DocumentId } from '#core/job-types.ts'
import { momentOf, type Birth } from '../couple.fixture.ts'
import { selectFacts } from '../documents/select-facts.ts'
import { checkClaims, type ClaimGrounds } from './claims.ts'

/** A sentence somebody wrote from facts, true or made false, with the ids it cites. */
export interface LabelledClaim {
  readonly document: DocumentId
  readonly sentence: string
  readonly facts: readonly string[]
  readonly label: 'true' | 'false'
  readonly kind: string
}

export function readClaims(file: string): LabelledClaim[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledClaim)
}

const ephemeris = await loadEphemeris()

/** A birth of which nobody knows the hour. */
interface Day {
  readonly date: string
  readonly latitude: number
  readonly longitude: number
}

function momentOfEither(birth: Birth | Day): BirthMoment {
  if ('jd' in birth) return momentOf(birth)
  const resolution = resolveBirth({ ...birth, time: null })
  if (resolution.kind !== 'exact') throw new Error('a day without an hour is one window')
  return resolution.moment
}

/** Every fact a text about two people of age may use, as `billion check` has them. */
export function factsToCheckBy(a: Birth | Day, b: Birth | Day): readonly Fact[] {
  const moments = [momentOfEither(a), momentOfEither(b)] as const
  const [one, two] = [castPerson(ephemeris, moments[0]), castPerson(ephemeris, moments[1])]
  const couple = castCouple(one, two, castDavison(ephemeris, ...moments))
  const between = coupleFacts(couple)
  const question = { relation: 'partners', asOf: LAST_DAY, facts: between } as const
  const all = [
    ...personFacts(one, 'p1'),
    ...personFacts(two, 'p2'),
    ...between,
    ...relationFacts(ephemeris, couple, question),
    ...rarityFacts(couple, question),
  ]
  return withFrequency(all, { gapYears: gapYears(one, two) })
}

const documents = planDocuments('nuclear_v2')
const selected = new WeakMap<readonly Fact[], Map<string, readonly Fact[]>>()

/** Whether a sentence would have to be written again, judged against all facts its document may use. */
export function isFlagged(
  claim: LabelledClaim,
  {
    facts,
    names,
    pronouns = {},
  }: { facts: readonly Fact[]; names: Names; pronouns?: ClaimGrounds['pronouns'] },
): boolean {
  const document = documents.find(({ id }) => id === claim.document)!
  const chosen = selected.get(facts) ?? new Map<string, readonly Fact[]>()
  selected.set(facts, chosen)
  const known = chosen.get(claim.document) ?? selectFacts(document, facts)
  chosen.set(claim.document, known)
  const evidence = [{ id: 's1', sentence: claim.sentence, facts: claim.facts }]
  const findings = checkClaims({ evidence }, { facts: known, names, document, pronouns })
  return findings.some(({ severity }) => severity !== 'minor')
}
