import { isoDayOf } from '#astrology/dates.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Claim } from '../claim.ts'
import type { Knowledge } from '../knowledge.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'

/** What marks say of the kind of a mention, in the mention's words. */
const VALUES: Readonly<Record<string, (mark: Mark) => readonly (string | number | undefined)[]>> = {
  sign: ({ sign }) => [sign],
  house: ({ house, ofHouse }) => [house, ofHouse],
  nakshatra: ({ nakshatra, term, name }) => [nakshatra, term === 'lunar month' ? name : undefined],
  pada: ({ pada }) => [pada],
  gate: ({ gate }) => [gate],
  gateLine: ({ gate, line }) => [
    gate === undefined || line === undefined ? undefined : `${gate}.${line}`,
  ],
  line: ({ line }) => [line],
  key: ({ key, partnerKey }) => [key, partnerKey],
  channel: ({ channel }) => [channel],
  sefirah: ({ sefirah, partnerSefirah }) => [sefirah, partnerSefirah],
  letter: ({ letter }) => [letter],
  aspect: ({ aspect }) => [aspect],
  type: ({ type }) => [type],
  hebrewDate: ({ hebrewDate }) => [hebrewDate],
  points: ({ points, of }) => [points, of === undefined ? undefined : `${points} of ${of}`],
}

/**
 * Terms that no reader of claims could tie to anything (`It falls in the first house`): what the
 * sentence cites tells what it speaks of. Where cited facts have values of the kind and not this
 * one, it is not so.
 */
export function citedClaims(
  read: ReadSentence,
  {
    knowledge,
    cited,
    claims,
  }: {
    readonly knowledge: Knowledge
    readonly cited: readonly string[]
    readonly claims: readonly Claim[]
  },
): readonly Claim[] {
  const facts = cited.flatMap((id) => knowledge.byId(id) ?? [])
  if (facts.length === 0) return []
  const spoken = read.segments
    .filter(({ mood }) => mood === 'indicative')
    .flatMap(({ mentions }) => mentions)
  return spoken.flatMap((mention): Claim[] => {
    const segment = read.segments.find(({ from, to }) => mention.at >= from && mention.at < to)
    if (
      segment?.mentions.some(
        ({ kind, words, at }) =>
          kind === 'no' && at < mention.at && /^(no|not|never|neither|none|not one)$/i.test(words),
      )
    )
      return []
    if (mention.isBare && read.tokens[mention.end]?.lower === 'from') return []
    if (
      mention.kind === 'aspect' &&
      /^(joins|joined|meets|sits|rests|lies|opposite|face|faces|facing)/i.test(mention.words)
    )
      return []
    if (mention.kind === 'type' && mention.words.endsWith('s')) return []
    if (claims.some(({ words, isWeak }) => isWeak !== true && words.includes(mention.words)))
      return []
    const verdict = saidBy(facts, mention)
    return verdict === null || verdict.length === 0
      ? []
      : [
          {
            kind: mention.kind,
            words: mention.words,
            verdict: 'contradicted',
            instead: verdict.slice(0, 4).join(' or '),
          },
        ]
  })
}

/** What cited facts have instead of a mention; null where they have it, or nothing of its kind. */
function saidBy(facts: readonly Fact[], mention: Owned): readonly string[] | null {
  if (mention.kind === 'degrees') return anglesBy(facts, mention)
  if (mention.kind === 'date') return daysBy(facts, mention)
  const kind = mention.kind === 'ordinal' && mention.isBare ? 'house' : mention.kind
  const read = VALUES[kind]
  if (!read) return null
  const known = facts
    .flatMap(({ marks, value }) => [...marks.flatMap(read), ...listed(kind, value)])
    .flatMap((each) => (each === undefined ? [] : [String(each)]))
  if (kind === 'points')
    known.push(
      ...facts.flatMap(({ measures }) =>
        Object.values(measures)
          .filter(({ unit }) => unit === 'points')
          .map(({ value }) => String(value)),
      ),
    )
  const terms = facts
    .flatMap(({ marks }) => marks.flatMap(({ term, name, sense }) => [term, name, sense]))
    .join(' ')
  if (known.includes(mention.value) || terms.includes(mention.value)) return null
  return [...new Set(known)]
}

/** A fact whose value is a list of letters or signs says each of them. */
function listed(kind: string, value: Fact['value']): readonly string[] {
  return kind === 'letter' && Array.isArray(value) ? (value as string[]) : []
}

/** Only an angle told to the minute is held to its fact. */
function anglesBy(
  facts: readonly Fact[],
  { words, from = 0, to = 0 }: Owned,
): readonly string[] | null {
  if (!/°.*\d/.test(words)) return null
  const angles = facts
    .flatMap(({ measures }) => Object.values(measures))
    .filter(({ unit }) => unit === 'degrees')
  const fits = angles.some((angle) =>
    [angle.value, angle.from ?? angle.value, angle.to ?? angle.value].some(
      (value) => value >= from && value <= to,
    ),
  )
  return fits || angles.length === 0 ? null : angles.map(({ value }) => `${value.toFixed(2)}°`)
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
