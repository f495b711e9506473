import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Subject } from '#core/systems.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { areJoined } from './joined.ts'
import { isSame, kindOf } from './cited-values.ts'
import { untoldPeriods } from './untold-periods.ts'
import { spokenMentions } from '../reading/spoken.ts'

/** What one mark says of one thing: that thing, and each value it has of a kind. */
const TOLD: readonly (readonly [
  kind: string,
  value: (mark: Mark) => string | number | undefined,
])[] = [
  ['sign', ({ sign }) => sign],
  ['house', ({ house }) => house],
  ['nakshatra', ({ nakshatra }) => nakshatra],
  ['pada', ({ pada }) => pada],
  ['gate', ({ gate }) => gate],
  ['key', ({ key }) => key],
  ['letter', ({ letter }) => letter],
  ['choir', ({ choir }) => choir],
]

/**
 * A fact that a sentence cites and does not tell: where it names what the fact is of (`Jupiter`), and
 * has another value of the kind (`the eighth house`) but nowhere the fact's own, it tells something else.
 */
export function untoldClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  const spoken = spokenMentions(read)
  if (spoken.some(({ kind }) => kind === 'no')) return []
  const marks = facts.flatMap((fact) =>
    fact.marks.map((mark) => ({
      mark,
      who: mark.whose ?? fact.subject,
      property: fact.property,
    })),
  )
  const placed = TOLD.flatMap(([kind, valueOf]) => {
    const values = spoken.filter((mention) => kindOf(mention) === kind)
    const known = marks.filter(
      ({ mark, property }) =>
        (property === kind || !TOLD.some(([each]) => each === property)) &&
        valueOf(mark) !== undefined &&
        mark.ofHouse === undefined &&
        !RULES.test(mark.relation ?? ''),
    )
    if (values.length === 0) return []
    const subjects = Map.groupBy(known, ({ mark, who }) => `${who} ${subjectOf(mark)}`)
    return [...subjects.values()].flatMap((own): Claim[] => {
      const { mark, who } = own[0]!
      const subject = spoken.find((mention) => isNamed(mention, mark, who))
      if (!subject || mark.partnerWhose !== undefined) return []
      const isTold = own.some((each) =>
        read.mentions.some(
          (mention) =>
            (kindOf(mention) === kind || /^(number|ordinal)$/.test(mention.kind)) &&
            isSame(mention, String(valueOf(each.mark))),
        ),
      )
      if (isTold || isOfAnother(read, subject, { kind, valueOf, known })) return []
      return [
        {
          kind,
          words: `${subject.words} … ${values[0]!.words}`,
          verdict: 'contradicted',
          instead: String(valueOf(mark)),
        },
      ]
    })
  })
  return [...placed, ...untoldPeriods(read, spoken, facts)]
}

interface Others {
  readonly kind: string
  readonly valueOf: (mark: Mark) => string | number | undefined
  readonly known: readonly { readonly mark: Mark; readonly who: Subject }[]
}

/** `To his Mars must be added that his Jupiter is in Pushya`: every value told is that of another cited thing, which is not listed with this one. */
function isOfAnother(
  { mentions, tokens }: ReadSentence,
  subject: Owned,
  { kind, valueOf, known }: Others,
): boolean {
  return mentions
    .filter((mention) => kindOf(mention) === kind)
    .every((value) => {
      const owners = known
        .filter(({ mark }) => isSame(value, String(valueOf(mark))))
        .flatMap(({ mark, who }) => mentions.filter((mention) => isNamed(mention, mark, who)))
      return (
        owners.length > 0 &&
        owners.every(
          (owner) => !areJoined(tokens, owner, subject) && !areJoined(tokens, subject, owner),
        )
      )
    })
}

const RULES = /^(rules|rules beside|learns|leaves|belongs)$/

const subjectOf = ({ body, sphere, sefirah }: Mark) => body ?? sphere ?? sefirah

/** Whether a mention is what a mark is of, of the same person where one is named. */
function isNamed(
  { kind, value, owner }: Owned,
  { body, sphere, sefirah }: Mark,
  who: Subject,
): boolean {
  const isOwn = owner === null || owner === 'both' || owner === who
  if (kind === 'body') return body === value && isOwn
  if (kind === 'sphere') return sphere === value && isOwn
  return kind === 'sefirah' && body === undefined && sefirah === value && isOwn
}
