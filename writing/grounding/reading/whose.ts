import type { Found } from './mentions.ts'
import type { Owner } from './mention.ts'
import type { Token } from './tokens.ts'
import { personAfter } from './person-after.ts'
import { possessorBefore } from './possessor-before.ts'
import { wordsOf } from './words-of.ts'

/** A mention with whom it belongs to, and how that was said. */
export interface Owned extends Found {
  readonly owner: Owner
  /** `own`: her Moon; `after`: the Moon of Jonathan, in Leo for her; `near`: by who was named before; `none`. */
  readonly how: 'own' | 'after' | 'near' | 'none'
}

/** `…; Gene Key 40 gives Tom this`: who was named before a semicolon, where somebody else is named after it. */
function isPartedFrom(
  tokens: readonly Token[],
  mentions: readonly Found[],
  near: Found,
  mention: Found,
): boolean {
  const isParted = tokens.slice(near.end, mention.at).some(({ text }) => text === ';')
  if (!isParted) return false
  return mentions.some(
    ({ kind, at, form }) =>
      kind === 'person' &&
      at > mention.at &&
      form === 'name' &&
      !tokens.slice(mention.end, at).some(({ text }) => text === ';'),
  )
}

/**
 * Whose everything is. A word of possession before a thing, or a person named after it, says so; things
 * joined by `and` share their owner; else it is who was named last before it in the sentence, and
 * last whom the text is about.
 */
export function withOwners(
  tokens: readonly Token[],
  mentions: readonly Found[],
  fallback: Owner,
  isOnly = false,
): readonly Owned[] {
  const owned: Owned[] = []
  mentions.forEach((mention, index) => {
    if (mention.kind === 'person') {
      owned.push({ ...mention, owner: mention.owner ?? null, how: 'own' })
      return
    }
    if (mention.owner !== undefined) {
      owned.push({ ...mention, owner: mention.owner, how: 'own' })
      return
    }
    owned.push({
      ...mention,
      ...ownerOf(tokens, mentions, { index, before: owned, fallback, isOnly }),
    })
  })
  return owned
}

/** `in the one chart as in the other`, `in the chart of Nora and in that of Emil too`. */
const IN_BOTH =
  /^in (the one( [a-z]+)? (as|and) (also )?in the other|the (chart|horoscope|sky|tree|profile) of [\p{L}]+ (and|as|as well as) in (that|the one) of [\p{L}]+)\b/u

interface Place {
  readonly index: number
  /** The mentions before it, with their owners. */
  readonly before: readonly Owned[]
  readonly fallback: Owner
  readonly isOnly: boolean
}

function ownerOf(
  tokens: readonly Token[],
  mentions: readonly Found[],
  { index, before, fallback, isOnly }: Place,
): Pick<Owned, 'owner' | 'how'> {
  const mention = mentions[index]!
  const possessor = possessorBefore(tokens, mentions, index)
  if (possessor) return { owner: possessor.owner ?? null, how: 'own' }
  if (!isOnly && IN_BOTH.test(wordsOf(tokens, mention.end, mention.end + 10)))
    return { owner: 'both', how: 'after' }
  const after = personAfter(tokens, mentions, index)
  if (after) return { owner: after.owner ?? null, how: 'after' }
  // `Saturn in Libra is common to both`.
  if (
    /^[^,;.]{0,30}\b(is|are) (common to|shared by|the same (in|for)) (both|the two|them both)\b|^[^,;.]{0,20}\b(at both births|in both (charts|skies|horoscopes))\b/.test(
      wordsOf(tokens, mention.end, mention.end + 10),
    )
  )
    return { owner: 'both', how: 'after' }
  const mate = coordinated(tokens, before, mention)
  if (mate) return { owner: mate.owner, how: mate.how }
  // `the lord of Jonathan’s seventh house, Mars`: who is named inside of a lord is named too.
  const near = before.findLast(
    ({ kind, how }) => kind === 'person' || (kind === 'lord' && how === 'own'),
  )
  if (near && isPartedFrom(tokens, mentions, near, mention)) return { owner: null, how: 'none' }
  if (near) return { owner: near.owner, how: 'near' }
  // Who is named only later may be meant, or not.
  const isNamedLater = mentions.some(({ kind }) => kind === 'person')
  return { owner: isNamedLater && !isOnly ? null : fallback, how: 'none' }
}

/** `her Venus and Mars`: the second shares the first's owner. */
function coordinated(
  tokens: readonly Token[],
  before: readonly Owned[],
  mention: Found,
): Owned | undefined {
  const last = before.at(-1)
  if (!last || last.kind !== mention.kind || last.how === 'none' || last.how === 'near')
    return undefined
  const gap = tokens.slice(last.end, mention.at).map(({ lower }) => lower)
  return gap.every((word) => /^(,|and|or|the|&|-)$/.test(word)) ? last : undefined
}
