import { isOf, told, type Claim, type Ground } from '../claim.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'

const NAMES = /^(is|was|as|is the|, the|has the|is her|is his|'s|(is|was) the|as (her|his|the))$/

/** `Her Darakaraka is the Sun, his is Mercury`; `Hers is Saturn`. */
export function karakaBodies(ground: Ground): Claim[] {
  const { segment, read, knowledge, carried } = ground
  const karakas = [...carried, ...segment.mentions].filter(({ kind }) => kind === 'karaka')
  return segment.mentions.flatMap((body, index): Claim[] => {
    // The lagna is nobody’s significator.
    if (body.kind !== 'body' || body.value === 'Lagna') return []
    const before = segment.mentions[index - 1]
    const karaka = karakas.findLast(({ at }) => at < body.at)
    const next = segment.mentions.slice(index + 1).find(({ kind }) => kind !== 'person')
    const asNext = next?.kind === 'karaka' ? next : undefined
    const isBefore =
      before !== undefined &&
      (before === karaka || before.kind === 'person') &&
      NAMES.test(wordsOf(read.tokens, before.end, body.at))
    const isAfter = asNext !== undefined && asNext.at - body.end <= 4
    // `Jupiter speaks for the spouse, the Sun for the self`: what comes right after is said of it.
    const isOwn = isAfter && asNext.at - body.end <= 1
    const subject = isOwn
      ? asNext
      : ((isBefore ? karaka : undefined) ?? (isAfter ? asNext : undefined))
    if (!subject) return []
    const owner =
      isBefore && before.kind === 'person' && before !== karaka ? before.owner : subject.owner
    const known = knowledge
      .with('term')
      .filter((each) => each.mark.term === subject.value && isOf(owner, each))
    if (known.length === 0) return []
    return [
      {
        kind: 'karaka',
        words: `${subject.words} ${body.words}`,
        verdict: told(
          known.some(({ mark }) => mark.body === body.value) ? 'supported' : 'contradicted',
          isNegated(ground, subject, body),
        ),
        instead: known[0]!.mark.body!,
      },
    ]
  })
}
