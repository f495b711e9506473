import { describe, expect, it } from 'vitest'
import { KNOWN_COUPLE, packageOrder } from './package.fixture.ts'
import { render } from './prompts/v1/render.ts'
import { CATEGORIES, type Category } from './safety/categories.ts'
import { reviewedAnswer } from './safety/reviewed-answers.ts'
import { QUESTION_FOR_OTHERS } from './safety/reviewed-section.ts'
import { readsAsCounsel } from './safety/words-of-love.ts'
import { writtenPackage } from './written-package.fixture.ts'

const QUESTIONS: Readonly<Record<Category, string>> = {
  'self-harm': 'I no longer want to live. When does this get easier?',
  violence: 'He hits me when he is angry, must I stay, when will I die?',
  minor: 'I am 14 and he is 30. Are we soulmates?',
  death: 'Which of us will die first?',
  pregnancy: 'When will I get pregnant?',
  health: 'Will my cancer come back?',
  law: 'Will I win custody of my children?',
  whereabouts: 'Where is my ex living now?',
}

/** The sixteen documents of one order, as a job has them written. */
async function packageAsked(category: Category) {
  const order = packageOrder(KNOWN_COUPLE, { question: QUESTIONS[category], country: 'GB' })
  const written = await writtenPackage(order)
  return written.map(({ id, request, outcome }) => ({ ...outcome, id, request }))
}

type Sections = readonly {
  readonly heading: string | null
  readonly paragraphs: readonly string[]
}[]

const sectionOf = (sections: Sections) =>
  sections.find(({ heading }) => heading === QUESTION_FOR_OTHERS)!.paragraphs.join(' ')

function runsOf(sections: Sections): ReadonlySet<string> {
  const text = sections.flatMap(({ paragraphs }) => paragraphs).join('\n')
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(7).map((_, from) => words.slice(from, from + 8).join(' ')))
}

const SCORES =
  /\b(?:(?<!not about )score[sd]?|of (?:100|36)|out of \d|percent|points? of \d|in figures)\b|\d ?%/i
const OF_LOVE =
  /\b(?:attract\w*|love[sd]?|lovers?|romance|romantic|marriage|desires?|compatib\w*|soulmates?)\b/i

describe.each(CATEGORIES)('a package asked about %s', async (category) => {
  const told = await packageAsked(category)
  const reviewed = reviewedAnswer(category, 'GB')

  it('has the reviewed words whole in the verdict, and in a sentence of its own in every other document', () => {
    expect(told).toHaveLength(16)
    const words = told.map(({ document, id }) => {
      const sections = document.sections.filter(({ heading }) => heading === QUESTION_FOR_OTHERS)
      expect(sections, `${id}`).toHaveLength(1)
      const isBare = id === 'couple.verdict' && ['violence', 'self-harm'].includes(category)
      expect(document.sections[isBare ? 0 : 1], `${id}`).toBe(sections[0])
      return sections[0]!.paragraphs.join(' ')
    })
    expect(told.map(({ id }) => id).at(-1)).toBe('couple.verdict')
    expect(words.at(-1)).toBe(reviewed)
    expect(new Set(words).size).toBe(16)
    for (const short of words.slice(0, -1)) {
      expect(short.split(/\s+/).length).toBeLessThan(40)
      for (const number of reviewed.match(/\d[\d ]{2,}/g) ?? [])
        expect(short).toContain(number.trim())
    }
  })

  it('shares under a hundredth of the runs of eight words between any two documents', () => {
    const runs = told.map(({ document }) => runsOf(document.sections))
    const shares = runs.flatMap((one, place) =>
      runs.slice(place + 1).map((other) => {
        const common = [...one].filter((run) => other.has(run)).length
        return common / Math.min(one.size, other.size)
      }),
    )
    expect(Math.max(...shares)).toBeLessThan(0.01)
  })

  it('has no score and no word of love in that section, nor any fact', () => {
    expect(reviewed).not.toMatch(SCORES)
    const nothingSaid = 'says nothing about love, bodies or marriage'
    expect(reviewed.replace(nothingSaid, '')).not.toMatch(OF_LOVE)
    for (const { evidence, document } of told) {
      const words = sectionOf(document.sections)
      const cited = evidence.filter(({ sentence }) => words.includes(sentence))
      expect(cited.length).toBeGreaterThan(0)
      expect(cited.flatMap(({ facts }) => facts)).toEqual([])
    }
  })

  it('is not flagged for its reviewed words', () => {
    const flagged = told.flatMap(({ quality, document }) =>
      quality.findings.filter(
        ({ sentence }) => sentence && sectionOf(document.sections).includes(sentence),
      ),
    )
    expect(flagged).toEqual([])
  })

  it('asks no model: neither the question nor its answer is told', () => {
    for (const { request, id } of told) {
      const { system, user } = render(request.brief)
      const text = [...system, ...user].map((block) => block.text).join('\n')
      expect(text.includes(QUESTIONS[category]), `${id}`).toBe(false)
      expect(text.includes(reviewed.slice(0, 60)), `${id}`).toBe(false)
    }
  })

  const isOfHarm = ['violence', 'self-harm'].includes(category)
  it.runIf(isOfHarm)('says between the two nothing that reads as counsel to bear it', () => {
    const said = told
      .filter(({ id }) => id.startsWith('couple.'))
      .flatMap(({ evidence, document }) => {
        const words = sectionOf(document.sections)
        return evidence.map(({ sentence }) => sentence).filter((each) => !words.includes(each))
      })
    expect(said.length).toBeGreaterThan(300)
    expect(said.filter((sentence) => readsAsCounsel(sentence, 'grave'))).toEqual([])
  })

  const isWithoutLove = ['violence', 'self-harm', 'minor'].includes(category)
  it.runIf(isWithoutLove)('says between the two nothing of scores or love at all', () => {
    for (const { document, id } of told.filter((each) => each.id.startsWith('couple.'))) {
      const text = document.sections
        .filter(({ heading }) => heading !== QUESTION_FOR_OTHERS)
        .flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs])
        .join('\n')
      expect(SCORES.exec(text)?.[0], `${id}`).toBeUndefined()
      expect(OF_LOVE.exec(text)?.[0], `${id}`).toBeUndefined()
    }
  })
})

it.each([
  '<stays> in the room for the worst of it',
  '<forgives> lateness, debts and excuses',
  'a silence with a blade folded in it',
  'let one of them yield once too often, and call it peace',
  '<punishes> for a whole weekend by perfect politeness',
])('reads “%s” as counsel after a question about harm, and nowhere else', (text) => {
  expect(readsAsCounsel(text, 'grave')).toBe(true)
  expect(readsAsCounsel(text, 'friends')).toBe(false)
})
