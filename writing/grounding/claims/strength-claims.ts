import { ordinalAt } from '../reading/numbers.ts'
import { isOf, told, type Claim, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'
import { firstMatch, wordsOf } from '../reading/words-of.ts'
import { superlative } from './superlative-word.ts'

/** `the strongest of her seven grahas`. */
export function strongestClaims(ground: Ground): Claim[] {
  if (/\bshadbala\b|\bsixfold\b/i.test(ground.read.sentence)) {
    const places = [...ordinalPlaces(ground), ...outweighing(ground)]
    if (places.length > 0) return places
  }
  const word = superlative(
    ground,
    /^(strongest|greatest|weakest|comes last|comes first|last of the seven)$/,
  )
  if (!word || !/\b(grahas?|planets?|seven|shadbala|strength)\b/i.test(ground.read.sentence))
    return []
  const from = ordinalAt(ground.read.tokens, word.at - 1)?.value ?? 1
  const place = /strongest|greatest|first/i.test(word.words) ? from : 8 - from
  return ground.segment.mentions
    .filter(({ kind }) => kind === 'body')
    .flatMap((body) =>
      placed(ground, body, place, {
        words: `${word.words} ${body.words}`,
        isDenied: isNegated(ground, null, word),
      }),
    )
    .slice(0, 1)
}

interface Placing {
  readonly words: string
  readonly isDenied: boolean
}

/** That a graha has such a place among the seven; nothing where no fact places it. */
function placed(
  { knowledge }: Ground,
  body: Owned,
  place: number,
  { words, isDenied }: Placing,
): Claim[] {
  const own = knowledge
    .with('rank')
    .filter(
      (each) =>
        each.mark.term === 'shadbala' && each.mark.body === body.value && isOf(body.owner, each),
    )
  if (own.length === 0) return []
  const has = own.some(({ mark }) => mark.rank === place)
  return [
    {
      kind: 'superlative',
      words,
      verdict: told(has ? 'supported' : 'contradicted', isDenied),
      instead: `place ${own[0]!.mark.rank}`,
    },
  ]
}

const ON_TOP =
  /^(comes? out |stands? |ends? up |is )?(on|at the) top\b|^(heads|leads) the (list|seven)\b/
const AT_BOTTOM =
  /^(comes? out |stands? |ends? up |is )?(at the bottom|last of all)\b|^closes the list\b/
const OVER_ALL =
  /^(outweighs?|surpass(es)?|beats?|tops?|leads?|outranks?|exceeds?|is above|stands above|comes before)\b.*\b(all|every|six|others?|rest)\b/

const UNDER_ALL =
  /^(is (outweighed|surpassed|beaten|outranked|exceeded) by|comes after|stands below|trails)\b.*\b(all|every|each|six|others?|rest)\b/

/** The first and the last of seven. */
const PLACES = [
  [ON_TOP, 1],
  [AT_BOTTOM, 7],
  [OVER_ALL, 1],
  [UNDER_ALL, 7],
] as const

/** `Saturn outweighs the other six in shadbala`. */
function outweighing(ground: Ground): Claim[] {
  const { segment, read } = ground
  return segment.mentions.flatMap((body): Claim[] => {
    if (body.kind !== 'body') return []
    const after = wordsOf(read.tokens, body.end, Math.min(body.end + 8, segment.to))
    const rank = firstMatch(after, PLACES)
    if (rank === null) return []
    return placed(ground, body, rank, {
      words: `${body.words} ${after}`,
      isDenied: isNegated(ground, null, body),
    })
  })
}

/** `Venus takes second place in shadbala`. */
function ordinalPlaces(ground: Ground): Claim[] {
  const { segment, read } = ground
  return segment.mentions.flatMap((place): Claim[] => {
    if (
      place.kind !== 'ordinal' ||
      !/^(place|in|among|of|by)$/.test(read.tokens[place.end]?.lower ?? '')
    )
      return []
    const body = segment.mentions.findLast(({ kind, end }) => kind === 'body' && end <= place.at)
    if (!body) return []
    return placed(ground, body, Number(place.value), {
      words: `${body.words} ${place.words}`,
      isDenied: isNegated(ground, body, place),
    })
  })
}
