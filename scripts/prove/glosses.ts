import type { Fact } from '#astrology/facts.ts'
import { selectFacts } from '#writing/documents/select-facts.ts'
import { checkClaims } from '#writing/grounding/claims.ts'
import { CARDS } from '#writing/meaning/cards.ts'
import { speakersOf } from '#writing/providers/almanac/speech/speakers.ts'
import { toldOf } from '#writing/providers/almanac/told.ts'
import { explains } from './glosses/explained.ts'
import { notHeld } from './glosses/held.ts'
import { factsOfTwo, packageOf, type CoupleOf, type WrittenDocument } from './prose/a-package.ts'
import { unlikeCouple } from './prose/couples.ts'
import type { Case } from './prove.ts'

const MEANING = 'meaning.'

interface Glossed {
  readonly sentence: string
  readonly card: string
  readonly facts: readonly Fact[]
}

/** Sentences in which a card of theirs says what a thing is. */
function glossedIn({ finished }: WrittenDocument, facts: readonly Fact[]): readonly Glossed[] {
  return finished.evidence.flatMap(({ sentence, facts: cited }) =>
    cited
      .filter((id) => id.startsWith(MEANING))
      .map((id) => id.slice(MEANING.length))
      .filter((card) => isToldIn(sentence, CARDS[card]?.gloss))
      .map((card) => ({ sentence, card, facts: facts.filter(({ id }) => cited.includes(id)) })),
  )
}

/**
 * What the reader of claims takes for something else: years of a period for those that are left of it at birth,
 * and what rises in `Dhana (Venus rising)` for an ascendant. `explains` is strict with both.
 */
function isRead({ card }: Glossed): boolean {
  return !/^vedic\.(?:dasha\.|yoga\.dhana-rising-)/.test(card)
}

function isToldIn(sentence: string, gloss: string | undefined): boolean {
  return gloss !== undefined && sentence.toLowerCase().includes(gloss.toLowerCase())
}

/** Glosses of a document that explain what none of the facts beside them tells, and those the reader of claims holds for false. */
export function falseGlosses(
  document: WrittenDocument,
  facts: readonly Fact[],
  { names, pronouns }: CoupleOf,
): readonly string[] {
  const glossed = glossedIn(document, facts)
  const misplaced = glossed
    .filter(({ card, facts: beside }) => !beside.some((fact) => explains(card, fact)))
    .map(({ sentence, card }) => `${document.id}: ${card} does not explain “${sentence}”`)
  const told = new Set(glossed.filter(isRead).map(({ sentence }) => sentence))
  const evidence = document.finished.evidence.filter(({ sentence }) => told.has(sentence))
  const flagged = checkClaims(
    { evidence },
    {
      facts: selectFacts(document.brief.document, facts),
      names: { p1: names[0], p2: names[1] },
      pronouns: { p1: pronouns[0], p2: pronouns[1] },
      document: document.brief.document,
    },
  ).map(({ complaint, sentence }) => `${document.id}: ${complaint} “${sentence}”`)
  return [...misplaced, ...flagged]
}

/** Everything a document might say of somebody by a card that is not so of them. */
export function falseReadings(
  { brief }: WrittenDocument,
  facts: readonly Fact[],
): readonly string[] {
  const told = toldOf(brief, speakersOf(brief))
  return [...told.values()].flatMap((each) =>
    notHeld(each, facts).map((fault) => `${brief.document.id}: ${fault}`),
  )
}

/** What a couple's sixteen documents say by cards, held against every fact of the two. */
function glossesOf(couple: CoupleOf): {
  readonly glossed: number
  readonly faults: readonly string[]
} {
  const facts = factsOfTwo(couple.births)
  const documents = packageOf(couple, facts)
  return {
    glossed: documents.reduce((sum, each) => sum + glossedIn(each, facts).length, 0),
    faults: documents.flatMap((each) => [
      ...falseGlosses(each, facts, couple),
      ...falseReadings(each, facts),
    ]),
  }
}

const COUPLES_A_CASE = 3
const CASES = 20

/** Of sixty couples unlike each other no document explains a thing by what it is not. */
export const GLOSS_CASES: readonly Case[] = Array.from({ length: CASES }, (__, place): Case => ({
  name: `what a card says a thing is, it is (${COUPLES_A_CASE} couples, ${place + 1} of ${CASES})`,
  show: async (seed) => {
    const told = Array.from({ length: COUPLES_A_CASE }, (_, index) =>
      glossesOf(unlikeCouple(seed * 1000 + place * COUPLES_A_CASE + index)),
    )
    const faults = told.flatMap((each) => each.faults)
    if (faults.length > 0) throw new Error(faults.join('\n'))
    return `${told.reduce((sum, { glossed }) => sum + glossed, 0)} glosses`
  },
}))
