import { told, type Claim, type Ground } from '../claim.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isNegated } from './negation.ts'

/** Feasts by what they are called in texts, and how facts begin their names. */
const FEASTS: readonly (readonly [RegExp, string])[] = [
  [/\b(passover|pesach)\b/, 'Passover'],
  [/\b(shavuot|feast of weeks)\b/, 'Shavuot'],
  [/\brosh hashanah?\b/, 'Rosh Hashanah'],
  [/\b(yom kippur|day of atonement)\b/, 'Yom Kippur'],
  [/\b(sukkot|feast of booths)\b/, 'Sukkot'],
  [/\bshemini atzeret\b/, 'Shemini Atzeret'],
  [/\b(hanukkah|chanukah|feast of lights)\b/, 'Hanukkah'],
  [/\b(tu bishvat|new year of (the )?trees)\b/, 'the new year of the trees'],
  [/\bpurim\b/, 'Purim'],
  [/\blag b('|’)?a?('|’)?omer\b/, "Lag ba'Omer"],
  [/\btisha b('|’)?av\b/, "Tisha b'Av"],
]

/** Of another day than the birth: `a week before Passover`. */
const ASIDE =
  /\b(before|after|from|until|till|since|to|like|days? of|weeks? of|eve of|neither|nor)( the)?( very)?$/

/** `It was Sukkot`: the feast somebody was born on. */
export function festivalClaims(ground: Ground): Claim[] {
  const { segment, read, knowledge } = ground
  const text = wordsOf(read.tokens, segment.from, segment.to)
  if (!/\b(born|birth|came|arrived|was|fell|on)\b/.test(text)) return []
  return FEASTS.flatMap(([pattern, name]): Claim[] => {
    const found = pattern.exec(text)
    if (!found || ASIDE.test(text.slice(0, found.index).trim())) return []
    const owner = segment.mentions.find(({ kind }) => kind === 'person')?.owner ?? read.about
    const known = knowledge.facts.filter(
      ({ topic, property, subject }) =>
        topic === 'hebrewDay' &&
        property === 'festival' &&
        (owner === null || owner === 'both' || subject === owner),
    )
    const has = known.some(({ marks }) =>
      marks.some(({ term }) => term?.replace(/^the lesser |^Shushan /, '').startsWith(name)),
    )
    const at = segment.from + text.slice(0, found.index).split(' ').length - 1
    const value = {
      ...(segment.mentions[0] ?? { kind: 'term', value: name, words: name, owner, how: 'none' }),
      at,
      end: at + 1,
    } as const
    return [
      {
        kind: 'festival',
        words: found[0],
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, value)),
        instead: known.flatMap(({ marks }) => marks.flatMap(({ term }) => term ?? [])).join(' or '),
      },
    ]
  })
}
