import { describe, expect, it } from 'vitest'
import { planDocuments, type JobType } from '#core/job-types.ts'
import { SYSTEMS, type System } from '#core/systems.ts'
import { factOf, type Fact, type Names } from '#astrology/facts.ts'
import { CHARMAINE, factsOfCouple, MICHAEL } from '../../couple.fixture.ts'
import { draftsInMemory } from '../../drafts-in-memory.ts'
import { randomBirths } from '../../random-births.fixture.ts'
import { selectFacts } from '../../documents/select-facts.ts'
import { sentenceKey, type Sibling } from '../../grounding/repetition.ts'
import { sentencesOf } from '../../sentences.ts'
import { wordsOf, type FinishedText } from '../../text.ts'
import { writeDocument } from '../../write-document.ts'
import { almanac } from '../almanac.ts'

const birth = randomBirths(20261122)
const COUPLES = Array.from({ length: 6 }, () => factsOfCouple(birth(), birth()))
const people = { p1: 'Ines', p2: 'Tomás' }

interface Order {
  readonly type?: JobType
  readonly names: Names
  readonly facts: readonly Fact[]
  readonly question?: string | null
  readonly missing?: readonly System[]
}

/** The texts of a job, each checked, written without knowing of each other. */
async function write({ type = 'nuclear_v2', names, facts, question = null, missing = [] }: Order) {
  const texts: Sibling[] = []
  for (const document of planDocuments(type)) {
    const request = {
      document,
      names,
      facts: selectFacts(document, facts),
      question,
      missing,
      words: 900,
      language: 'en',
    }
    const outcome = await writeDocument(almanac(), request, { book: draftsInMemory() })
    if (outcome.kind === 'unfit') throw new Error(JSON.stringify(outcome.quality))
    const blamed = outcome.quality.findings.filter(({ check }) => check !== 'length')
    expect([document.id, blamed]).toEqual([document.id, []])
    expect(outcome.quality.drafts).toBe(1)
    texts.push({ id: document.id, document: outcome.document })
  }
  return texts
}

function sentencesTwice(texts: readonly Sibling[]): readonly string[] {
  const seen = new Set<string>()
  return texts
    .flatMap(({ document }) => sentencesIn(document))
    .filter((sentence) => {
      const key = sentenceKey(sentence)
      const again = seen.has(key)
      seen.add(key)
      return again
    })
}

function sentencesIn({ sections }: FinishedText): readonly string[] {
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => sentencesOf(paragraph)),
  )
}

const proseOf = ({ document }: Sibling) => sentencesIn(document).join(' ')

/** Facts no table knows, the same for both people. */
function unknownFacts(count: number): readonly Fact[] {
  const many = (subject: 'p1' | 'p2' | 'couple', system: System) =>
    Array.from({ length: count }, (_, index) =>
      factOf(
        subject,
        system,
      )({
        topic: `thing${index % 7}`,
        property: `kind${index}`,
        value: index,
        marks: [],
        sentence:
          subject === 'couple'
            ? `{p1} and {p2} share the ${index}th mark of ${system}.`
            : `{${subject}}'s ${index}th mark in ${system} is the colour grey.`,
        rule: { id: 'test.rule', rule: 'made for a test', source: 'none' },
      }),
    )
  return (['p1', 'p2', 'couple'] as const).flatMap((subject) =>
    SYSTEMS.flatMap((system) => many(subject, system)),
  )
}

describe('almanac', () => {
  it.each([
    ['Michael', 'Charmaine'],
    ['Анна', '田中'],
    ['James', "O'Brien"],
    ['Alex', 'Alex'],
    ['You', 'May'],
    ['Leo', 'Virgo'],
    ['J. R. Smith', 'anna # [[x]]'],
    ['*Bob.*', 'Zoë! Davis Jr.'],
    ['<script>alert(1)</script>', '[a](http://b.example/…)'],
    ['__Ｍª__ `Soﬁa`', '\\# & &amp; ~~Tom~~'],
  ])('writes sixteen texts about %s and %s whatever the facts are', async (p1, p2) => {
    for (const count of [0, 40]) {
      const texts = await write({
        names: { p1, p2 },
        facts: unknownFacts(count),
        question: 'Should we marry? Will it last?',
      })
      expect(sentencesTwice(texts)).toEqual([])
      expect(texts.filter(({ document }) => wordsOf(document) < 300)).toEqual([])
    }
  })

  it.each([
    ['*Bob*', '[a](http://b.example/)'],
    ['<script>alert(1)</script>', '[[p1.western.sun.sign]]'],
    ['__Tom__ & `Jerry`', '# Ada \\ Eve'],
  ])('says all of the names %s and %s', async (p1, p2) => {
    const texts = await write({ names: { p1, p2 }, facts: unknownFacts(3) })
    const [first] = texts
    expect(first?.document.title).toContain(p1)
    expect(first && proseOf(first)).toContain(p1)
    const verdict = texts.at(-1)
    expect(verdict?.document.title).toContain(`${p1} and ${p2}`)
  })

  it('claims nothing the facts do not say and repeats nothing, for random couples', async () => {
    for (const facts of COUPLES) {
      const texts = await write({ names: people, facts })
      expect(sentencesTwice(texts)).toEqual([])
      expect(texts.filter(({ document }) => wordsOf(document) < 600)).toEqual([])
    }
  })

  it('writes about real people in any script', async () => {
    const facts = factsOfCouple(MICHAEL, CHARMAINE)
    const texts = await write({ names: { p1: 'Анна', p2: '田中' }, facts })
    expect(sentencesTwice(texts)).toEqual([])
    expect(texts.filter(({ document }) => wordsOf(document) < 800)).toEqual([])
  })

  it('repeats nothing for twins of one name', async () => {
    const first = birth()
    for (const minutes of [0, 4]) {
      const second = { ...first, jd: first.jd + minutes / 1440 }
      const texts = await write({
        names: { p1: 'Kim', p2: 'Kim' },
        facts: factsOfCouple(first, second),
      })
      expect(sentencesTwice(texts)).toEqual([])
    }
  })

  it('writes at least 300 words a text where the birth times are unknown', async () => {
    const texts = await write({
      names: people,
      facts: factsOfCouple({ ...birth(), minutes: 720 }, { ...birth(), minutes: 720 }),
    })
    expect(sentencesTwice(texts)).toEqual([])
    expect(texts.filter(({ document }) => wordsOf(document) < 300)).toEqual([])
  })

  it('writes hooks of 120 to 200 words', async () => {
    for (const facts of COUPLES) {
      const texts = await write({ type: 'hook', names: { p1: 'Ines' }, facts })
      const counts = texts.map(({ document }) => wordsOf(document))
      expect(counts.filter((count) => count < 120 || count > 200)).toEqual([])
    }
  })

  it('says in a hook that the rising sign cannot be known without an hour', async () => {
    const facts = factsOfCouple({ ...birth(), minutes: 720 }, birth())
    const rising = (await write({ type: 'hook', names: { p1: 'Ines' }, facts })).at(-1)!
    expect(rising.id).toBe('p1.rising')
    expect(proseOf(rising)).toContain('the hour of birth is not known closely enough')
    expect(wordsOf(rising.document)).toBeLessThanOrEqual(200)
  })

  it.each(['complete_reading', 'synastry', 'single_system'] as const)(
    'writes a %s for people with real charts',
    async (type) => {
      const asked = type === 'synastry' ? people : { p1: 'Ines' }
      expect(sentencesTwice(await write({ type, names: asked, facts: COUPLES[0]! }))).toEqual([])
    },
  )

  it('says in a verdict which systems it lacks, and hears nothing from them', async () => {
    const texts = await write({ names: people, facts: COUPLES[0]!, missing: ['vedic', 'kabbalah'] })
    const verdict = texts.at(-1)!
    expect(verdict.id).toBe('couple.verdict')
    expect(proseOf(verdict)).toContain('without Vedic Astrology and Kabbalah')
    expect(proseOf(verdict)).not.toMatch(/koota|sefir|Tiferet/i)
  })

  it('puts the question in a heading and answers it in one paragraph', async () => {
    const texts = await write({ names: people, facts: COUPLES[0]!, question: 'Should we marry?' })
    expect(sentencesTwice(texts)).toEqual([])
    for (const { id, document } of texts) {
      const section = document.sections.find(({ heading }) => heading?.includes('Should we marry?'))
      expect([id, section?.paragraphs.length]).toEqual([id, 1])
    }
  })

  it('writes the same text for the same request', async () => {
    const order = { names: people, facts: COUPLES[0]! }
    expect(await write(order)).toEqual(await write(order))
  })
})
