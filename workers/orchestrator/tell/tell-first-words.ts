import { castCouple, castPerson } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { isOfAge } from '#astrology/couple/scores/of-age.ts'
import type { Relation } from '#astrology/couple/scores/patterns.ts'
import { julianDayOf } from '#astrology/dates.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { Fact } from '#astrology/facts.ts'
import { gapYears } from '#astrology/frequency/age-gap.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import type { PersonSnapshot } from '#core/person.ts'
import { toldFact, type ToldFact, type ToldRarity } from '#publishing/book/told-fact.ts'
import { firstWordsOf, type FirstWords } from '#writing/first-words/first-words.ts'
import type { FirstSentence } from '#writing/first-words/say-one.ts'
import { inStretches } from '../in-stretches.ts'
import { momentOf } from '../moment-of.ts'

/** One person, or two, who are kept nowhere. */
export interface FirstWordsAsked {
  readonly people: readonly Omit<PersonSnapshot, 'id'>[]
  readonly relation: Relation
  /** How many words a reading has. */
  readonly words: number
  /** What "now" means in it, ISO 8601. */
  readonly asOf: string
}

type RareSentence = FirstSentence & { readonly rarity: ToldRarity | null }

export interface FirstWordsTold extends Omit<FirstWords, 'first' | 'both'> {
  readonly first: RareSentence
  readonly both: RareSentence | null
  /** Every fact that a sentence names, each once. */
  readonly facts: readonly ToldFact[]
}

/** What somebody is told in the first minute. Throws `InputError` for a birth that is not one moment. */
export async function tellFirstWords(
  asked: FirstWordsAsked,
  ephemeris: Ephemeris,
): Promise<FirstWordsTold> {
  return await inStretches(firstWordsInSteps(asked, ephemeris))
}

/** So many facts are looked up in the sample at once, a few milliseconds' work. */
const FACTS_AT_ONCE = 150

function* firstWordsInSteps(
  { people, relation, words, asOf: moment }: FirstWordsAsked,
  ephemeris: Ephemeris,
): Generator<undefined, FirstWordsTold> {
  const asOf = julianDayOf(new Date(moment))
  const moments = people.map(momentOf)
  const [first, second] = moments.map((each) => castPerson(ephemeris, each))
  if (first === undefined) throw new Error('first words about nobody')
  yield
  const facts: Fact[] = [...personFacts(first, 'p1', { asOf })]
  if (second !== undefined) {
    facts.push(...personFacts(second, 'p2', { asOf }))
    yield
    facts.push(...coupleFacts(castCouple(first, second), { asOf }))
  }
  yield
  const compared = second === undefined ? {} : { gapYears: gapYears(first, second) }
  const counted: Fact[] = []
  for (let from = 0; from < facts.length; from += FACTS_AT_ONCE) {
    counted.push(...withFrequency(facts.slice(from, from + FACTS_AT_ONCE), compared))
    yield
  }
  const told = yield* firstWordsOf({
    people: people.map(({ name, pronouns = null }, index) => ({
      name,
      pronouns,
      isOfAge: isOfAge(moments[index]!, asOf),
    })),
    relation: second === undefined ? null : relation,
    asOf: moment,
    words,
    language: 'en',
    facts: counted,
  })
  return withFacts(told, counted, people)
}

function withFacts(
  told: FirstWords,
  facts: readonly Fact[],
  people: FirstWordsAsked['people'],
): FirstWordsTold {
  const [p1, p2] = people
  const names = { p1: p1!.name, ...(p2 && { p2: p2.name }) }
  const { first, both, hooks, contradiction } = told
  const lights = [hooks.sun, hooks.moon, hooks.rising].flatMap((hook) => hook?.sentences ?? [])
  const said = [first, ...lights, ...[both, contradiction].flatMap((each) => each ?? [])]
  const named = new Set(said.flatMap((each) => each.facts))
  const seen = facts.filter(({ id }) => named.has(id)).map((fact) => toldFact(fact, names))
  const byId = new Map(seen.map((fact) => [fact.id, fact]))
  const rare = (each: FirstSentence): RareSentence => ({
    ...each,
    rarity: byId.get(each.facts[0] ?? '')?.rarity ?? null,
  })
  return { ...told, first: rare(first), both: both && rare(both), facts: seen }
}
