import type { Fact } from '#astrology/facts.ts'
import { isJudged, type Claim } from '../claim.ts'
import type { Knowledge } from '../knowledge.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { isMeaning } from '../citations.ts'
import { numberClaims } from './cited-number-claims.ts'
import { wholeClaims } from './cited-whole.ts'
import { ownerClaims } from './cited-owners.ts'
import { overlayClaims } from './cited-overlays.ts'
import { swapClaims } from './cited-swaps.ts'
import { isSame, kindOf } from './cited-values.ts'
import { isSayable, sayingsOf } from './cited-sayings.ts'
import { PASSING, isInPassing } from './cited-passing.ts'
import { anglesBy, daysBy } from './cited-angles.ts'
import { isOfFact } from './cited-hits.ts'
import { isLoose, isOfCard } from './cited-loose.ts'
import { crossedClaims } from './cited-crossed.ts'
import { notClaims } from './cited-nots.ts'
import { nothingClaims } from './cited-nothing.ts'
import { isToldWithAnother } from './cited-together.ts'
import { spokenIn } from '../reading/spoken.ts'

/** What a sentence rests on, and what has been judged of it already. */
interface Cited {
  readonly knowledge: Knowledge
  readonly cited: readonly string[]
  readonly claims: readonly Claim[]
}

/**
 * Terms that no reader of claims could tie to anything (`It falls in the first house`): what the
 * sentence cites tells what it speaks of. Where cited facts have another value of the kind, or a
 * term is told that none of them has, it is not so, unless some fact has it together with another
 * thing the sentence names.
 */
export function citedClaims(
  read: ReadSentence,
  { knowledge, cited, claims }: Cited,
): readonly Claim[] {
  const facts = cited.flatMap((id) => knowledge.byId(id) ?? [])
  if (facts.length === 0) return []
  const isRead = cited.some(isMeaning)
  const spoken = spokenIn(read)
  return [
    ...(claims.some(({ verdict }) => verdict === 'contradicted')
      ? []
      : wholeClaims(read, { facts, knowledge, isRead }).filter((claim) => !isTold(claims, claim))),
    ...notClaims(read, facts),
    ...nothingClaims(read, facts),
    ...crossedClaims(read, facts),
    ...ownerClaims(read, facts),
    ...overlayClaims(read, facts),
    ...swapClaims(read, facts, (mention) => isJudged(claims, mention)),
    ...spoken.flatMap((segment) => [
      ...segment.mentions
        .filter(
          (mention) =>
            !isWidth(read, mention, facts) &&
            !isLoose(read, { segment, knowledge }, mention) &&
            !isJudged(claims, mention) &&
            !(isRead && isOfCard(read, mention)),
        )
        .flatMap((mention) => claimOf(read, mention, { facts, knowledge })),
      ...numberClaims(read, segment, { facts, claims, isRead }),
    ]),
  ]
}

/** `fixed to a few minutes, between 18°21′ and 18°28′`: less than a degree beside an angle that is cited and told. */
const isWidth = ({ mentions }: ReadSentence, mention: Owned, facts: readonly Fact[]) =>
  mention.kind === 'degrees' &&
  (mention.to ?? 0) < 1 &&
  mentions.some(
    (other) =>
      other !== mention &&
      other.kind === 'degrees' &&
      facts.some((fact) => isOfFact(other, fact) && fact.topic !== 'aspect'),
  )

/** `Gemini rises`, which tells its place itself. */
const RISING = /\b(rises|rose|rising|ascend\w*)$/i

/** A number, or a body with what is told of it, that a reader has found to be so: of another thing than what is cited. */
const isTold = (claims: readonly Claim[], { kind, words: said }: Claim) =>
  claims.some(
    ({ kind: of, verdict, isWeak, words }) =>
      verdict === 'supported' &&
      isWeak !== true &&
      ((kind === 'number' && of === 'dasha' && words.split(' ').includes(said)) ||
        (kind === 'body' && RISING.test(said) && words.startsWith(`${said} … `))),
  )

function claimOf(
  read: ReadSentence,
  mention: Owned,
  { facts, knowledge }: { facts: readonly Fact[]; knowledge: Knowledge },
): readonly Claim[] {
  const instead = otherThan(facts, mention)
  if (instead === null || isToldWithAnother(read, mention, knowledge)) return []
  // `Omael's Name stands across from it`, where a fact has the opposite.
  if (mention.kind === 'aspect' && isOppositeOf(mention, facts)) return []
  if (PASSING.has(mention.kind) && isInPassing(read, mention, facts)) return []
  if (instead.length === 0 && !STRICT.has(mention.kind)) return []
  return [
    {
      kind: mention.kind,
      words: mention.words,
      verdict: instead.length === 0 ? 'unknown' : 'contradicted',
      ...(instead.length > 0 && { instead: instead.slice(0, 4).join(' or ') }),
    },
  ]
}

const isOppositeOf = ({ value }: Owned, facts: readonly Fact[]) =>
  value === 'opposition' &&
  facts.some(({ marks }) => marks.some(({ relation }) => relation === 'opposite'))

/** Kinds that are never said in passing: who names one claims it. */
const STRICT: ReadonlySet<string> = new Set([
  'aspect',
  'sign',
  'nakshatra',
  'channel',
  'choir',
  'ring',
  'cross',
  'profile',
])

/** What cited facts have instead of a mention; null where they have it, or nothing can be said of its kind. */
function otherThan(facts: readonly Fact[], mention: Owned): readonly string[] | null {
  if (mention.kind === 'degrees') return anglesBy(facts, mention)
  if (mention.kind === 'date') return daysBy(facts, mention)
  const kind = kindOf(mention)
  if (!isSayable(kind)) return null
  const said = facts.flatMap((fact) => sayingsOf(kind, fact))
  // Whether it was day is told beside anything.
  if (mention.value.endsWith(' chart') && !said.some(({ value }) => value.endsWith(' chart')))
    return null
  if (said.some(({ value }) => isSame(mention, value))) return null
  const terms = facts
    .flatMap(({ marks }) => marks.flatMap(({ term, name, sense }) => [term, name, sense]))
    .join(' ')
  if (terms.includes(mention.value)) return null
  return [...new Set(said.map(({ value }) => value))]
}
