import { isoDayOf } from '#astrology/dates.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { Known, Knowledge } from '../knowledge.ts'
import type { Owner } from '../reading/mention.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Segment } from '../reading/segments.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isMeaning } from '../citations.ts'
import { isOfUnknownSystem } from './anchors.ts'
import { isGeneric } from './person-claims.ts'
import { numberClaims } from './cited-number-claims.ts'
import { ownerClaims } from './cited-owners.ts'
import { partOf, swapClaims } from './cited-swaps.ts'
import { untoldClaims } from './cited-untold.ts'
import { isSame, kindOf } from './cited-values.ts'
import { isSayable, sayingsIn, sayingsOf, type Saying } from './cited-sayings.ts'

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
  const spoken = read.segments.filter(({ mood }) => mood === 'indicative')
  return [
    ...(claims.some(({ verdict }) => verdict === 'contradicted') ? [] : untoldClaims(read, facts)),
    ...ownerClaims(read, facts),
    ...swapClaims(read, facts, (mention) => isJudged(claims, mention)),
    ...spoken.flatMap((segment) => [
      ...segment.mentions
        .filter(
          (mention) =>
            !isLoose(read, { segment, knowledge }, mention) &&
            !isJudged(claims, mention) &&
            !(isRead && isOfCard(read, mention)),
        )
        .flatMap((mention) => claimOf(read, mention, { facts, knowledge })),
      ...numberClaims(read, segment, { facts, claims, isRead }),
    ]),
  ]
}

/** Whether a reader has tied the mention to something. */
const isJudged = (claims: readonly Claim[], { words }: Owned) =>
  claims.some((claim) => claim.isWeak !== true && claim.words.includes(words))

/** What is denied, counted from, said of a whole kind of people, or a verb of everyday English. */
function isLoose(
  read: ReadSentence,
  { segment, knowledge }: { segment: Segment; knowledge: Knowledge },
  mention: Owned,
): boolean {
  const { tokens, mentions } = read
  const isDenied = segment.mentions.some(
    ({ kind, words, at }) =>
      kind === 'no' && at < mention.at && /^(no|not|never|neither|none|not one)$/i.test(words),
  )
  if (isDenied || isOfUnknownSystem({ read, segment, knowledge }, mention)) return true
  if (mention.isBare && tokens[mention.end]?.lower === 'from') return true
  // A gate is called Opposition.
  if (mention.kind === 'aspect' && mention.at > 0 && tokens[mention.at]!.isCapital) return true
  if (mention.kind === 'aspect')
    return /^(oppositions|conjunctions|joins|joined|are joined|is joined|meets|sits|rests|lies|opposite|face|faces|facing)/i.test(
      mention.words,
    )
  // The Earth of a bodygraph has a gate; else it is the element.
  if (mention.value === 'Earth') return !mentions.some(({ kind }) => kind === 'gate')
  if (mention.kind === 'body' && isName(read, mention)) return true
  if (mention.kind === 'state' && /\b(together|meet)\b/i.test(read.sentence)) return true
  if (mention.kind === 'state') return !segment.mentions.some(({ kind }) => kind === 'center')
  if (mention.kind === 'strategy' || mention.kind === 'feeling')
    return mentions.some(({ kind, words }) => kind === 'type' && words.endsWith('s'))
  if (mention.kind === 'type' || mention.kind === 'profile') return isGeneric(read, mention)
  // `from the lagna`, `farther than the Sun`; but `none is touched by more than the Sun`.
  const lead = wordsOf(tokens, mention.at - 2, mention.at)
  const isMost = mentions.some(({ kind }) => kind === 'superlative')
  return (
    mention.kind === 'body' &&
    (/\b(from|like)( the| her| his)?$/.test(lead) || (!isMost && /\bthan( the)?$/.test(lead)))
  )
}

/** A word that a card may have said: what stands in small letters, and no number. */
const isOfCard = ({ tokens }: ReadSentence, { at, kind }: Owned) =>
  kind === 'degrees' || !/^[\p{Lu}\d]/u.test(tokens[at]!.text)

/** Bodies of both at once, and a Yogini dasha that is called as Mars is. */
const isName = ({ sentence }: ReadSentence, { words }: Owned) =>
  /^(suns|moons|ascendants|venuses)$/i.test(words) ||
  (words === 'Mangala' && /\byogini\b/i.test(sentence))

function claimOf(
  read: ReadSentence,
  mention: Owned,
  { facts, knowledge }: { facts: readonly Fact[]; knowledge: Knowledge },
): readonly Claim[] {
  const instead = otherThan(facts, mention)
  if (instead === null || isToldWithAnother(read, mention, knowledge)) return []
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

/** Kinds that may be named beside what is told: `the Sun wants to be first, the Saturn beside her Mercury …`. */
const PASSING: ReadonlySet<string> = new Set(['body', 'phaseOfMoon', 'side', 'sefirah', 'center'])

/** Named with nothing said of it in its own part of the sentence, or beside all that is cited. */
const isInPassing = (read: ReadSentence, mention: Owned, facts: readonly Fact[]) =>
  (mention.kind === 'center' && isAlone(read, mention)) || isAllTold(read, mention.kind, facts)

function isAlone({ tokens, mentions }: ReadSentence, mention: Owned): boolean {
  const { from, to } = partOf(tokens, mention, /^[,;:—–]$/)
  return !mentions.some(
    (each) => each !== mention && each.at >= from && each.at < to && isSayable(kindOf(each)),
  )
}

/** Whether every value of a kind that cited facts have is in the sentence: what is named besides replaces none of them. */
function isAllTold({ mentions }: ReadSentence, kind: string, facts: readonly Fact[]): boolean {
  return facts.every((fact) =>
    sayingsOf(kind, fact)
      .filter(({ value }) => !/^(Personality|Design) /.test(value))
      .every(({ value }) =>
        mentions.some((mention) => mention.kind === kind && isSame(mention, value)),
      ),
  )
}

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
  if (said.some(({ value }) => isSame(mention, value))) return null
  const terms = facts
    .flatMap(({ marks }) => marks.flatMap(({ term, name, sense }) => [term, name, sense]))
    .join(' ')
  if (terms.includes(mention.value)) return null
  return [...new Set(said.map(({ value }) => value))]
}

/** Whether one mark of some fact that the document may use has the mention together with another of the sentence, of the same people. */
function isToldWithAnother(
  { mentions }: ReadSentence,
  mention: Owned,
  { all }: Knowledge,
): boolean {
  const others = mentions.filter(
    (each) =>
      isSayable(kindOf(each)) &&
      (each.at >= mention.end || each.end <= mention.at) &&
      (each.kind !== mention.kind || (RELATED.has(mention.kind) && each.value !== mention.value)),
  )
  return all.some(
    (known) =>
      has(known, mention) &&
      others.some(
        (other) => has(known, other) && (other.kind !== mention.kind || isRelated(known, mentions)),
      ),
  )
}

/** Two of a kind are told together only where their relation is told: the aspect, the rule. */
function isRelated({ mark: { aspect, relation } }: Known, mentions: readonly Owned[]): boolean {
  if (aspect === undefined)
    return /^(rules|disposes|shares|programming partners?)$/.test(relation ?? '')
  return mentions.some(({ kind, value }) => kind === 'aspect' && value === aspect)
}

/** Kinds of which a mark may have two, one at each end of a relation. */
const RELATED: ReadonlySet<string> = new Set(['body', 'sefirah', 'key', 'center'])

const has = ({ mark, fact }: Known, mention: Owned) =>
  sayingsIn(kindOf(mention), mark, fact.subject).some(
    (saying) => isSame(mention, saying.value) && isWhose(mention.owner, saying),
  )

const isWhose = (owner: Owner, { who }: Saying) =>
  owner === null || owner === 'both' || who === owner || who === 'couple'

/** Only an angle told to the minute is held to its fact. */
function anglesBy(
  facts: readonly Fact[],
  { words, from = 0, to = 0 }: Owned,
): readonly string[] | null {
  const angles = facts
    .flatMap(({ measures }) => Object.values(measures))
    .filter(({ unit }) => unit === 'degrees')
  // `sixty degrees` is the size of an aspect.
  if (/^one degree$/i.test(words)) return null
  if (angles.length === 0 || (from > 28 && !/°.*\d/.test(words))) return null
  const fits = angles.some((angle) =>
    [angle.value, angle.from ?? angle.value, angle.to ?? angle.value].some(
      (value) => value >= from && value <= to,
    ),
  )
  return fits ? null : angles.map(({ value }) => `${value.toFixed(2)}°`)
}

function daysBy(facts: readonly Fact[], { value }: Owned): readonly string[] | null {
  if (value.length < 7) return null
  const days = facts.flatMap(({ measures, marks }) => [
    ...Object.values(measures).flatMap(({ unit, value: day, from, to }) =>
      unit === 'julianDay' ? [day, from ?? day, to ?? day].map(isoDayOf) : [],
    ),
    ...marks.flatMap(({ date }) => date ?? []),
  ])
  const fits = days.some((day) => day.startsWith(value) || value.startsWith(day))
  return fits || days.length === 0 ? null : days
}
