import { expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { CHARMAINE, factsOfCouple, MICHAEL } from '../../../couple.fixture.ts'
import { requestFor } from '../../../request.fixture.ts'
import { speakersOf } from '../speech/speakers.ts'
import { tellerOf } from '../teller.ts'
import { toldOf, type Told } from '../told.ts'
import { joined } from './join-facts.ts'

const KEYS = planDocuments('nuclear_v2').find(({ id }) => id === 'p1.geneKeys')!
const { brief } = requestFor(KEYS, factsOfCouple(MICHAEL, CHARMAINE))
const speakers = speakersOf(brief)
const all = [...toldOf(brief, speakers).values()]

/** What more than so many words say takes a sentence of its own. */
const MOST_WORDS = 14
const of = (property: string) =>
  all.filter(
    ({ fact }) => fact.property === property && String(fact.value).split(' ').length <= MOST_WORDS,
  )

/** The second of two facts of one Gene Key, each pair as it is told at the start of a document. */
function toldAfter(pairs: readonly (readonly [Told, Told])[]) {
  return pairs.map(([f, g]) =>
    joined({ told: g, tie: { kind: null, f, g } }, tellerOf(brief, speakers), 'here'),
  )
}

it.each([
  ['low', 'middle', /Gene Key \d+, lived well, is /],
  ['middle', 'low', /Gene Key \d+, lived low, is /],
] as const)('tells a key that was lived %s on as the same key', (before, after, words) => {
  const pairs = of(before).flatMap((f) =>
    of(after).flatMap((g) => (f.fact.topic === g.fact.topic ? [[f, g] as const] : [])),
  )
  const said = toldAfter(pairs)
  expect(said.length).toBeGreaterThan(1)
  for (const [at, each] of said.entries()) {
    expect(each?.text).toMatch(words)
    expect(each?.cites).toEqual(pairs[at]!.map(({ id }) => id))
  }
})

it('tells the line of a sphere as more of that sphere, and sets the two nowhere side by side', () => {
  const pairs = of('key').flatMap((f) =>
    of('line').flatMap((g) => (f.fact.topic === g.fact.topic ? [[f, g] as const] : [])),
  )
  const said = toldAfter(pairs)
  expect(said.length).toBeGreaterThan(2)
  expect(said.flatMap((each) => each?.text.match(/Gene Key \d+/g)?.slice(1) ?? [])).toEqual([])
})

it('tells how a key is lived that the other reading has told in full by what its card says', () => {
  const document = planDocuments('nuclear_v2').find(({ id }) => id === 'p2.geneKeys')!
  const { brief: second } = requestFor(document, factsOfCouple(MICHAEL, MICHAEL))
  const speaking = speakersOf(second)
  const told = [...toldOf(second, speaking).values()]
  const sides = told.filter(({ fact }) => /^(?:low|middle)$/.test(fact.property))
  expect(sides.length).toBeGreaterThan(4)
  const sphere = (side: Told) =>
    told.find(
      ({ fact }) => fact.property === 'key' && `key${String(fact.value)}` === side.fact.topic,
    )
  const said = sides.map((g) => {
    const f = sphere(g)
    const tie = f === undefined ? null : { kind: null, f, g }
    return { g, each: joined({ told: g, tie }, tellerOf(second, speaking), 'here') }
  })
  for (const { g, each } of said) {
    const how = g.fact.property === 'low' ? 'low' : 'well'
    expect(each?.text).toMatch(new RegExp(`\\blived ${how}\\b`, 'i'))
    expect(each?.text).not.toContain(String(g.fact.value))
    expect(each?.cites).toEqual(
      expect.arrayContaining([g.id, `meaning.geneKeys.${g.fact.topic.replace('key', 'key.')}`]),
    )
  }
})
