import { sensesAt } from './lexicon.ts'
import { numberAt, ordinalAt } from './numbers.ts'
import { wordsOf } from './words-of.ts'
import { type Reader, lower } from './mention-reader.ts'

export const hebrewDate: Reader = (tokens, at) => {
  const ordinal = ordinalAt(tokens, at)
  const day = numberAt(tokens, at) ?? ordinal
  if (day === null || day.value > 30) return []
  const of = lower(tokens, day.end) === 'of' ? day.end + 1 : day.end
  // `one Adar` counts months.
  if (day !== ordinal && of === day.end && day.value <= 2 && !/^\d/.test(tokens[at]!.text))
    return []
  // A second Adar is a month.
  if (day === ordinal && of === day.end && !/^5\d{3}$/.test(lower(tokens, of + 1))) return []
  const month = sensesAt(tokens, of, { isSmall: false })
  const named = month?.senses.find(({ kind }) => kind === 'hebrewMonth')
  if (!month || !named) return []
  const year = /^5\d{3}$/.test(tokens[month.end]?.text ?? '') ? tokens[month.end]!.text : ''
  return [
    {
      kind: 'hebrewDate',
      value: `${day.value} ${named.value}${year === '' ? '' : ` ${year}`}`,
      at,
      end: year === '' ? month.end : month.end + 1,
    },
  ]
}

/** `the forty-sixth Name`, `Name 46`, `number 46 of the seventy-two`. */
export const angelNumber: Reader = (tokens, at) => {
  const ordinal = ordinalAt(tokens, at)
  if (ordinal && wordsOf(tokens, ordinal.end, ordinal.end + 3).startsWith('of the seventy'))
    return [{ kind: 'angel', value: String(ordinal.value), at, end: ordinal.end }]
  if (ordinal && /^names?$/.test(lower(tokens, ordinal.end)))
    return [{ kind: 'angel', value: String(ordinal.value), at, end: ordinal.end + 1 }]
  if (
    !/^(name|number)$/.test(lower(tokens, at)) ||
    !(tokens[at]!.isCapital || lower(tokens, at) === 'number')
  )
    return []
  const number = numberAt(tokens, at + 1)
  if (number === null || number.value > 72) return []
  const rest = wordsOf(tokens, number.end, number.end + 4)
  if (lower(tokens, at) === 'number' && !/^(of|in|among) the seventy/.test(rest)) return []
  return [{ kind: 'angel', value: String(number.value), at, end: number.end }]
}

/** The letters of a Name: `Resh-Alef-He`. */
export const spelling: Reader = (tokens, at) => {
  const letters: string[] = []
  let here = at
  for (;;) {
    const letter = sensesAt(tokens, here, { isSmall: false })?.senses.find(
      ({ kind }) => kind === 'letter',
    )
    if (!letter) return []
    letters.push(letter.value)
    if (tokens[here + 1]?.text !== '-') break
    here += 2
  }
  return letters.length < 2 ? [] : [{ kind: 'angel', value: letters.join('-'), at, end: here + 1 }]
}
