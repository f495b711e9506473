import { describe, expect, it } from 'vitest'
import { planDocuments, type DocumentId } from '#core/job-types.ts'
import { factOf, type Fact } from '#astrology/facts.ts'
import { SYSTEMS, type System } from '#core/systems.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import type { BriefOrder } from '../../brief/order.ts'
import { CHARMAINE, factsOfCouple, MICHAEL } from '../../couple.fixture.ts'
import { finishText } from '../../finish-text.ts'
import { requestFor } from '../../request.fixture.ts'
import { unfitOf } from '../../safety/unfit-words.ts'
import { wordsOf, type Finished } from '../../text.ts'
import { complainedOf } from './complained-of.ts'
import { mendDraft } from './mend-draft.ts'
import { sayingId } from '../../saying-id.ts'
import { scenesTold } from './scenes-told.ts'
import { writeBrief } from './write-brief.ts'

const AS_OF = 2_461_370.5
const FACTS = withFrequency(factsOfCouple(MICHAEL, CHARMAINE, AS_OF))
const PLANS = [...planDocuments('nuclear_v2'), ...planDocuments('hook')]

function planOf(id: DocumentId) {
  const found = PLANS.find((plan) => plan.id === id)
  if (found === undefined) throw new Error(`no document ${id}`)
  return found
}

function rawOf(
  id: DocumentId,
  wish: Partial<BriefOrder> = {},
  facts: readonly Fact[] = FACTS,
): string {
  return [...writeBrief(requestFor(planOf(id), facts, wish).brief)].join('')
}

const written = (id: DocumentId, wish: Partial<BriefOrder> = {}, facts: readonly Fact[] = FACTS) =>
  finishText(rawOf(id, wish, facts))

const sentencesIn = ({ evidence }: Finished) => evidence.map(({ sentence }) => sentence)
const wordsIn = (sentence: string) =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** Facts no table and no card knows, the same for both people. */
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

const person = (name: string) => ({ name, pronouns: null, isOfAge: true })

describe('the almanac', () => {
  it('writes the same text for the same brief', () => {
    for (const { id } of PLANS) expect(rawOf(id)).toBe(rawOf(id))
  })

  it.each(PLANS.map(({ id }) => id))(
    'writes %s in sentences for the ear that rest on facts',
    (id) => {
      const finished = written(id)
      const long = sentencesIn(finished).filter((sentence) => wordsIn(sentence).length > 25)
      expect(
        long.filter((sentence) => !/cannot be told|one pair in|, one in /.test(sentence)),
      ).toEqual([])
      expect(sentencesIn(finished).filter((sentence) => unfitOf(sentence) !== null)).toEqual([])
      const cited = new Set(
        finished.evidence.flatMap(({ facts }) =>
          facts.filter((fact) => !fact.startsWith('meaning.')),
        ),
      )
      expect(cited.size).toBeGreaterThanOrEqual(/sun|moon|rising/.test(id) ? 4 : 30)
    },
  )

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
  ])('writes about %s and %s whatever the facts are', (p1, p2) => {
    for (const facts of [unknownFacts(0), unknownFacts(40), FACTS]) {
      for (const id of ['p2.western', 'couple.vedic', 'couple.verdict'] as const) {
        const finished = written(
          id,
          { people: [person(p1), person(p2)], question: 'Will it last?' },
          facts,
        )
        expect(
          sentencesIn(finished).filter((text) =>
            /[{}⟨⟩⟪⟫]|\[[fg][.?]/.test(text.replaceAll(p1, '').replaceAll(p2, '')),
          ),
        ).toEqual([])
      }
    }
  })

  it('answers first what was asked, and nothing where no chart may answer', () => {
    const asked = written('p1.western', { question: 'What is my calling?' })
    expect(asked.document.sections[1]?.heading).toMatch(/calling/i)
    const order = { question: 'He hits me when he is angry, must I stay?' }
    for (const id of ['couple.western', 'couple.verdict'] as const) {
      const headings = written(id, order).document.sections.map(({ heading }) => heading ?? '')
      expect(headings.filter((heading) => /question/i.test(heading))).toEqual([])
    }
  })

  it('tells of the young nothing of partners or scores', () => {
    const people = [person('Ines'), { ...person('Tomás'), isOfAge: false }]
    for (const id of ['couple.western', 'couple.verdict', 'p2.western'] as const) {
      expect(written(id, { people }).markdown).not.toMatch(
        /\b(?:attraction|lovers?|spouse|of 100|sexual)\b/i,
      )
    }
  })

  it('decides in sixty words, and ends in five agreements', () => {
    const { document } = written('couple.verdict')
    const [finding] = document.sections
    expect(wordsIn(finding?.paragraphs[0] ?? '').length).toBeLessThanOrEqual(60)
    const { text } = written('couple.verdict')
    const promises = text.sections.find(
      ({ heading }) =>
        /agree|promises/i.test(heading?.text ?? '') && !/agree$|Agreed/.test(heading?.text ?? ''),
    )
    expect(promises?.paragraphs[0]?.filter(({ facts }) => facts.length > 0)).toHaveLength(5)
  })

  it('leaves out what was complained about, and nothing else', () => {
    for (const id of ['p1.western', 'couple.kabbalah', 'couple.verdict', 'p1.moon'] as const) {
      const draft = rawOf(id)
      const all = finishText(draft).evidence
      const wrong = all.filter((_, at) => at % 9 === 4).map(({ sentence }) => sentence)
      const complaints = wrong.map((sentence) => `It is not so. In: “${sentence}”`)
      const mended = finishText(mendDraft({ draft, complaints }))
      expect(mended.evidence.map(({ sentence }) => sentence)).toEqual(
        all.map(({ sentence }) => sentence).filter((sentence) => !wrong.includes(sentence)),
      )
      expect(new Set(mended.evidence.flatMap(({ facts }) => facts)).size).toBeGreaterThan(3)
    }
  })

  it('says in other words what was complained about, and what hangs on it after those', () => {
    const { brief } = requestFor(planOf('couple.verdict'), FACTS)
    const first = finishText([...writeBrief(brief)].join(''))
    const read = first.evidence.filter(({ facts }) => facts.some((id) => id.startsWith('meaning.')))
    const wrong = read.filter((_, at) => at % 5 === 2).map(({ sentence }) => sentence)
    const complaints = wrong.map((sentence) => `It is not so. In: “${sentence}”`)
    const again = finishText([...writeBrief(brief, complainedOf({ complaints }))].join(''))
    expect(wrong.length).toBeGreaterThan(5)
    expect(wrong.filter((sentence) => sentencesIn(again).includes(sentence))).toEqual([])
    const lengths = [first, again].map(({ document }) => wordsOf(document))
    expect(lengths[1]! / lengths[0]!).toBeGreaterThan(0.95)
  })

  it('knows afterwards what it said of which card', () => {
    const { brief } = requestFor(planOf('p1.western'), FACTS)
    const finished = finishText([...writeBrief(brief)].join(''))
    const told = new Set(scenesTold(brief, sentencesIn(finished)))
    const saidOf = (kinds: readonly ('scenes' | 'gifts' | 'prices')[]) =>
      Object.entries(brief.cards).flatMap(([id, card]) =>
        kinds.flatMap((kind) => card[kind].filter((text) => told.has(sayingId(id, text)))),
      )
    expect(saidOf(['scenes']).length).toBeGreaterThan(5)
    expect(saidOf(['gifts', 'prices']).length).toBeGreaterThan(20)
    expect(wordsOf(finished.document)).toBeGreaterThan(1500)
  })
})
