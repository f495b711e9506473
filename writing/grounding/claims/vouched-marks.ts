import type { Mark } from '#astrology/marks.ts'
import type { Subject } from '#core/systems.ts'
import type { Owned } from '../reading/whose.ts'
import { sayingsIn } from './cited-sayings.ts'
import { isSame, kindOf } from './cited-values.ts'

/** Whether a mark says what is mentioned, of whom it is mentioned. */
export const isIn = (mark: Mark, mention: Owned, subject: Subject) =>
  sayingsIn(kindOf(mention), mark, subject).some(
    ({ value, who }) =>
      isSame(mention, value) &&
      (mention.owner === null ||
        mention.owner === 'both' ||
        who === mention.owner ||
        who === 'couple'),
  )

const NUMBERS = ['rank', 'pada', 'count', 'points', 'line'] as const

/** An ordinal or a number that is of another field than the one it was taken for. */
export const hasNumber = (mark: Mark, value: Owned) =>
  /^(house|ordinal|number|points)$/.test(kindOf(value)) &&
  NUMBERS.some((field) => mark[field] === Number(value.value.split(' ')[0]))
