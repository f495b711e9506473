import { digitByDigit } from './number-words.ts'
import { START, type Reader, type Surroundings } from './token.ts'
import { COUNTED } from './units.ts'

const END = '(?![ ()/-]{0,2}\\d|[.,:]\\d|\\p{L})'
/** What says that the digits behind it are called and not counted. */
const CALLED = /(?:\b(?:tel|phone|telephone|mobile|cell|fax|hotline|whatsapp|dial|pin)[.:]? ?)$/i

/** Numbers that are dialled or looked up: digit by digit, with a pause between their groups. */
export const PHONE_READERS: readonly Reader[] = [
  // +43 660 1234567, +1 (555) 123-4567
  phone('\\+[1-9](?:[ ()/-]{0,2}\\d){7,14}'),
  // 0660/1234567, 0800 123 456
  phone('\\(?0(?:[ )/-]{0,2}\\d){6,13}'),
  // (555) 123-4567, 1-800-555-0199, 555.123.4567
  phone('(?:1[ .-])?\\(?[2-9]\\d\\d[). -]{1,2}\\d{3}[.-]\\d{4}'),
  // ISBN 978-3-16-148410-0
  phone('\\d+(?:-\\d+){3,}'),
  // Tel. 912 34 56, dial 911
  phone('\\d{3,}(?:[ -]\\d{2,})*', ({ before }) =>
    CALLED.test(
      before
        .slice(-3)
        .map(({ written }) => written)
        .join(''),
    ),
  ),
]

function phone(written: string, isOne: (around: Surroundings) => boolean = () => true): Reader {
  return {
    kind: 'address',
    written: new RegExp(`${START}${written}${END}`, 'uy'),
    say: (found, around) => {
      const [all] = found
      const isCount = COUNTED.test(around.text.slice(found.index + all.length))
      return isCount || !isOne(around) ? null : inGroups(all)
    },
  }
}

function inGroups(number: string): string {
  const groups = (number.match(/\d+/g) ?? []).map(digitByDigit).join(', ')
  return number.startsWith('+') ? `plus ${groups}` : groups
}
