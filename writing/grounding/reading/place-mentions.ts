import type { MentionKind } from './mention.ts'
import { numberAt, ordinalAt } from './numbers.ts'
import type { Token } from './tokens.ts'
import { wordsOf } from './words-of.ts'
import {
  type Bare,
  type Reader,
  type Reading,
  listAt,
  lower,
  mentionsOfKind,
} from './mention-reader.ts'

/** What an ordinal or a number beside a word makes: a house, a line, a quarter, a path, a Name. */
const PLACES: Readonly<Record<string, MentionKind>> = {
  house: 'house',
  houses: 'house',
  bhava: 'house',
  bhavas: 'house',
  cusp: 'house',
  line: 'line',
  lines: 'line',
  pada: 'pada',
  quarter: 'pada',
  padas: 'pada',
  path: 'path',
  lord: 'lord',
  lords: 'lord',
  ruler: 'lord',
  key: 'key',
  keys: 'key',
  gate: 'gate',
  gates: 'gate',
}

export const ordinals: Reader = (tokens, at) => {
  const list: { value: number; at: number; end: number }[] = []
  let here = at
  for (;;) {
    const ordinal = ordinalAt(tokens, here)
    if (ordinal === null) break
    list.push({ value: ordinal.value, at: here, end: ordinal.end })
    let next = ordinal.end
    if (!['and', 'or', ',', 'to', '-'].includes(lower(tokens, next))) break
    while (
      ['and', 'or', ',', 'the', 'to', '-', 'its', 'from', 'her', 'his'].includes(
        lower(tokens, next),
      )
    )
      next += 1
    if (ordinalAt(tokens, next) === null) break
    here = next
  }
  const last = list.at(-1)
  if (last === undefined) return []
  const noun = lower(tokens, last.end) === '-' ? last.end + 1 : last.end
  const isGene = lower(tokens, noun) === 'gene' && /^keys?$/.test(lower(tokens, noun + 1))
  const named = PLACES[lower(tokens, noun)]
  let kind = isGene ? 'key' : (named ?? ofHouses(tokens, last.end) ?? apposedTo(tokens, at))
  let end = named === undefined ? last.end : noun + 1
  if (isGene) end = noun + 2
  if (kind === 'house' && /^(lord|ruler)s?$/.test(lower(tokens, noun + 1))) {
    kind = 'lord'
    end = noun + 2
  }
  if (kind === 'pada' && lower(tokens, noun) === 'quarter' && isPhase(tokens, noun)) return []
  if (kind === undefined) {
    return list.map(({ value, ...place }) => ({
      kind: 'ordinal',
      value: String(value),
      ...place,
      ...(isLoose(tokens, place.at, last.end) && { isBare: true as const }),
    }))
  }
  return list.map((each, index) => ({
    kind,
    value: String(each.value),
    at: each.at,
    end: index === list.length - 1 ? end : each.end,
  }))
}

/** `a first quarter Moon`, `born under the First Quarter`. */
function isPhase(tokens: readonly Token[], noun: number): boolean {
  return lower(tokens, noun + 1) === 'moon' || tokens[noun]?.isCapital === true
}

/** `the tenth of his houses`. */
const ofHouses = (tokens: readonly Token[], end: number): MentionKind | undefined =>
  /^of (his|her|their|the) (twelve |own )?(houses|bhavas)\b/.test(wordsOf(tokens, end, end + 4))
    ? 'house'
    : undefined

/** `the same gate, the 34th`: what the noun before the comma is. */
function apposedTo(tokens: readonly Token[], at: number): MentionKind | undefined {
  const lead = wordsOf(tokens, at - 8, at)
  if (/\bline of (the|that|this)( same| very)? gate , the$/.test(lead)) return 'line'
  // `The key of her IQ is 41, and the line is the third`.
  if (/\bline is the$/.test(lead)) return 'line'
  const noun = /\b(gate|key|house|path)( of (hers|his|theirs))? , the$/.exec(lead)?.[1]
  return noun === undefined ? undefined : PLACES[noun]
}

const NOUNLESS =
  /^([.,;:!?)—–-]|and|but|or|as|is|was|are|were|stands?|sits?|falls?|lies|from|in|of|for|while|where|which|who|the|too|also|at|to|by|with|has|holds|then|because|though|so|works|that|when|she|he|hers|his|her|itself|again|instead|together|alone)$/

/** Whether an ordinal stands for a house, with no noun of its own after it: `in the tenth,`. */
function isLoose(tokens: readonly Token[], at: number, end: number): boolean {
  if (lower(tokens, end) === 'of' && numberAt(tokens, end + 1) !== null) return false
  // `the first of them`.
  if (lower(tokens, end) === 'of' && /^(them|these|those|all)$/.test(lower(tokens, end + 1)))
    return false
  // `And the fifth, for …`, `The third is owed to …`: those of a list.
  if (at <= 2 && tokens[end]?.text === ',') return false
  if (at === 1 && /^(is|was)$/.test(lower(tokens, end))) return false
  const article = /^(the|her|his|their|'s|my|its)$/.test(lower(tokens, at - 1))
  if (/^(from|at|for)$/.test(lower(tokens, at - 2)) && lower(tokens, at - 1) === 'the') return false
  return article && (tokens[end] === undefined || NOUNLESS.test(lower(tokens, end)))
}

/** `house ten`, `line 3`, `pada two`, `path 23`, `Name 46`. */
export const numbered: Reader = (tokens, at) => {
  const kind = NUMBERED[lower(tokens, at)]
  if (kind === undefined) return []
  const from = lower(tokens, at + 1) === 'number' ? at + 2 : at + 1
  const list = listAt(tokens, from)
  if (list.length === 0 || list.some(({ value }) => value.includes('.'))) return []
  const isMany = lower(tokens, at).endsWith('s')
  return mentionsOfKind(kind, at, isMany ? list : list.slice(0, 1))
}

const NUMBERED: Readonly<Record<string, MentionKind>> = {
  house: 'house',
  houses: 'house',
  bhava: 'house',
  line: 'line',
  lines: 'line',
  pada: 'pada',
  path: 'path',
}

/** `lord of the seventh house`, `ruler of her first`, `owner of the sixth`. */
export function lordOf(tokens: readonly Token[], at: number, reading: Reading): readonly Bare[] {
  if (!/^(lords?|rulers?|owner)$/.test(lower(tokens, at)) || lower(tokens, at + 1) !== 'of')
    return []
  let here = at + 2
  const person =
    tokens[here] === undefined ? null : reading.readPerson(tokens, here, reading.isTerm)
  if (person) here = person.end
  while (/^(the|'s|its|each|both|own)$/.test(lower(tokens, here))) here += 1
  const whose = person ? { owner: person.owner, form: person.form } : {}
  if (/^(ascendant|lagna|chart)$/.test(lower(tokens, here)))
    return [{ kind: 'lord', value: '1', at, end: here + 1, ...whose }]
  const ordinal = ordinalAt(tokens, here)
  if (ordinal === null) return []
  const lords: Bare[] = []
  let next: number | null = here
  while (next !== null) {
    const each = ordinalAt(tokens, next)!
    const end = /^(houses?|bhavas?)$/.test(lower(tokens, each.end)) ? each.end + 1 : each.end
    const from = lords.length === 0 ? at : next
    lords.push({ kind: 'lord', value: String(each.value), at: from, end, ...whose })
    next = nextLord(tokens, end)
  }
  return lords
}

/** `the lords of the first and of the seventh`: where the next one's ordinal stands. */
function nextLord(tokens: readonly Token[], end: number): number | null {
  const link = /^(, |and |or )+((of )?(the|her|his|their) |of )/.exec(
    `${wordsOf(tokens, end, end + 4)} `,
  )?.[0]
  if (link === undefined) return null
  const at = end + link.trim().split(' ').length
  return ordinalAt(tokens, at) === null ? null : at
}
