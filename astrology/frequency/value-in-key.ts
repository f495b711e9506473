import type { Fact } from '../facts.ts'
import { FIXING } from './same-claim.ts'

/** Facts whose value says once more what their id says, or who takes part: what is counted is that they are there. */
const BY_PRESENCE: readonly RegExp[] = [
  /^geneKeys\.key\d+\.(?:low|middle|high)$/,
  /^geneKeys\.(?:sharedKey|partnerKeys|sharedRing)\./,
  /^kabbalah\.names\./,
  /^kabbalah\.anniversaries\.dayOfMonth$/,
  /^kabbalah\.\w+\.doubleLetter$/,
  /^kabbalah\.letters\.(?:image|shared[A-Z])/,
  /^vedic\.yoga\./,
]

/** Lists of which each is as much as any other: what is counted is how many there are. */
const BY_LENGTH: readonly RegExp[] = [
  /^western\.balance\./,
  /^geneKeys\.rings\./,
  /^humanDesign\.(?:sharedGates\.all|bridges?\.|definition\.areas)/,
  /^kabbalah\.letters\.(?:written|shared$|gathered)/,
]

/** Longer lists are counted by their length, whatever they list, but those that are known as a whole. */
const LONGEST_LIST = 2
const WHOLE: readonly RegExp[] = [/^humanDesign\.cross\.gates$/]
/** A greater number is an amount, or the name of a date. */
const LARGEST_NUMBER = 1000
/** A longer text tells something that is not one of a few. */
const LONGEST_TEXT = 100

/**
 * A value as keys have it: `=Leo`, `=Emotional+Sacral`, `=3 of them`, nothing for what is there
 * or so; null where there would be no end of values.
 */
export function valueInKey({ id, value }: Pick<Fact, 'id' | 'value'>): string | null {
  const named = id.slice(id.indexOf('.') + 1)
  if (value === true || isOf(BY_PRESENCE, named)) return ''
  if (typeof value === 'number') return isSmall(value) ? `=${value}` : null
  if (typeof value === 'string' && FIXING.test(id)) return `=${value.split(' ', 1)[0]}`
  if (typeof value === 'string') return value.length <= LONGEST_TEXT ? `=${value}` : null
  if (typeof value === 'boolean') return `=${value}`
  const isLong = value.length > LONGEST_LIST && !isOf(WHOLE, named)
  return isLong || isOf(BY_LENGTH, named)
    ? `=${value.length} of them`
    : `=${value.toSorted().join('+')}`
}

function isOf(patterns: readonly RegExp[], named: string): boolean {
  return patterns.some((pattern) => pattern.test(named))
}

function isSmall(number: number): boolean {
  return Math.abs(number) <= LARGEST_NUMBER && Number.isInteger(number * 2)
}
