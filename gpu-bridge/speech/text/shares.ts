import { behindArticle, mixed, quantity } from './quantity.ts'
import { reader, wordBefore, type Reader, type Surroundings } from './token.ts'

const PROFILES = new Set('1/3 1/4 2/4 2/5 3/5 3/6 4/6 4/1 5/1 5/2 6/2 6/3'.split(' '))
/** What there is a third of, or a third as large. */
const SHARED =
  /^(?: of(?!\p{L})|[ -](?:chance|share|part|portion|size|hour|minute|day|week|month|year|mile|inch|cup|majority)s?(?!\p{L}))/u

/** Two numbers with a stroke between them: fractions, profiles, and points out of so many. */
export const SHARE_READERS: readonly Reader[] = [
  // 1/3 of people, 2 1/2 hours, 1/2 an hour
  reader('notation', '(?:(\\d{1,3}) )?([1-9])/(\\d{1,2})(?![/.,]?\\d)', (found, around) => {
    const [all, before = '', over = '', under = ''] = found
    const after = around.text.slice(found.index + all.length)
    const isHalf = under === '2' && (before !== '' || /^ an? /.test(after))
    if (Number(over) >= Number(under) || !(isHalf || SHARED.test(after))) return null
    const isProfile = PROFILES.has(`${over}/${under}`) && isOwned(around)
    return isProfile || isOfProfiles(around)
      ? null
      : behindArticle(mixed(before, [over, under]), around)
  }),
  // 5/1, 24.5/36, 50/50, 24/7
  reader(
    'notation',
    '(\\d+(?:[.,]\\d+)?) ?/ ?(\\d+)(?![/.,]?\\d)( (?:points?|gunas?)(?!\\p{L}))?',
    ([, points = '', whole = '', of = '']) => {
      const isPair = of === '' && isNoScore(points, whole)
      return `${quantity(points)}${isPair ? ' ' : ' out of '}${quantity(whole)}${of}`
    },
  ),
]

/** The 5-15 or the 3/5 of somebody's design. */
export function isOwned({ before }: Surroundings): boolean {
  return /^(?:the|this|that|his|her|its|their|your|my|our)$/i.test(
    wordBefore(before)?.written ?? '',
  )
}

/** Three words back, with the blanks between them. */
function isOfProfiles({ before }: Surroundings): boolean {
  return before.slice(-6).some(({ written }) => /^profiles?$/i.test(written))
}

/** A profile, the two parts of a whole, and every hour of the week. */
function isNoScore(one: string, other: string): boolean {
  const pair = `${one}/${other}`
  return PROFILES.has(pair) || pair === '24/7' || Number(one) + Number(other) === 100
}
