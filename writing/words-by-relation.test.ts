import { describe, expect, it } from 'vitest'
import { julianDayOf } from '#astrology/dates.ts'
import { planDocuments } from '#core/job-types.ts'
import type { Birth } from './couple.fixture.ts'
import { finishText } from './finish-text.ts'
import { checkSafety } from './grounding/safety.ts'
import { packageOrder } from './package.fixture.ts'
import { randomBirths } from './random-births.fixture.ts'
import { speaksOfLove } from './safety/words-of-love.ts'
import type { PackageOrder } from './request-in-package.ts'
import { writtenPackage, type WrittenOne } from './written-package.fixture.ts'

const person = (name: string, birth: Birth) => ({ name, pronouns: 'they', birth }) as const
const named = ([one, two]: readonly [Birth, Birth]) =>
  [person('Ada', one), person('Rune', two)] as const

async function packageOf(
  births: readonly [Birth, Birth],
  relation: NonNullable<PackageOrder['relation']>,
): Promise<readonly WrittenOne[]> {
  return await writtenPackage(packageOrder(named(births), { relation }))
}

/** The three hooks of the first of them. */
async function hooksOf(births: readonly [Birth, Birth]): Promise<readonly WrittenOne[]> {
  const order = packageOrder(named(births))
  const people = order.people.slice(0, 1)
  return await writtenPackage({
    ...order,
    people,
    relation: null,
    documents: planDocuments('hook'),
  })
}

/** What a card may have a writer say. */
function linesOf({ cards }: WrittenOne['brief']): readonly string[] {
  return Object.values(cards).flatMap((card) => [
    card.gloss ?? '',
    card.trait,
    card.shadow,
    ...card.gifts,
    ...card.prices,
    ...card.scenes,
    ...card.notToSay,
  ])
}

it('is held against whoever writes: a sentence of love is found where it has no place', () => {
  const said = finishText('# Two\n\nHe is attracted to her.')
  for (const register of ['friends', 'family', 'colleagues', 'young', 'grave'] as const) {
    expect(checkSafety(said, register).map(({ check }) => check)).toEqual(['safety'])
  }
  expect(checkSafety(said, 'partners')).toEqual([])
})

const RELATIONS = ['friends', 'family', 'colleagues'] as const
const COUPLES_OF_EACH = 2

describe.each(RELATIONS)('a package of two who are %s', async (relation) => {
  const next = randomBirths(RELATIONS.indexOf(relation) + 11)
  const packages: (readonly WrittenOne[])[] = []
  for (let couple = 0; couple < COUPLES_OF_EACH; couple += 1) {
    packages.push(await packageOf([next(), next()], relation))
  }
  const told = packages.flat()

  it('says no word of romance in any of its sixteen documents', () => {
    expect(told).toHaveLength(16 * COUPLES_OF_EACH)
    expect(
      told.flatMap(({ id, said }) =>
        said.filter((text) => speaksOfLove(text, relation)).map((text) => `${id}: ${text}`),
      ),
    ).toEqual([])
  })

  it('hands no writer a card or a fact that does', () => {
    const lines = told.flatMap(({ brief }) => [
      ...linesOf(brief),
      ...brief.themes.flatMap(({ facts }) => facts.map(({ fact }) => fact.sentence)),
    ])
    expect(lines.filter((line) => speaksOfLove(line, relation))).toEqual([])
  })
})

const AS_OF = julianDayOf(new Date('2026-11-26T00:00:00.000Z'))
const SCORED =
  /\b(?:(?<!not about )score[sd]?|of (?:100|36)|out of \d+|percent|points? of \d+|leans? by)\b/i

describe.each([
  ['partners', 101],
  ['family', 102],
] as const)(
  'a package of a child of twelve and somebody grown up, ordered as %s',
  async (relation, seed) => {
    const next = randomBirths(seed)
    const grown = { ...next(), jd: AS_OF - 34.2 * 365.25 }
    const child = { ...next(), jd: AS_OF - 12.4 * 365.25 }
    const told = [
      ...(await packageOf([grown, child], relation)),
      ...(await packageOf([child, grown], relation)),
      ...(await hooksOf([child, grown])),
    ]

    it('says nothing of love, partners, bodies or scores in any of its sixteen documents, nor in a hook', () => {
      expect(told).toHaveLength(35)
      expect(
        told.flatMap(({ id, said }) =>
          said
            .filter((text) => speaksOfLove(text, 'young') || SCORED.test(text))
            .map((text) => `${id}: ${text}`),
        ),
      ).toEqual([])
    })

    it('hands no writer a card or a fact that does', () => {
      expect(told.map(({ brief }) => brief.register).every((each) => each === 'young')).toBe(true)
      expect(
        told.flatMap(({ brief }) => [
          ...linesOf(brief).filter((line) => speaksOfLove(line, 'young')),
          ...brief.themes
            .flatMap(({ facts }) => facts.map(({ fact }) => fact.sentence))
            .filter((line) => speaksOfLove(line, 'young') && !/ profile is /.test(line)),
          ...brief.themes
            .flatMap(({ facts }) => facts)
            .map(({ fact }) => fact.topic)
            .filter((topic) =>
              /^(?:score|dimension|leaning|relationshipScore|ashtakoota|porutham)/.test(topic),
            ),
        ]),
      ).toEqual([])
    })
  },
)
