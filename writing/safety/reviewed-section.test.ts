import { describe, expect, it } from 'vitest'
import type { Brief } from '../brief/brief.ts'
import { QUESTION_FOR_OTHERS, withReviewedSection } from './reviewed-section.ts'

const REVIEWED = 'This question is about harm. A chart has nothing to say to it.'
const SECTION = `## ${QUESTION_FOR_OTHERS}\n\n${REVIEWED}`

const asked = (
  theme: 'western' | 'verdict' | 'sun',
  reviewed: string | null = REVIEWED,
  register: Brief['register'] = 'partners',
): Pick<Brief, 'question' | 'document' | 'register'> => ({
  register,
  question: { text: 'He hits me', category: 'violence', reviewed, about: null, facts: [] },
  document: {
    id: `couple.${theme}`,
    subject: 'couple',
    theme,
    lane: theme === 'sun' ? 'preview' : 'chapter',
  } as unknown as Brief['document'],
})

const READING = '# Two\n\nAn opening. [[a.b]]\n\n## One\n\nSaid.\n\n## Two\n\nSaid again.'
const VERDICT = '# The Verdict\n\n## The finding\n\nFound.\n\n## The East\n\nHeard.'

describe('withReviewedSection', () => {
  it('stands after the opening of a reading, and after the finding of a verdict', () => {
    expect(withReviewedSection(READING, asked('western'))).toBe(
      READING.replace('## One', `${SECTION}\n\n## One`),
    )
    expect(withReviewedSection(VERDICT, asked('verdict'))).toBe(
      VERDICT.replace('## The East', `${SECTION}\n\n## The East`),
    )
  })

  it('stands first in a verdict that has no finding, since harm was asked about', () => {
    const bare = '# The Verdict\n\n## The East\n\nHeard.'
    expect(withReviewedSection(bare, asked('verdict', REVIEWED, 'grave'))).toBe(
      bare.replace('## The East', `${SECTION}\n\n## The East`),
    )
  })

  it('takes the place of whatever the writer put under its heading', () => {
    for (const heading of ['## A question for others', '## a QUESTION for others ##']) {
      const own = READING.replace('## One', `${heading}\nHe will change.\n\nStay.\n\n## One`)
      expect(withReviewedSection(own, asked('western'))).toBe(
        withReviewedSection(READING, asked('western')),
      )
    }
  })

  it('stands once, however often it is put there', () => {
    const once = withReviewedSection(READING, asked('western'))
    expect(withReviewedSection(once, asked('western'))).toBe(once)
  })

  it('stands last where a text has no headings', () => {
    expect(withReviewedSection('# Two\n\nOnly an opening.', asked('western'))).toBe(
      `# Two\n\nOnly an opening.\n\n${SECTION}`,
    )
  })

  it('changes nothing where the question is harmless, nor a hook', () => {
    expect(withReviewedSection(READING, asked('western', null))).toBe(READING)
    expect(withReviewedSection(READING, asked('sun'))).toBe(READING)
  })
})
