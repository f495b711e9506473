import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { Knowledge } from '../knowledge.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { sayingsOf } from './cited-sayings.ts'
import { isOfFact } from './cited-hits.ts'
import { isDeniedBefore } from './cited-denials.ts'
import { isName } from './cited-loose.ts'
import { isToldWithAnother } from './cited-together.ts'
import { isSame } from './cited-values.ts'
import { spokenMentions } from '../reading/spoken.ts'

/** Whatever stands in the place of what is cited: another thing, the other one of two, another system. */
export const strangerClaims = (
  read: ReadSentence,
  facts: readonly Fact[],
  knowledge: Pick<Knowledge, 'all' | 'facts' | 'systems'>,
): readonly Claim[] => {
  const isOfTwo = knowledge.facts.some(({ subject }) => subject === 'couple')
  return [
    ...strangeThings(read, facts, knowledge),
    ...(isOfTwo ? strangePerson(read, facts) : []),
    ...(knowledge.systems.size > 1 ? strangeSystem(read, facts) : []),
  ]
}

/** Whether anything that is cited is told, whoever it is told of. */
const isTold = ({ mentions }: ReadSentence, facts: readonly Fact[]) =>
  mentions.some((mention) => facts.some((fact) => isOfFact({ ...mention, owner: null }, fact)))

/** What facts are of. */
const THINGS = ['body', 'center', 'sefirah', 'sphere', 'channel', 'koota']

/**
 * A thing that nothing cited is of, where one that a cited fact is of is named nowhere: `Sun, Moon and Saturn are
 * all behind that curtain`, which cites Mercury. However the sentence is built, the one stands in the place of the other.
 */
function strangeThings(
  read: ReadSentence,
  facts: readonly Fact[],
  { all }: Pick<Knowledge, 'all'>,
): readonly Claim[] {
  const { tokens, mentions } = read
  const spoken = spokenMentions(read)
  return THINGS.flatMap((kind): readonly Claim[] => {
    const told = mentions.filter((mention) => mention.kind === kind)
    if (told.length === 0) return []
    const isNamed = (value: string) => told.some((mention) => isSame(mention, value))
    const things = facts.map((fact) => [
      ...new Set(
        sayingsOf(kind, withoutBeside(fact)).flatMap(({ value }) =>
          SIDED.test(value) ? [] : [value],
        ),
      ),
    ])
    // Of several things that a fact lists none need be named: `nine of her ten planets`.
    const untold = things
      .filter((own) => own.length === 1 || own.some(isNamed))
      .flatMap((own) => own.filter((value) => !isNamed(value)))
    if (untold.length === 0) return []
    const other = told.find(
      (mention) =>
        !things.flat().some((value) => isSame(mention, value)) &&
        !isName(read, mention) &&
        !isInTerm(mention, facts) &&
        !isDeniedBefore(read, mention) &&
        !LEADS.test(wordsOf(tokens, mention.at - 3, mention.at)) &&
        spoken.includes(mention) &&
        !isToldWithAnother(read, mention, {
          all,
          isFree: (each) => !facts.some((fact) => isOfFact(each, fact)),
        }),
    )
    if (!other) return []
    const instead = [...new Set(untold)].slice(0, 4).join(' or ')
    return [{ kind, words: other.words, verdict: 'contradicted', instead }]
  })
}

/** A modern ruler beside the old one need not be named. */
const withoutBeside = (fact: Fact): Fact => ({
  ...fact,
  marks: fact.marks.filter(({ relation }) => relation !== 'rules beside'),
})

/** `the Sacral`, where an authority of that name is cited. */
export const isInTerm = ({ value }: Owned, facts: readonly Fact[]) =>
  facts.some(({ marks }) =>
    marks.some(({ term, name, authority }) =>
      [term, name, authority].some((each) => each?.includes(value)),
    ),
  )

const SIDED = /^(Personality|Design) /

/** What is only compared, counted from, left out or is somebody's sign. */
const LEADS =
  /\b(like|unlike|than|instead of|rather than|in place of|from|ruled by|owned by|(sign|house|star)s? of)( the| her| his)?$/

/** What is cited of one of two, told where only the other is named: `Bhadra belongs to Nora`. */
function strangePerson(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  const { mentions } = read
  const subjects = new Set(facts.map(({ subject }) => subject))
  const people = mentions.filter(({ kind, owner }) => kind === 'person' && owner !== null)
  const [person] = people
  const isOfOne = subjects.size === 1 && !subjects.has('couple')
  const isOfOther = people.every(
    ({ owner }) => owner === person?.owner && owner !== 'both' && !subjects.has(owner!),
  )
  if (!person || !isOfOne || !isOfOther || !isTold(read, facts)) return []
  return [{ kind: 'owner', words: person.words, verdict: 'contradicted' }]
}

/** What is cited of one system, told of another: `The Gene Keys count twenty-four points`. */
function strangeSystem(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  if (facts.some(({ id }) => id.startsWith('couple.together.'))) return []
  const systems: ReadonlySet<string> = new Set(facts.map(({ system }) => system))
  const told = spokenMentions(read).filter(({ kind }) => kind === 'system')
  const [system] = told
  if (!system || told.some(({ value }) => systems.has(value)) || !isTold(read, facts)) return []
  return [{ kind: 'system', words: system.words, verdict: 'contradicted' }]
}
