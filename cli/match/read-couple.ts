import type { BirthMoment } from '#astrology/birth/moment.ts'
import { BIRTH_KEYS, momentUnder } from '#cli/birth/read-birth.ts'
import { RELATIONS } from '#core/commission.ts'
import type { Relation } from '#astrology/couple/scores/patterns.ts'
import { inWords, named, refuseUnknownKeys } from '#cli/parser/named.ts'
import { isObject } from '#cli/parser/read-line.ts'
import { InputError } from '#core/errors.ts'

/** What a person of a couple may be told beside the birth. */
const PERSON_KEYS = ['id', 'name', ...BIRTH_KEYS]

export interface CouplePerson {
  readonly moment: BirthMoment
  readonly name: string | undefined
}

/** One side of `{a: birth, b: birth}`. What is wrong with it is told under that side's name. */
export function readCouplePerson(
  side: 'a' | 'b',
  line: Readonly<Record<string, unknown>>,
): CouplePerson {
  const birth = line[side]
  if (!isObject(birth)) {
    throw new InputError(side, birth === undefined ? 'is missing' : 'is no birth', 'Give a birth.')
  }
  refuseUnknownKeys(birth, PERSON_KEYS, side)
  const { name } = birth
  return {
    moment: momentUnder(side, birth),
    name: typeof name === 'string' && name.trim() !== '' ? name : undefined,
  }
}

/** What the two are to each other; partners where a line does not say. */
export function readRelation({ relation }: Readonly<Record<string, unknown>>): Relation {
  return relation === undefined ? 'partners' : named('relation', inWords(relation), RELATIONS)
}
