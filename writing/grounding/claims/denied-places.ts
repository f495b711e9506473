import type { Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isNegated } from './negation.ts'

/** What a thing does by being in a place. */
const STANDS =
  /^(be|been|stand|sit|fall|lie|live|dwell|lodge|land|rise|set|come|go|move|belong|appear|occur|share|occupy|hold|have|own|stay|keep|find)$/

/** `does not thrive in Sagittarius`, `is not at home in Libra`: what is denied is something else, and the place is told. */
function isOfDeed({ read: { tokens, mentions } }: Ground, value: Owned): boolean {
  const denial = mentions.findLast(({ kind, end }) => kind === 'no' && end <= value.at)
  if (!denial) return false
  const isDone = /^(do|does|did)$/.test(tokens[denial.at - 1]?.lower ?? '')
  const verb = tokens
    .slice(denial.end, value.at)
    .find(({ lower }) => !/ly$|^(quite|even|ever|at|all|really)$/.test(lower))?.lower
  const isStated = mentions.some(
    ({ kind, at, end }) =>
      kind === 'dignity' &&
      at >= denial.end &&
      end <= value.at &&
      /^(there )?(in|here in)( the)?$/.test(wordsOf(tokens, end, value.at)),
  )
  // `neither honoured nor slighted in Taurus`.
  const isOfTwo = /\bneither [a-z]+(ed|en) nor [a-z]+(ed|en) (there )?in$/.test(
    wordsOf(tokens, 0, value.at),
  )
  // `had not yet gone three degrees into Leo` is in Leo.
  const isMeasured = mentions.some(
    ({ kind, at, end }) => kind === 'degrees' && at >= denial.end && end <= value.at,
  )
  return (
    isMeasured ||
    isOfTwo ||
    isStated ||
    (isDone && verb !== undefined && /^[a-z]+$/.test(verb) && !STANDS.test(verb))
  )
}

/** Whether it is denied that a thing is in a place. */
export const deniesPlace = (ground: Ground, subject: Owned, value: Owned): boolean =>
  isNegated(ground, subject, value) && !isOfDeed(ground, value)
