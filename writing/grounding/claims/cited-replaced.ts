import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { Knowledge } from '../knowledge.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { daysBy } from './cited-angles.ts'
import { isDeniedBefore } from './cited-denials.ts'
import { isEveryday, isOfCard } from './cited-loose.ts'
import { isSayable, sayingsOf } from './cited-sayings.ts'
import { isInTerm } from './cited-strangers.ts'
import { isToldWithAnother } from './cited-together.ts'
import { isSame, kindOf } from './cited-values.ts'
import { spokenMentions } from '../reading/spoken.ts'

/** What a thing has: who says one of them and not the cited one has replaced it. */
const VALUES = words(
  'sign house nakshatra pada aspect motion phase dignity letter path world pillar tribe choir angel weekday hebrewMonth hebrewDate type authority profile definition tara circuit bond keyword arrow strategy ring system group',
)
/** Things that have something, of which a sentence may name others in passing. */
const THINGS = words('gate key sphere channel sefirah koota body')

function words(list: string): readonly string[] {
  return list.split(' ')
}

/** Values that vouch for nothing: `the seventh house, in Capricorn` where both stand for others. */
const PLACES: ReadonlySet<string> = new Set(words('sign house nakshatra pada'))

/**
 * Values that stand where a cited one should: the sentence has another of the kind, which no cited
 * fact has, and a cited fact's own nowhere. Another fact may vouch for it, together with something
 * that is not the cited fact's own.
 */
export function replacedClaims(
  read: ReadSentence,
  facts: readonly Fact[],
  { knowledge, isRead }: { readonly knowledge: Knowledge; readonly isRead: boolean },
): readonly Claim[] {
  const spoken = spokenMentions(read)
  return [...VALUES, ...THINGS].flatMap((kind): readonly Claim[] => {
    if (!isSayable(kind)) return []
    const own = facts.filter(
      (fact) =>
        sayingsOf(kind, fact).length > 0 && (kind !== 'body' || isOfOneBody(fact, read, facts)),
    )
    const told = read.mentions.filter((mention) => kindOf(mention) === kind)
    const untold = own.filter((fact) => !told.some((mention) => isOfFact(mention, fact)))
    if (untold.length === 0) return []
    const isFree = (other: Owned) =>
      !untold.some((fact) => isOfFact(other, fact)) &&
      (!PLACES.has(kindOf(other)) || facts.some((fact) => isOfFact(other, fact)))
    const other = spoken.find(
      (mention) =>
        kindOf(mention) === kind &&
        !facts.some((fact) => isOfFact(mention, fact)) &&
        !isEveryday(mention) &&
        !isInTerm(mention, facts) &&
        !isOfKindOfPeople(read, mention) &&
        !(mention.isBare === true && !isPlaced(read, mention)) &&
        !(isRead && isOfCard(read, mention)) &&
        !isDeniedBefore(read, mention) &&
        !(kind === 'group' && isCounted(read, mention, knowledge)) &&
        !isToldWithAnother(read, mention, { ...knowledge, isFree }),
    )
    if (!other) return []
    const instead = untold.flatMap((fact) => sayingsOf(kind, fact).map(({ value }) => value))
    return [
      {
        kind,
        words: other.words,
        verdict: 'contradicted',
        instead: instead.slice(0, 4).join(' or '),
      },
    ]
  })
}

const isOfFact = (mention: Owned, fact: Fact) =>
  sayingsOf(kindOf(mention), fact).some(({ value }) => isSame(mention, value))

/** `in the fifth`, and not `And the fifth, for …`. */
const isPlaced = ({ tokens }: ReadSentence, { at, end }: Owned) =>
  /^(in|into|to|through|at|from|is|was|of|inside|with|for)$/.test(tokens[at - 2]?.lower ?? '') &&
  tokens[end]?.lower !== 'from'

/** `Generators wait for something to respond to`: said of all who are. */
const isOfKindOfPeople = ({ mentions }: ReadSentence, { kind }: Owned) =>
  /^(type|strategy|feeling)$/.test(kind) &&
  mentions.some((each) => each.kind === 'type' && each.words.endsWith('s'))

/** `nine of them below the horizon`, where those above it are cited. */
const isCounted = ({ mentions }: ReadSentence, { value }: Owned, { all }: Pick<Knowledge, 'all'>) =>
  all.some(
    ({ mark }) =>
      mark.term === value &&
      mentions.some((each) => each.kind === 'number' && Number(each.value) === mark.count),
  )

/** A fact of one body, of which something else is told: `in July 2031 it is Rahu who comes`. */
function isOfOneBody(fact: Fact, { mentions }: ReadSentence, facts: readonly Fact[]): boolean {
  const bodies = sayingsOf('body', fact).map(({ value }) =>
    value.replace(/^(Personality|Design) /, ''),
  )
  // A mending is told of without its Node.
  if (new Set(bodies).size !== 1 || fact.topic === 'tikkun') return false
  const isOwn = (mention: Owned) =>
    mention.kind === 'date'
      ? fact.measures['start'] !== undefined && daysBy([fact], mention) === null
      : mention.kind !== 'body' && isOfFact(mention, fact)
  return mentions.some(
    (mention) =>
      isOwn(mention) && !facts.some((other) => other !== fact && isOfFact(mention, other)),
  )
}
