import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import type { Fact } from '#astrology/facts.ts'
import type { WrittenDocument } from '../prose/a-package.ts'

/** What may be told of one fact in two texts, and must then be the same: each kind with how it is written. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['sign', new RegExp(`\\b(?:${SIGNS.join('|')})\\b`, 'g')],
  [
    'house',
    /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?=[ -]house)/g,
  ],
  ['gate', /\bGates? \d+/g],
  ['key', /\bKey \d+/g],
  ['line', /\bline \d/g],
  ['points', /\b[\d.]+(?= of \d+\b)|\bminus \d+(?= points)|\b\d+(?= points)/g],
  ['angle', /\b\d+°(?:\d+′)?/g],
  [
    'month',
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g,
  ],
]

interface Telling {
  readonly document: string
  readonly sentence: string
  readonly values: ReadonlySet<string>
}

/**
 * Facts that two texts of a package tell differently: of sentences that rest on one fact alone, those
 * that have values of one kind and none in common.
 */
export function clashesOf(documents: readonly WrittenDocument[]): readonly string[] {
  const told = documents.flatMap(({ id, finished }) =>
    finished.evidence.flatMap(({ sentence, facts }) => {
      const own = facts.filter((each) => !each.startsWith('meaning.'))
      return own.length === 1 ? [{ document: id, sentence, fact: own[0]! }] : []
    }),
  )
  return [...Map.groupBy(told, ({ fact }) => fact)].flatMap(([fact, all]) =>
    KINDS.flatMap(([kind, pattern]) => {
      const tellings = all.flatMap(({ document, sentence }): Telling[] => {
        const values = new Set(sentence.match(pattern) ?? [])
        return values.size > 0 ? [{ document, sentence, values }] : []
      })
      return tellings.flatMap((one, index) =>
        tellings
          .slice(index + 1)
          .filter(
            (two) =>
              one.document !== two.document &&
              ![...one.values].some((value) => two.values.has(value)),
          )
          .map(
            (two) =>
              `${fact} (${kind}): ${one.document} “${one.sentence}” ${two.document} “${two.sentence}”`,
          ),
      )
    }),
  )
}

/** Matters that two systems tell of one thing, each with where they may differ and the note that reconciles them. */
const MATTERS: readonly (readonly [note: string, one: string, other: string])[] = (
  ['p1', 'p2'] as const
).flatMap((who) => [
  ['zodiac', `${who}.western.sun.sign`, `${who}.vedic.sun.sign`] as const,
  ['zodiac', `${who}.western.moon.sign`, `${who}.vedic.moon.sign`] as const,
  ['zodiac', `${who}.western.ascendant.sign`, `${who}.vedic.lagna.sign`] as const,
  ['houses', `${who}.western.sun.house`, `${who}.vedic.sun.house`] as const,
  ['houses', `${who}.western.moon.house`, `${who}.vedic.moon.house`] as const,
  ['weekday', `${who}.vedic.panchanga.vara`, `${who}.kabbalah.weekday.day`] as const,
])

/** Texts that tell two systems' different answers to one matter and do not say how both can be. */
export function unreconciledOf(
  documents: readonly WrittenDocument[],
  facts: readonly Fact[],
): readonly string[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return documents.flatMap(({ id, brief, finished }) => {
    const cited = new Set(finished.evidence.flatMap((each) => each.facts))
    const notes = new Set(brief.notes.map((note) => note.id))
    return MATTERS.filter(
      ([note, one, other]) =>
        cited.has(one) &&
        cited.has(other) &&
        differ(note, byId.get(one), byId.get(other)) &&
        !notes.has(note),
    ).map(([note, one, other]) => `${id}: ${one} and ${other} without “${note}”`)
  })
}

/** By the day a vara is named after, and otherwise by their values. */
function differ(note: string, one: Fact | undefined, other: Fact | undefined): boolean {
  if (note !== 'weekday') return one?.value !== other?.value
  return one?.marks[0]?.weekday !== String(other?.value)
}
