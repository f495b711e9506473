import type { Brief } from '../../brief/brief.ts'
import type { Prompt, PromptBlock } from '../prompt.ts'
import type { Revision } from '../../writer.ts'
import { CITATION } from './citation.ts'
import { dataBlock } from './data-block.ts'
import { EXAMPLES } from './examples.ts'
import { cardsBlock, factsBlock } from './facts-block.ts'
import { GLOSSARY } from './glossary.ts'
import { structureOf } from './structure.ts'
import { VOICE } from './voice.ts'
import { withoutBirthData } from './without-birth-data.ts'

/** About six characters and a space to a word, four to a token, and room for the citations. */
const TOKENS_A_WORD = 4

/**
 * What a model is asked for a brief. The same for all documents of a job: the voice and, after it,
 * the people; a provider keeps both. A revision quotes only the sentences at fault.
 * The day of a birth is told to no model.
 */
export function render(whole: Brief, revision?: Revision): Prompt {
  const brief = withoutBirthData(whole)
  return {
    system: [{ text: [VOICE, CITATION, GLOSSARY, EXAMPLES].join('\n\n'), endsSharedPart: true }],
    user: [
      { text: peopleBlock(brief), endsSharedPart: true },
      ...[
        structureOf(brief),
        relationBlock(brief),
        questionBlock(brief),
        factsBlock(brief),
        cardsBlock(brief),
        digestsBlock(brief),
        faultsBlock(revision),
        'Write the document now.',
      ].flatMap((text): PromptBlock[] => (text === '' ? [] : [{ text }])),
    ],
    maxTokens: Math.max(1_000, brief.words * TOKENS_A_WORD),
  }
}

function peopleBlock({ people, asOf, language }: Brief): string {
  return dataBlock('people', {
    people: people.map(({ name, pronouns }, place) => ({ id: `p${place + 1}`, name, pronouns })),
    asOf: asOf.slice(0, 10),
    language,
  })
}

const NO_ROMANCE = { words: 'Nothing of romance, attraction or marriage.' }
const NO_LOVE = { words: 'Nothing of love, partners, attraction, bodies or scores.' }

/** What a register forbids, where it forbids anything. */
const WORDS: Readonly<Partial<Record<Brief['register'], { readonly words: string }>>> = {
  friends: NO_ROMANCE,
  family: NO_ROMANCE,
  colleagues: NO_ROMANCE,
  young: NO_LOVE,
  grave: NO_LOVE,
}

/** What the two are to each other, and which words are fit: of one person's reading, neither of a pair. */
function relationBlock({ relation, register }: Brief): string {
  return dataBlock('relation', { relation, register, ...WORDS[register] })
}

/** Nothing where no chart may answer: no model is asked, and reviewed words are put there by code. */
function questionBlock({ question }: Brief): string {
  if (question === null || question.reviewed !== null) return ''
  const { text, about, facts } = question
  return dataBlock('question', { question: text, about, facts })
}

/** What earlier documents found, for the verdict to weigh and for all not to repeat. */
function digestsBlock({ digests }: Brief): string {
  if (digests.length === 0) return ''
  const found = digests.map(({ document, thesis, told }) => ({
    document,
    thesis: { kind: thesis.kind, for: grouped(thesis.for), against: grouped(thesis.against) },
    told: grouped(told),
  }))
  return dataBlock('documents before this one', found)
}

/** Ids by how they begin, for many begin alike: `{"p1.western": ["moon.sign"]}`. */
function grouped(ids: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const groups: Record<string, string[]> = {}
  for (const id of ids) {
    const [, beginning = '', rest = id] = /^([^.]*\.[^.]*)\.(.*)$/.exec(id) ?? []
    groups[beginning] = [...(groups[beginning] ?? []), rest]
  }
  return groups
}

function faultsBlock(revision: Revision | undefined): string {
  if (!revision) return ''
  return `An earlier draft was found wanting. Write the document anew and keep clear of these faults:
${dataBlock('faults', revision.complaints)}`
}
