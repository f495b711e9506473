import { describe, expect, it } from 'vitest'
import type { Fact } from '#astrology/facts.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import { VERDICT_THEMES, type Brief } from './brief.ts'
import { briefOf } from './brief-of.ts'
import { cardIdsOf } from './card-ids.ts'
import { contactOf } from './contact-of.ts'
import { digestOf } from './ledger.ts'
import { factsOfPairs, HOOKS, orderOf, PACKAGE } from './orders.fixture.ts'
import { FACT_BUDGETS, renderedLength, tokensFor } from './render-facts.fixture.ts'

const EXACT = factsOfPairs(7, 12)
const ONE_UNKNOWN = factsOfPairs(8, 6, 1)
const BOTH_UNKNOWN = factsOfPairs(9, 6, 2)
const EVERY = [...EXACT, ...ONE_UNKNOWN, ...BOTH_UNKNOWN]

const idsOf = (plans: readonly DocumentPlan[], isWanted: (plan: DocumentPlan) => boolean) =>
  plans.filter(isWanted).map(({ id }) => id)
const PERSONS = idsOf(PACKAGE, ({ subject }) => subject !== 'couple')
const OVERLAYS = idsOf(
  PACKAGE,
  ({ id, subject }) => subject === 'couple' && id !== 'couple.verdict',
)
const ALL = [...PERSONS, ...OVERLAYS, 'couple.verdict'] as const

const toldIn = ({ themes }: Brief) => themes.flatMap((theme) => theme.facts)
const toldIds = (brief: Brief) => toldIn(brief).map(({ fact }) => fact.id)

function briefs(
  ids: readonly DocumentPlan['id'][],
  pairs: readonly (readonly Fact[])[] = EVERY,
  wish: Parameters<typeof orderOf>[2] = {},
): Brief[] {
  return pairs.flatMap((facts) => ids.map((id) => briefOf(orderOf(id, facts, wish))))
}

function mostTokens(ids: readonly DocumentPlan['id'][]): number {
  return Math.max(...briefs(ids).map((brief) => tokensFor(renderedLength(brief))))
}

describe('briefOf', () => {
  it('gives the same brief for the same order, in whatever order facts come', () => {
    const [facts = []] = EXACT
    for (const id of [...ALL, ...HOOKS.map((hook) => hook.id)]) {
      const turned = briefOf(orderOf(id, facts.toReversed()))
      const brief = briefOf(orderOf(id, facts))
      expect(toldIds(turned)).toEqual(toldIds(brief))
      expect(JSON.stringify(briefOf(orderOf(id, facts)))).toBe(JSON.stringify(brief))
    }
  })

  it('tells 35 to 55 facts of a document where births are known, a verdict 45 to 60, each once', () => {
    for (const brief of briefs(ALL, EXACT)) {
      const ids = toldIds(brief)
      const [least, most] = brief.document.theme === 'verdict' ? [45, 60] : [35, 55]
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeGreaterThanOrEqual(least!)
      expect(ids.length).toBeLessThanOrEqual(most!)
    }
  })

  it('tells once what of one touches what of the other, though it be the closest of all', () => {
    for (const brief of briefs([...OVERLAYS, 'couple.verdict'])) {
      const contacts = toldIn(brief).flatMap(({ fact }) => contactOf(fact) ?? [])
      expect(new Set(contacts).size).toBe(contacts.length)
    }
  })

  it('makes do with what an unknown time leaves', () => {
    for (const brief of briefs(ALL, [...ONE_UNKNOWN, ...BOTH_UNKNOWN])) {
      expect(toldIds(brief).length).toBeGreaterThanOrEqual(15)
      expect(brief.withheld.every(({ property }) => property === 'withheld')).toBe(true)
    }
    const western = briefs(['p1.western'], ONE_UNKNOWN)
    expect(western.every(({ withheld }) => withheld.length > 0)).toBe(true)
  })

  it('keeps within the budgets', () => {
    expect(mostTokens(PERSONS)).toBeLessThanOrEqual(FACT_BUDGETS.person)
    expect(mostTokens(OVERLAYS)).toBeLessThanOrEqual(FACT_BUDGETS.couple)
    expect(mostTokens(['couple.verdict'])).toBeLessThanOrEqual(FACT_BUDGETS.verdict)
  })

  it('tells in half of its facts what at most a tenth has', () => {
    for (const brief of briefs(ALL, EXACT)) {
      const shares = toldIn(brief)
        .flatMap(({ fact }) => fact.frequency?.share ?? [])
        .toSorted((one, other) => one - other)
      expect(shares[Math.floor(shares.length / 2)]).toBeLessThanOrEqual(0.1)
    }
  })

  it('has three to five themes, each on a pillar and held together by two links', () => {
    for (const { themes } of briefs([...PERSONS, ...OVERLAYS], EXACT)) {
      expect(themes.length).toBeGreaterThanOrEqual(3)
      expect(themes.length).toBeLessThanOrEqual(5)
      for (const { facts, links, pillar, counter } of themes) {
        const own = new Set(facts.map(({ fact }) => fact.id))
        expect(facts.length).toBeGreaterThanOrEqual(7)
        expect(facts.length).toBeLessThanOrEqual(12)
        expect(links.length).toBeGreaterThanOrEqual(2)
        expect(own.has(pillar) && (counter === null || own.has(counter))).toBe(true)
      }
    }
  })

  it('names no fact that it does not tell', () => {
    for (const brief of briefs([...ALL, ...HOOKS.map(({ id }) => id)])) {
      const told = new Set(toldIds(brief))
      const named = [
        ...brief.rare,
        ...brief.coincidences,
        ...brief.leanings,
        ...brief.time,
        ...brief.cutFirst,
        ...brief.thesis.for,
        ...brief.thesis.against,
        ...brief.themes.flatMap(({ links, recalls }) => [
          ...recalls,
          ...links.flatMap(({ from, to }) => [from, to]),
        ]),
      ]
      expect(named.filter((id) => !told.has(id))).toEqual([])
    }
  })

  it('turns on something: facts that bear it, and against a tension what meets it', () => {
    for (const { thesis } of briefs(ALL)) {
      expect(thesis.for.length).toBeGreaterThan(0)
      expect(thesis.for.some((id) => thesis.against.includes(id))).toBe(false)
      expect(thesis.kind !== 'tension' || thesis.against.length > 0).toBe(true)
    }
  })

  it('tells a person their own system, and between two what either is only where something hangs on it', () => {
    for (const { document, themes } of briefs(PERSONS, EXACT)) {
      for (const { fact } of themes.flatMap(({ facts }) => facts)) {
        expect([fact.subject, fact.system]).toEqual([document.subject, document.theme])
      }
    }
    for (const brief of briefs(['couple.western', 'couple.kabbalah'], EXACT)) {
      const between = toldIn(brief).filter(({ fact }) => fact.subject === 'couple')
      expect(between.length).toBeGreaterThan(toldIn(brief).length / 2)
    }
  })

  it('tells a verdict part by part', () => {
    for (const { themes } of briefs(['couple.verdict'], EXACT)) {
      const ids = themes.map(({ id }) => id)
      expect(ids).toEqual(VERDICT_THEMES.filter((id) => ids.includes(id)))
      expect(ids).toEqual(expect.arrayContaining(['finding', 'ease', 'cost', 'time', 'promises']))
      expect(ids).not.toContain('question')
    }
    const [facts = []] = EXACT
    const asked = briefOf(orderOf('couple.verdict', facts, { question: 'Should we move house?' }))
    expect(asked.themes.map(({ id }) => id).slice(0, 2)).toEqual(['finding', 'question'])
  })

  it('leaves the testimony of a system that was given up out of the verdict', () => {
    const [facts = []] = EXACT
    const { themes } = briefOf(orderOf('couple.verdict', facts, { missing: ['Human Design'] }))
    const systems = themes.flatMap((theme) => theme.facts.map(({ fact }) => fact.system))
    expect(systems).not.toContain('humanDesign')
    expect(themes.map(({ id }) => id)).not.toContain('witness.humanDesign')
  })

  it('gives a hook four to six facts, and no two of a person’s hooks the same', () => {
    for (const facts of EXACT) {
      const hooks = HOOKS.map(({ id }) => briefOf(orderOf(id, facts)))
      const ids = hooks.flatMap(toldIds)
      expect(new Set(ids).size).toBe(ids.length)
      expect(hooks.map(({ thesis }) => thesis.kind)).toEqual(['wants', 'needs', 'shows'])
      for (const hook of hooks) {
        expect(toldIds(hook).length).toBeGreaterThanOrEqual(4)
        expect(toldIds(hook).length).toBeLessThanOrEqual(6)
      }
    }
  })

  it('gives what everything may mean by cards, but what only counts or dates', () => {
    const unread = briefs(ALL, EXACT).flatMap((brief) =>
      toldIn(brief).filter(
        ({ fact, cards }) => cards.length === 0 && !NEEDS_NO_CARD.test(kindOf(fact)),
      ),
    )
    expect([...new Set(unread.map(({ fact }) => kindOf(fact)))]).toEqual([])
  })

  it('holds of the phrasebook what its facts name', () => {
    const [facts = []] = EXACT
    const [moon] = facts.filter(({ id }) => id === 'p1.western.moon.sign').flatMap(cardIdsOf)
    const card = { trait: '', shadow: '', gifts: [], prices: [], scenes: [], notToSay: [] }
    const order = orderOf('p1.western', facts, {
      cards: { [moon!]: card, 'western.sun.nowhere': card },
    })
    expect(Object.keys(briefOf(order).cards)).toEqual([moon])
  })
})

/** What is a number, a date, a count of others or a rule of the chart, and needs no card. */
const NEEDS_NO_CARD =
  /^(?:together\.(?:score|dimension|rarity|coincidence)|\w+\.leaning|western\.(?:relationshipScore\.points|\w+\.dispositor|chart\.(?:sect|finalDispositor|birthTime)|balance|composite\.(?:aspect|chart)|\w+\.star|\w+\.outOfBounds|synastry|aspect|coincidence|time|parallel|\w+\.(?:bound|face|triplicity))|vedic\.(?:ashtakoota\.total|poruthams|panchanga|ashtakavarga|shadbala|lagnas|venus|jupiter|navamshas|moonHouse|\w+\.(?:combust|vargottama|dignity)|coincidence|time|runningDashas|mangalDosha|kootaRoles)|humanDesign\.(?:joint|cross(?:es)?|bridges?|type|definition|split|circuits|circuitry|conditioning|profiles|types|authorities|design|variables)|geneKeys\.(?:commonKeys|commonRings|sequences)|kabbalah\.(?:hebrew\w+|weekday\.hour|tikkun|sunName|paths|nodes|anniversaries|letters|months|choirs|names|worlds|pillars))/

function kindOf({ system, topic, property }: Fact): string {
  return `${system}.${topic}.${property}`
}

describe('register', () => {
  const OF_LOVE = /attract|spouse|marriage|sexual|lover|romance/i

  it('says nothing of love, bodies or scores where somebody is young', () => {
    const young = {
      people: [
        { name: 'Ines', pronouns: null, isOfAge: false },
        { name: 'Tomás', pronouns: null, isOfAge: true },
      ],
    }
    for (const brief of briefs(ALL, EXACT.slice(0, 5), young)) {
      expect(brief.register).toBe('young')
      expect(brief.leanings).toEqual([])
      const told = toldIn(brief)
      expect(
        told.filter(({ fact }) => OF_LOVE.test(fact.sentence)).map(({ fact }) => fact.id),
      ).toEqual([])
      expect(
        told.filter(({ fact }) =>
          /relationshipScore|ashtakoota|mangal|seventhLord|electromagnetic/.test(fact.topic),
        ),
      ).toEqual([])
      expect(told.length).toBeGreaterThanOrEqual(20)
    }
  })

  it('assumes no marriage between friends, family or colleagues', () => {
    for (const relation of ['friends', 'family', 'colleagues'] as const) {
      for (const brief of briefs([...OVERLAYS, 'couple.verdict'], EXACT.slice(0, 4), {
        relation,
      })) {
        expect(brief.register).toBe(relation)
        const between = toldIn(brief).filter(({ fact }) => fact.subject === 'couple')
        expect(
          between.filter(({ fact }) => OF_LOVE.test(fact.sentence)).map(({ fact }) => fact.id),
        ).toEqual([])
      }
    }
  })
})

describe('question', () => {
  const [facts = []] = EXACT

  it('stands first, with facts that bear on it', () => {
    const brief = briefOf(orderOf('p1.western', facts, { question: 'Which work suits me?' }))
    expect(Object.keys(brief)[0]).toBe('question')
    expect(brief.question?.about).toBe('work and calling')
    expect(brief.question?.facts.length).toBeGreaterThan(2)
    expect(brief.question?.facts.every((id) => toldIds(brief).includes(id))).toBe(true)
  })

  it('is met by a reviewed paragraph and no fact where no chart may answer', () => {
    const question = 'He hits me when he is angry, must I stay, when will I die?'
    for (const id of ['couple.verdict', 'couple.western'] as const) {
      const brief = briefOf(orderOf(id, facts, { question }))
      expect(brief.question).toMatchObject({ category: 'violence', about: null, facts: [] })
      expect(brief.question?.reviewed).toContain('nothing to say')
    }
  })

  it('is null where nothing was asked', () => {
    expect(briefOf(orderOf('p1.vedic', facts, { question: '  ' })).question).toBeNull()
  })
})

describe('package', () => {
  it('covers sixteen grounds: no two documents about people tell the same, and overlays little of what was told', () => {
    for (const facts of EXACT.slice(0, 4)) {
      const people = PERSONS.map((id) => briefOf(orderOf(id, facts)))
      const told = people.flatMap(toldIds)
      expect(new Set(told).size).toBe(told.length)
      const digests = people.map((brief) => digestOf(brief, { facts: toldIds(brief), scenes: [] }))
      const known = new Set(told)
      for (const id of OVERLAYS) {
        const ids = toldIds(briefOf(orderOf(id, facts, { digests })))
        const again = ids.filter((each) => known.has(each))
        expect(again.length / ids.length).toBeLessThanOrEqual(0.6)
      }
    }
  })

  it('hands the verdict every digest', () => {
    const [facts = []] = EXACT
    const digests = [...PERSONS, ...OVERLAYS].map((id) => {
      const brief = briefOf(orderOf(id, facts))
      return digestOf(brief, { facts: toldIds(brief).slice(0, 30), scenes: ['western.moon.leo#0'] })
    })
    const verdict = briefOf(orderOf('couple.verdict', facts, { digests }))
    expect(verdict.digests).toHaveLength(15)
    expect(verdict.digests.every(({ told }) => told.length === 30)).toBe(true)
  })

  it('carries what reconciles two systems where both tell one matter', () => {
    const zodiac = briefs(['p1.western', 'p1.vedic'], EXACT).filter(({ notes }) =>
      notes.some(({ id }) => id === 'zodiac'),
    )
    expect(zodiac.length).toBeGreaterThan(EXACT.length)
    const gates = briefs(['p1.humanDesign', 'p1.geneKeys'], EXACT)
    expect(gates.every(({ notes }) => notes.some(({ id }) => id === 'gates'))).toBe(true)
  })
})

describe('flip', () => {
  it('changes little else when one of the heaviest facts is another', () => {
    const moved = EXACT.flatMap((facts) => {
      const brief = briefOf(orderOf('p1.western', facts))
      const heaviest = toldIn(brief)
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, 10)
      return heaviest.map(({ fact: { id } }) => {
        const others = facts.map((fact) =>
          fact.id === id ? { ...fact, value: 'otherwise' } : fact,
        )
        const after = new Set(toldIds(briefOf(orderOf('p1.western', others))))
        return toldIds(brief).filter((each) => each !== id && !after.has(each)).length
      })
    })
    const changed = moved.reduce((sum, count) => sum + count, 0) / moved.length
    expect(changed).toBeLessThan(2)
  })
})
