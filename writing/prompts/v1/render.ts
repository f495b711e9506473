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

/** About six characters and a space to a word, four to a token, and room for the citations. */
const TOKENS_A_WORD = 4

/**
 * What a model is asked for a brief. The same for all documents of a job: the voice and, after it,
 * the people; a provider keeps both. A revision quotes only the sentences at fault.
 */
export function render(brief: Brief, revision?: Revision): Prompt {
  return {
    system: [{ text: [VOICE, CITATION, GLOSSARY, EXAMPLES].join('\n\n'), endsSharedPart: true }],
    user: [
      { text: peopleBlock(brief), endsSharedPart: true },
      ...[
        structureOf(brief),
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

function peopleBlock({ people, relation, register, asOf, language }: Brief): string {
  return dataBlock('people', {
    people: people.map(({ name, pronouns }, place) => ({ id: `p${place + 1}`, name, pronouns })),
    relation,
    register,
    asOf: asOf.slice(0, 10),
    language,
  })
}

function questionBlock({ question }: Brief): string {
  if (question === null) return ''
  const { text, about, reviewed, facts } = question
  return reviewed === null
    ? dataBlock('question', { question: text, about, facts })
    : dataBlock('reviewed answer', { words: reviewed })
}

/** What earlier documents found, for the verdict to weigh and for all not to repeat. */
function digestsBlock({ digests }: Brief): string {
  if (digests.length === 0) return ''
  const told = digests.map(({ document, thesis, told: facts }) => ({ document, thesis, facts }))
  return dataBlock('documents before this one', told)
}

function faultsBlock(revision: Revision | undefined): string {
  if (!revision) return ''
  return `An earlier draft was found wanting. Write the document anew and keep clear of these faults:
${dataBlock('faults', revision.complaints)}`
}
