import type { Mark } from '#astrology/marks.ts'
import type { Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'

/** What is said of a body by where it stands or how it is there, and how a fact says the same. */
export interface Property {
  readonly isValue: (mention: Owned, ground: Ground) => boolean
  /** Whether a fact speaks of this property at all. */
  readonly has: (mark: Mark) => boolean
  readonly agrees: (mark: Mark, value: Owned) => boolean
}

const STANDS = (mark: Mark) =>
  mark.partnerWhose === undefined &&
  !/^(rules|rules beside|learns|leaves)$/.test(mark.relation ?? '')

export const PROPERTIES: Readonly<Record<string, Property>> = {
  sign: {
    isValue: ({ kind }) => kind === 'sign',
    has: (mark) => mark.sign !== undefined && STANDS(mark),
    agrees: ({ sign }, { value }) => sign === value,
  },
  house: {
    isValue: isHousePlace,
    has: (mark) => mark.house !== undefined && STANDS(mark),
    agrees: ({ house }, { value }) => house === Number(value),
  },
  nakshatra: {
    isValue: ({ kind, at }, { read: { tokens } }) =>
      kind === 'nakshatra' &&
      !tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => /^months?$/.test(lower)),
    has: (mark) => mark.nakshatra !== undefined && mark.relation !== 'rules',
    agrees: ({ nakshatra }, { value }) => nakshatra === value,
  },
  pada: {
    isValue: ({ kind }) => kind === 'pada',
    has: ({ pada }) => pada !== undefined,
    agrees: ({ pada }, { value }) => pada === Number(value),
  },
  gate: {
    isValue: ({ kind, at }, { read: { tokens } }) =>
      (kind === 'gate' || kind === 'gateLine') &&
      !/\bcross stands on the\b/.test(wordsOf(tokens, at - 14, at)),
    has: ({ gate, channel, relation }) =>
      gate !== undefined && channel === undefined && relation === 'stands',
    agrees: ({ gate, line }, { value, kind }) =>
      kind === 'gate' ? gate === Number(value) : `${gate}.${line}` === value,
  },
  line: {
    isValue: ({ kind }) => kind === 'line',
    has: ({ line, gate }) => line !== undefined && gate !== undefined,
    agrees: ({ line }, { value }) => line === Number(value),
  },
}

const RULING =
  /\b(look after|looks after|(holds?|has|keeps?) the keys? (to|of)|ruled by|rules|owns|belongs? to|governs|in the care of|answers to|lord of|ruler of|ruler|lord)\b/

/** A house that a body stands in, and not one it rules or that is only counted from. */
function isHousePlace({ kind, isBare, at, end, value }: Owned, ground: Ground): boolean {
  if (kind !== 'house' && !(kind === 'ordinal' && isBare === true)) return false
  if (/^(begins?|opens?|starts?)$/.test(ground.read.tokens[end]?.lower ?? '')) return false
  const { tokens } = ground.read
  if (
    kind === 'ordinal' &&
    (Number(value) > 12 ||
      /^of (the )?(night|day|month|week|year)\b/.test(wordsOf(tokens, end, end + 3)) ||
      // `two letters, of which she writes the first`.
      /\bof (which|these|them)\b.*(?<!\b(in|into|to|through|from)) the$/.test(
        wordsOf(tokens, at - 8, at),
      ) ||
      /\b(seventy-two|names?|lines?|signs?|quarters?|padas?)\b/i.test(ground.read.sentence))
  )
    return false
  const before = wordsOf(tokens, at - 5, at)
  const whole = wordsOf(tokens, ground.segment.from, ground.segment.to)
  const lead = before.replace(/( (the|her|his|their|its|'s|own))+$/, '')
  if (/\b(holds?|has|keeps?) the keys? (to|of)\b/.test(whole)) return false
  if (RULING.test(whole) && !/\b(in|into|through|to|occupies|from)$/.test(lead)) return false
  return !/\b(rules?|owns?|ruling|owning|ruler of|lord of|governs?|looks after|owner of|sign of)\b/.test(
    before,
  )
}
