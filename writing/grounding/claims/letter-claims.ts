import type { Claim, Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { PATHS } from '#astrology/kabbalah/tree/tree-of-life.ts'
import { pairsOf } from './pairing.ts'
import { wordsOf } from '../reading/words-of.ts'
import { claim, holds } from './tree-judging.ts'

const isLetter = ({ kind }: Owned) => kind === 'letter'

const isMonth = ({ kind, value }: Owned) => kind === 'quantity' && value === 'months'

/** `the letters Tsadi and He of the two months`. */
const isOneEach = ({ segment }: Ground, { owner }: Owned) =>
  owner === 'both' && segment.mentions.filter(isLetter).length > 1

/** The letter of a month, of a body, of a road. */
export function letterClaims(ground: Ground): Claim[] {
  const { knowledge, segment } = ground
  if (segment.mentions.some(({ kind }) => kind === 'path' || kind === 'angel')) return []
  const months = pairsOf(ground, isMonth, isLetter).flatMap(({ subjects, value }) =>
    subjects.map((month): Claim => {
      const known = knowledge
        .with('letter')
        .filter(
          ({ mark }) =>
            mark.path === undefined &&
            (mark.relation === 'month' || mark.hebrewMonth !== undefined),
        )
      return claim(
        ground,
        'letter',
        value,
        holds(
          known,
          isOneEach(ground, month) ? null : month.owner,
          ({ letter }) => letter === value.value,
        ),
      )
    }),
  )
  if (months.length > 0) return months
  return pairsOf(ground, ({ kind }) => kind === 'body', isLetter).flatMap(({ subjects, value }) =>
    subjects.flatMap((body): Claim[] => {
      const known = knowledge.ofBody(body.value).filter(({ mark }) => mark.letter !== undefined)
      // The three letters of its Name.
      const isSpelled = knowledge
        .ofBody(body.value)
        .some(({ mark }) => mark.spelling?.split('-').includes(value.value) === true)
      return known.length === 0 || isSpelled
        ? []
        : [
            claim(
              ground,
              'letter',
              value,
              holds(known, body.owner, ({ letter }) => letter === value.value),
            ),
          ]
    }),
  )
}

/** `She writes Zayin with three lights`: a letter that somebody's lights write. */
export function writerClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  return segment.mentions.flatMap((letter): Claim[] => {
    if (!isLetter(letter) || !/\bwrites?$/.test(wordsOf(read.tokens, letter.at - 1, letter.at)))
      return []
    const person = segment.mentions.findLast(
      ({ kind, end }) => kind === 'person' && end < letter.at,
    )
    if (!person || letter.at - person.end > 2) return []
    const known = knowledge
      .with('letter')
      .filter(
        ({ mark, who }) =>
          who !== 'couple' && (mark.body !== undefined || mark.relation === 'writes'),
      )
    return [
      claim(
        ground,
        'letter',
        letter,
        holds(known, person.owner, (mark) => mark.letter === letter.value),
      ),
    ]
  })
}

/** The sefirot a path is told to run between: those behind it, up to the next path or aspect. */
function endsOf({ tokens, mentions }: Ground['read'], path: Owned): readonly Owned[] {
  // `Her Hod and his Gevurah are opposed along path 24`.
  if (tokens[path.at - 1]?.lower === 'along')
    return mentions.filter(({ kind, end }) => kind === 'sefirah' && end <= path.at).slice(-2)
  const stop = mentions.find(
    ({ kind, at }) => at >= path.end && (kind === 'path' || kind === 'aspect'),
  )
  const own = mentions.filter(
    ({ kind, at }) => kind === 'sefirah' && at >= path.end && (stop === undefined || at < stop.at),
  )
  const lead = wordsOf(tokens, path.end, own[0]?.at ?? path.end)
  return /\b(between|joins|joining|from|runs)\b/.test(lead) ? own.slice(0, 2) : []
}

/** A path has one letter and two ends. */
export function pathClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  return segment.mentions
    .filter(({ kind }) => kind === 'path')
    .map((path): Claim => {
      const known = PATHS.filter(({ number }) => number === Number(path.value))
      const letter = read.mentions.find(
        ({ kind, at }) => kind === 'letter' && at >= path.end && at - path.end <= 4,
      )
      const ends = endsOf(read, path).map(({ value }) => value)
      const isLit = knowledge.with('path').some(({ mark }) => mark.path === Number(path.value))
      const has =
        isLit &&
        known.some(
          ({ letter: own, joins }) =>
            (letter === undefined || own === letter.value) &&
            (ends.length !== 2 || ends.every((end) => (joins as readonly string[]).includes(end))),
        )
      return claim(ground, 'path', path, has ? 'supported' : 'contradicted')
    })
}
