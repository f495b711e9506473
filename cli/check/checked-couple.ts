import { readFileSync } from 'node:fs'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { castCouple, castPerson } from '#astrology/cast.ts'
import { castDavison } from '#astrology/western/couple/davison.ts'
import { rarityFacts } from '#astrology/couple/rarity/rarity-facts.ts'
import { relationFacts } from '#astrology/couple/relation-facts.ts'
import type { Relation } from '#astrology/couple/scores/patterns.ts'
import { LAST_DAY, type Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { Fact } from '#astrology/facts.ts'
import { gapYears } from '#astrology/frequency/age-gap.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import { momentUnder } from '#cli/birth/read-birth.ts'
import { readRelation } from '#cli/match/read-couple.ts'
import { isObject } from '#cli/parser/read-line.ts'
import { InputError } from '#core/errors.ts'
import type { Pronouns } from '#core/person.ts'

/** Two people whose text is checked: their births, names and, where told, pronouns. */
export interface CheckedCouple {
  readonly births: readonly [BirthMoment, BirthMoment]
  readonly names: { readonly p1: string; readonly p2: string }
  readonly pronouns: { readonly p1: Pronouns | null; readonly p2: Pronouns | null }
  /** Partners where the file does not say. */
  readonly relation: Relation
  /** Null where the file holds none. */
  readonly question: string | null
}

type Sides = readonly [unknown, unknown]

/**
 * The couple a file holds: a list of two people as `start` takes them, or two births as lines of
 * `cast --batch` under `p1` and `p2` or `a` and `b`. A name is the person's, else the `id` with a
 * capital. Throws `InputError` that names the side and the mend.
 */
export function readCheckedCouple(file: string): CheckedCouple {
  const value = parsed(file)
  const [first, second] = sidesOf(value)
  const names = isObject(value) && isObject(value['names']) ? value['names'] : {}
  const spoken = isObject(value) && isObject(value['pronouns']) ? value['pronouns'] : {}
  return {
    births: [birthOf('p1', first), birthOf('p2', second)],
    names: { p1: nameOf(first, names['p1']) ?? 'A', p2: nameOf(second, names['p2']) ?? 'B' },
    pronouns: {
      p1: pronounsOf(first) ?? pronounOf(spoken['p1']),
      p2: pronounsOf(second) ?? pronounOf(spoken['p2']),
    },
    relation: readRelation(isObject(value) ? value : {}),
    question: isObject(value) && typeof value['question'] === 'string' ? value['question'] : null,
  }
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''))
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new InputError('--couple', `${file} cannot be read: ${what}`, 'Give a JSON file.')
  }
}

function sidesOf(value: unknown): Sides {
  if (Array.isArray(value) && value.length === 2) return [value[0], value[1]]
  if (isObject(value)) {
    const people = value['people'] ?? value['couple']
    if (people !== undefined) return sidesOf(people)
    for (const [a, b] of [
      ['p1', 'p2'],
      ['a', 'b'],
      ['first', 'second'],
    ] as const) {
      if (isObject(value[a]) && isObject(value[b])) return [value[a], value[b]]
    }
  }
  throw new InputError(
    '--couple',
    'holds no two people',
    'Give {"p1": {…}, "p2": {…}}, or a list of two.',
  )
}

function birthOf(side: string, value: unknown): BirthMoment {
  if (!isObject(value)) throw new InputError(side, 'is no person', 'Give a birth.')
  return momentUnder(side, isObject(value['birth']) ? value['birth'] : value)
}

function nameOf(value: unknown, told: unknown): string | undefined {
  const { name, id } = isObject(value) ? value : {}
  const given = [told, name].find((each) => typeof each === 'string' && each.trim() !== '')
  if (typeof given === 'string') return given.trim()
  return typeof id === 'string' && id !== '' ? id[0]!.toUpperCase() + id.slice(1) : undefined
}

const pronounsOf = (value: unknown) => (isObject(value) ? pronounOf(value['pronouns']) : null)

/** `she`, or as people write it: `she/her`. */
function pronounOf(value: unknown): Pronouns | null {
  const word = typeof value === 'string' ? (value.toLowerCase().split(/[^a-z]/)[0] ?? '') : ''
  if (word === 'she' || word === 'her') return 'she'
  if (word === 'he' || word === 'him') return 'he'
  return word === 'they' ? 'they' : null
}

/** Every fact a text about the two may use, both of age. */
export function factsToCheckBy(
  ephemeris: Ephemeris,
  [a, b]: CheckedCouple['births'],
): readonly Fact[] {
  const [one, two] = [castPerson(ephemeris, a), castPerson(ephemeris, b)]
  const couple = castCouple(one, two, castDavison(ephemeris, a, b))
  const between = coupleFacts(couple)
  const question = { relation: 'partners', asOf: LAST_DAY, facts: between } as const
  const facts = [
    ...personFacts(one, 'p1'),
    ...personFacts(two, 'p2'),
    ...between,
    ...relationFacts(ephemeris, couple, question),
    ...rarityFacts(couple, question),
  ]
  return withFrequency(facts, { gapYears: gapYears(one, two) })
}
