import { eachOf, isOf, told, type Claim, type Ground } from '../claim.ts'
import type { Owner } from '../reading/mention.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'

/** Whether one fact is cited of who has a dosha, which the sentence as a whole is held to. */
export const citesDosha = ({ cited, knowledge }: Ground, of: Owner = null): boolean =>
  cited.filter(
    (id) =>
      knowledge
        .byId(id)
        ?.marks.some(
          ({ term, state, whose }) =>
            term === 'Mangal dosha' &&
            state === undefined &&
            (of === null || of === 'both' || whose === undefined || whose === of),
        ) === true,
  ).length === 1

/** Yogas and doshas that are told to be there or not. */
export function yogaClaims(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  return segment.mentions
    .filter(({ kind }) => kind === 'yoga' || kind === 'dosha')
    .filter(
      (mention) =>
        mention.kind === 'yoga' ||
        (!citesDosha(ground, mention.owner) &&
          !/\b(exceptions?|excus\w*|has it|has not|have of it|anything of it)\b/.test(
            ground.read.sentence,
          ) &&
          (mention.how !== 'none' ||
            isDeniedOf(ground) ||
            isLaidOn(ground, mention) ||
            isDeniedOutright(ground, mention))),
    )
    .map((mention): Claim => {
      const known = knowledge
        .with('term')
        .filter(
          ({ mark }) =>
            mark.term === mention.value ||
            (mention.kind === 'yoga' && mark.term?.startsWith(`${mention.value} (`) === true),
        )
      const isHere = known.filter(
        (each) =>
          each.who === 'couple' ||
          mention.owner === null ||
          eachOf(mention.owner).some((owner) => isOf(owner, each)),
      )
      const holds =
        mention.kind === 'yoga'
          ? isHere.length > 0
          : isHere.some(({ mark }) => mark.negated !== true)
      const isKnown = knowledge.systems.has('vedic')
      return {
        kind: mention.kind,
        words: mention.words,
        verdict: isKnown
          ? told(
              holds ? 'supported' : 'contradicted',
              mention.kind === 'dosha'
                ? isNegated(ground, null, mention) ||
                    deniesAfter(ground, mention) ||
                    deniesBefore(ground, mention)
                : isNegated(ground, null, mention),
            )
          : 'unknown',
      }
    })
}

/** `Only one of them has Mangal dosha`. */
export function oneOfThem({ segment, read, knowledge }: Ground): Claim[] {
  const dosha = segment.mentions.find(({ kind }) => kind === 'dosha')
  if (!dosha || !/\b(only|just|but) one of (them|the two|the pair)\b/i.test(read.sentence))
    return []
  const known = knowledge.with('term').filter(({ mark }) => mark.term === dosha.value)
  const having = (['p1', 'p2'] as const).filter((owner) =>
    known.some((each) => each.who === owner && each.mark.negated !== true),
  )
  if (known.length === 0) return []
  return [
    {
      kind: 'dosha',
      words: `one of them ${dosha.words}`,
      verdict: having.length === 1 ? 'supported' : 'contradicted',
    },
  ]
}

/** `but both have it`: the affliction last spoken of. */
export function itClaims({
  segment,
  read: { tokens, mentions },
  knowledge,
  carried,
}: Ground): Claim[] {
  const dosha = carried.findLast(({ kind }) => kind === 'dosha')
  const verb = tokens.findIndex(
    ({ lower }, at) =>
      at >= segment.from && /^(has|have|had)$/.test(lower) && tokens[at + 1]?.lower === 'it',
  )
  const person = mentions.findLast(({ kind, end }) => kind === 'person' && end <= verb)
  if (!dosha || verb < 0 || verb >= segment.to || !person || person.at < segment.from) return []
  const isDenied = tokens
    .slice(segment.from, verb)
    .some(({ lower }) => /^(neither|nobody|not|never|none|no)$/.test(lower))
  const known = knowledge.with('term').filter(({ mark }) => mark.term === dosha.value)
  const verdicts = eachOf(person.owner).map((owner) =>
    known.some((each) => isOf(owner, each) && each.mark.negated !== true),
  )
  if (known.length === 0) return []
  const has = isDenied ? !verdicts.some(Boolean) : verdicts.every(Boolean)
  return [
    {
      kind: 'dosha',
      words: `${person.words} ${dosha.words}`,
      verdict: has ? 'supported' : 'contradicted',
    },
  ]
}

/** `Mangal dosha of high grade sits in her chart`, `afflicts his horoscope`. */
const isLaidOn = ({ segment, read: { tokens } }: Ground, { end }: Owned) =>
  /\b(her|his|their|'s) (chart|horoscope|sky)\b/.test(
    wordsOf(tokens, end, Math.min(end + 9, segment.to)),
  )

const isDeniedOf = ({ segment }: Ground) =>
  segment.mentions.some(({ kind }) => kind === 'no') &&
  segment.mentions.some(({ kind }) => kind === 'person')

/** `Of Mangal dosha there is no trace`, in a text about one person. */
const isDeniedOutright = ({ segment, read: { tokens } }: Ground, { at, end, owner }: Owned) =>
  (owner === 'p1' || owner === 'p2') &&
  (/\bno (trace|sign|hint|mark)\b|\bnothing\b/.test(wordsOf(tokens, end, segment.to)) ||
    /\b(is|was) no$/.test(wordsOf(tokens, at - 2, at)))

/** `neither of the two has Mangal dosha, the affliction of Mars`. */
const deniesBefore = ({ segment, read: { tokens } }: Ground, { at }: Owned) =>
  tokens.slice(segment.from, at).some(({ lower }) => lower === 'neither') ||
  /\b(free (of|from)|without|spared|innocent of|no trace of|exempt from|clear of)( the| any)?$/.test(
    wordsOf(tokens, at - 4, at),
  )

/** Where the next comma is, or the end. */
function commaAfter(tokens: Ground['read']['tokens'], from: number, to: number): number {
  const comma = tokens.findIndex(({ text }, at) => at >= from && at < to && text === ',')
  return comma < 0 ? to : comma
}

/** `finds Mangal dosha in neither`, `burdens neither`. */
function deniesAfter({ read: { tokens }, segment }: Ground, { end }: Owned): boolean {
  return tokens
    .slice(end, commaAfter(tokens, end, segment.to))
    .some(
      ({ lower }, index, words) =>
        /^(neither|none|nobody|nowhere|absent|missing)$/.test(lower) ||
        (lower === 'no' && /^(trace|sign|hint|mark)$/.test(words[index + 1]?.lower ?? '')),
    )
}
