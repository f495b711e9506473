import { joined } from './joined.ts'
import type { Owned } from '../reading/whose.ts'
import type { Token } from '../reading/tokens.ts'
import type { Pair } from './pairing.ts'

/** `Key 52 and Gene Key 58 as her Radiance`: the last alone. */
export const lastOnly = (tokens: readonly Token[], values: readonly Owned[], subject: Owned) =>
  gap(tokens, values.at(-1)!, subject)[0] === 'as' ? values.slice(-1) : values

/** `the Moon in Leo for her`: the value's own person comes before the thing's. */
export function owned(subjects: readonly Owned[], value: Owned): readonly Owned[] {
  if (value.how !== 'after') return subjects
  return subjects.map((subject) => ({ ...subject, owner: value.owner, how: 'after' as const }))
}

/** Two things and two values after them belong together in order: `the first and the fourth`. */
export function zipped(pairs: readonly Pair[]): Pair[] {
  const out: Pair[] = []
  for (let index = 0; index < pairs.length;) {
    const { subjects } = pairs[index]!
    let end = index
    while (end < pairs.length && pairs[end]!.subjects === subjects) end += 1
    const run = pairs.slice(index, end)
    if (run.length === subjects.length && run.length > 1)
      run.forEach(({ value }, place) => out.push({ subjects: [subjects[place]!], value }))
    else out.push(...run)
    index = end
  }
  return out
}

export const gap = (tokens: readonly Token[], a: Owned, b: Owned) =>
  tokens.slice(a.end, b.at).map(({ lower }) => lower)

/** Those joined at the end of a list, without what is denied or only stood beside. */
export function joinedEnd(tokens: readonly Token[], subjects: readonly Owned[]): readonly Owned[] {
  const named = subjects.filter((subject) => !isDenied(tokens, subject))
  const free = named.filter((subject) => !isBeside(tokens, subject))
  const usable = free.length > 0 ? free : named
  return joined(tokens, usable, 'end')
}

/** Those joined at the start of a list, without what is denied. */
export function joinedStart(
  tokens: readonly Token[],
  subjects: readonly Owned[],
): readonly Owned[] {
  return joined(
    tokens,
    subjects.filter((subject) => !isDenied(tokens, subject)),
    'start',
  )
}

/** `Venus, not Mercury`. */
const isDenied = (tokens: readonly Token[], { at }: Owned) => tokens[at - 1]?.lower === 'not'

/** `the Moon on the Ascendant, in Cancer` tells of the Moon. */
const isBeside = (tokens: readonly Token[], { at }: Owned) =>
  /^(on|upon|beside|near)$/.test(
    tokens
      .slice(Math.max(0, at - 2), at)
      .findLast(({ lower }) => !/^(the|her|his|its)$/.test(lower))?.lower ?? '',
  )
