import { describe, expect, it } from 'vitest'
import { castPerson } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { ruleOf } from '#astrology/rules.ts'
import { ENGINE } from '#core/engine.ts'
import { IMPRINT } from '#core/imprint.ts'
import { planDocuments } from '#core/job-types.ts'
import { CHARMAINE, factsOfCouple, MICHAEL, momentOf } from '#writing/couple.fixture.ts'
import { textOf } from '../pdf/printing.fixture.ts'
import { bookPrinting, documentPrinting, type PrintSource, type WrittenText } from './printings.ts'

const ephemeris = await loadEphemeris()
const facts = factsOfCouple(MICHAEL, CHARMAINE)
const source: PrintSource = {
  people: [
    { name: 'Michael', cast: castPerson(ephemeris, momentOf(MICHAEL)) },
    { name: 'Charmaine', cast: castPerson(ephemeris, momentOf(CHARMAINE)) },
  ],
  facts,
  asOf: new Date('2026-11-26T00:00:00Z'),
  language: 'en',
  engine: ENGINE,
}

/** A text whose sentences cite the first facts of its subject and system, one of them twice. */
const texts = planDocuments('nuclear_v2').map((plan): WrittenText => {
  const own = facts.filter(
    ({ subject, system }) => subject === plan.subject && system === plan.theme,
  )
  const ids = own.slice(0, 3).map(({ id }) => id)
  const sentences = [...ids, ...ids.slice(0, 1)].map((id) => ({ text: `Of ${id}.`, facts: [id] }))
  return {
    plan,
    text: textOf('A text', [{ heading: 'A heading', paragraphs: [sentences] }]),
    quality: { provider: 'almanac', model: 'almanac', prompt: 'v1' },
  }
})
const textNamed = (id: string) => texts.find(({ plan }) => plan.id === id)!

describe('documentPrinting', () => {
  it.each([
    ['p1.western', ['Michael']],
    ['p2.vedic', ['Charmaine']],
    ['couple.humanDesign', ['Michael', 'Charmaine']],
  ])('is about whom the document is about (%s)', (id, names) => {
    const printing = documentPrinting(source, textNamed(id))
    expect(printing.people.map(({ name }) => name)).toEqual(names)
    expect(printing.title).toBe(printing.parts[0]?.label)
    expect(printing.title.startsWith(`${names.join(' & ')} · `)).toBe(true)
  })

  it('has a chart and a table of positions for every system, of one and of two', () => {
    for (const written of texts.filter(({ plan }) => plan.theme !== 'verdict')) {
      const [part] = documentPrinting(source, written).parts
      expect(part?.charts.length).toBeGreaterThan(0)
      const [table] = part?.tables ?? []
      expect(table?.rows.length).toBeGreaterThan(7)
      for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.heads.length ?? 0)
    }
  })

  it('tells each fact that is cited once, with its value, rule and source', () => {
    const written = textNamed('p1.western')
    const { facts: groups } = documentPrinting(source, written)
    const cited = new Set(written.text.sections[0]?.paragraphs[0]?.flatMap((one) => one.facts))
    const told = groups.flatMap((group) => group.facts.map(({ id }) => ({ id, group })))
    expect(told.map(({ id }) => id).toSorted()).toEqual([...cited].toSorted())
    for (const { id, group } of told) {
      const fact = facts.find((one) => one.id === id)!
      expect(group).toMatchObject({ rule: ruleOf(fact).rule, source: ruleOf(fact).source })
    }
    expect(told[0]?.group.facts[0]?.statement).toMatch(/^Michael’s /)
  })

  it('says who made it, and by what kind of machine', () => {
    const written = textNamed('p1.western')
    const byModel = { provider: 'anthropic', model: 'claude', prompt: 'v1' }
    const printing = documentPrinting(source, written)
    expect(printing.imprint[0]).toBe(IMPRINT)
    expect(printing.imprint.join(' ')).toContain(ENGINE.ephemeris)
    const colours = { ink: '#102030', accent: '#a0b0c0' }
    const brand = { name: 'Acme', colours, imprint: 'Acme Ltd\n\n1 Main Street ' }
    const branded = documentPrinting({ ...source, brand }, written)
    expect(branded.imprint.slice(0, 4)).toEqual([
      IMPRINT,
      'Published by Acme.',
      'Acme Ltd',
      '1 Main Street',
    ])
    expect(branded.brand).toEqual(brand)
    expect(branded.imprint.filter((line) => !printing.imprint.includes(line))).toHaveLength(3)
    expect(printing.origin).toBe('algorithmicMedia')
    const other = documentPrinting(source, { ...written, quality: byModel })
    expect(other.origin).toBe('trainedAlgorithmicMedia')
    expect(other.imprint).toContain('Words: claude by anthropic, prompts v1.')
  })
})

describe('bookPrinting', () => {
  it('binds every document in order, with its facts told once and a plain word before', () => {
    const book = bookPrinting(source, texts)
    expect(book.parts.map(({ id }) => id)).toEqual(texts.map(({ plan }) => plan.id))
    const ids = book.facts.flatMap((group) => group.facts.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(40)
    expect(book.disclaimer.length).toBeGreaterThan(2)
    expect(book.title).toContain('Michael & Charmaine')
  })
})
