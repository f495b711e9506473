import { describe, expect, it } from 'vitest'
import { cardIdsOf, explainedBy } from './card-ids.ts'
import { factsOfPairs } from './orders.fixture.ts'

const facts = factsOfPairs(21, 6).flat()

/** Cards of the first fact of a kind, by its id's pattern. */
function cardsOf(id: RegExp, isWanted: (value: unknown) => boolean = () => true) {
  const found = facts.find((fact) => id.test(fact.id) && isWanted(fact.value))
  if (found === undefined) throw new Error(`no fact like ${String(id)}`)
  return { cards: cardIdsOf(found), fact: found }
}

describe('cardIdsOf', () => {
  it('names a placement by its body and sign, whoever’s it is', () => {
    const { cards, fact } = cardsOf(/^p2\.western\.moon\.sign$/)
    expect(cards).toEqual([`western.moon.${String(fact.value).toLowerCase()}`])
  })

  it('names two points of a chart in one order and by how they meet', () => {
    const { cards } = cardsOf(/^p1\.western\.aspect\.\w+-trueNode$/, (value) => value === 'square')
    expect(cards[0]).toMatch(/^western\.aspect\.\w+-node\.strain$/)
    const flowing = cardsOf(/^p1\.western\.aspect\.sun-/, (value) => value === 'trine')
    expect(flowing.cards[0]).toMatch(/^western\.aspect\.sun-\w+\.flow$/)
  })

  it('lets the first person own the first body between two', () => {
    const { cards } = cardsOf(/^couple\.western\.synastry\.venus-moon$/)
    expect(cards[0]).toMatch(/^western\.synastry\.venus-moon\.(?:join|flow|strain)$/)
  })

  it('tells a koota by how much of its points it gives', () => {
    const { cards } = cardsOf(/^couple\.vedic\.ashtakoota\.nadi$/, (value) => value === 8)
    expect(cards).toEqual(['vedic.koota.nadi.full'])
    const none = cardsOf(/^couple\.vedic\.ashtakoota\.bhakoot$/, (value) => value === 0)
    expect(none.cards).toEqual(['vedic.koota.bhakoot.none'])
  })

  it('tells a center by its state and a sefirah by its strength', () => {
    const open = cardsOf(/^p1\.humanDesign\.headCenter\.state$/, (value) => value === 'open')
    expect(open.cards).toEqual(['humanDesign.center.head.open'])
    const { cards, fact } = cardsOf(/^p1\.kabbalah\.tiferet\.strength$/)
    expect(cards).toEqual([`kabbalah.sefirah.tiferet.${String(fact.value)}`])
  })

  it('tells a center that neither has as undefined, and one that one has by the state of each', () => {
    const neither = cardsOf(/^couple\.humanDesign\.centers\./, (value) => value === 'neither')
    expect(neither.cards.filter((id) => id.endsWith('.defined'))).toEqual([])
    expect(neither.cards.length).toBeGreaterThan(0)
    const { cards } = cardsOf(/^couple\.humanDesign\.centers\./, (value) => value === 'p1')
    expect(cards).toEqual([
      expect.stringMatching(/\.defined$/),
      expect.stringMatching(/\.(?:undefined|open)$/),
    ])
  })

  it('reads where somebody sets out by the mending that is asked from there', () => {
    const { cards, fact } = cardsOf(/^p1\.kabbalah\.tikkun\.leaves$/)
    const toward = facts.find(({ id }) => id === 'p1.kabbalah.tikkun.toward')
    expect(cards).toEqual([`kabbalah.tikkun.${String(toward?.value).toLowerCase()}`])
    const south = facts.find(({ id, value }) => id.endsWith('South') && value === 'same sign')!
    const sign = south.marks[0]!.sign!.toLowerCase()
    expect(cardIdsOf(south)).not.toContain(`kabbalah.tikkun.${sign}`)
    expect(fact.marks[0]?.sign).toBeDefined()
  })

  it('names a figure by its kind', () => {
    const figures = facts.filter(({ id }) => /^p1\.western\.pattern\.(?!withheld)/.test(id))
    const ids = new Set(figures.flatMap(cardIdsOf))
    expect([...ids]).toEqual(expect.arrayContaining(['western.pattern.tSquare']))
    expect([...ids].every((id) => KNOWN_FIGURES.has(id))).toBe(true)
  })

  it('writes every id as cards are named: in words of letters and digits', () => {
    const ids = [...new Set(facts.flatMap(cardIdsOf))]
    expect(ids.filter((id) => !/^[a-zA-Z]+(?:\.[a-zA-Z0-9-]+)+$/.test(id))).toEqual([])
  })
})

describe('explainedBy', () => {
  it('is the card of what a fact names, and none that is of something near it', () => {
    const { fact } = cardsOf(/^p1\.vedic\.runningDasha\.mahadasha$/)
    expect(explainedBy(fact)).toBe(`vedic.dasha.${String(fact.value)}`)
    const lent = [
      /^p1\.vedic\.runningDasha\.antardasha$/,
      /^p1\.vedic\.D9\.lagna$/,
      /^p1\.humanDesign\.cross\.gates$/,
      /^couple\.humanDesign\.sharedGates\.all$/,
      /^couple\.humanDesign\.types\.pair$/,
      /^p1\.kabbalah\.tiferet\.sign$/,
      /^p1\.kabbalah\.month\.tribe$/,
      /^p1\.western\.southNode\.sign$/,
      /^p1\.western\.descendant\.sign$/,
    ]
    for (const id of lent) {
      const near = cardsOf(id)
      expect(near.cards.length).toBeGreaterThan(0)
      expect(explainedBy(near.fact)).toBeNull()
    }
  })
})

const KNOWN_FIGURES = new Set(
  ['stellium', 'grandTrine', 'tSquare', 'grandCross', 'mysticRectangle', 'kite', 'yod'].map(
    (figure) => `western.pattern.${figure}`,
  ),
)
