import type { DocumentPlan } from '#core/job-types.ts'
import type { Register } from '../brief/brief.ts'
import type { Pronouns } from '#core/person.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import type { Fact, Names } from '#astrology/facts.ts'
import { wordsOf, type Finished } from '../text.ts'
import { checkCitations } from './citations.ts'
import { checkClaimsInSteps } from './claims.ts'
import { finding, type Finding } from './finding.ts'
import { checkNames } from './names.ts'
import { checkPerson } from './person.ts'
import { checkRepetition, type Sibling } from './repetition.ts'
import { checkSafety } from './safety.ts'

/** What a text is checked against. */
export interface Expectation {
  readonly document: DocumentPlan
  readonly names: Names
  /** How the two are spoken of, where they have said it. */
  readonly pronouns?: Readonly<{ p1?: Pronouns | null; p2?: Pronouns | null }>
  readonly facts: readonly Fact[]
  /** Ids of the brief's cards; absent where no brief is known. */
  readonly meanings?: ReadonlySet<string>
  readonly words: number
  /** Why the writer stopped; `null` when it never said. */
  readonly stop: 'end' | 'length' | 'refusal' | null
  /** Finished texts of the same package, none of whose sentences may return. */
  readonly siblings: readonly Sibling[]
  /** Which words are fit; those of partners where it is not given. */
  readonly register?: Register
}

/**
 * Everything wrong with a finished text, worst first. An empty list means it may be published as it is.
 * @internal
 */
export function checkText(finished: Finished, expected: Expectation): readonly Finding[] {
  return toTheEnd(checkTextInSteps(finished, expected))
}

/** The same, with a stop between checks: of a long text all of them together take a tenth of a second. */
export function* checkTextInSteps(
  finished: Finished,
  expected: Expectation,
): Generator<undefined, readonly Finding[]> {
  const found: Finding[] = []
  for (const check of BEFORE_CLAIMS) {
    found.push(...check(finished, expected))
    yield
  }
  found.push(...(yield* checkClaimsInSteps(finished, expected)))
  yield
  found.push(...checkRepetition(finished, expected.siblings))
  yield
  found.push(...checkSafety(finished, expected.register))
  return found.toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
}

const BEFORE_CLAIMS: readonly ((
  finished: Finished,
  expected: Expectation,
) => readonly Finding[])[] = [
  (_, expected) => checkStop(expected),
  checkStructure,
  checkLength,
  checkPerson,
  checkNames,
  checkCitations,
]

const RANK = { fatal: 0, serious: 1, minor: 2 } as const

function checkStop({ stop }: Expectation): readonly Finding[] {
  if (stop === 'end') return []
  const complaint =
    stop === 'refusal'
      ? 'The writer refused.'
      : 'The text was cut off before its end; finish it within the length asked for.'
  return [finding('stop', 'fatal', { complaint })]
}

function checkStructure({ document }: Finished): readonly Finding[] {
  const last = document.sections.at(-1)?.paragraphs.at(-1) ?? ''
  return [
    ...(document.title === ''
      ? [
          finding('structure', 'serious', {
            complaint: 'The text has no title: begin with `# ` and a title.',
          }),
        ]
      : []),
    ...(last !== '' && !/[.!?…。！？]["'”’»)\]]*$/u.test(last)
      ? [
          finding('structure', 'serious', {
            complaint: 'The last sentence does not end; complete it.',
            sentence: last.slice(-200),
          }),
        ]
      : []),
  ]
}

/**
 * What a text owes grows with what there was to say: about 25 words a fact, up to the
 * number asked for. Well below that, material was left lying and the text is written again.
 */
function checkLength({ document }: Finished, { words, facts }: Expectation): readonly Finding[] {
  const count = wordsOf(document)
  const complaint = `The text has ${count} words; about ${words} were asked for.`
  if (count === 0) return [finding('length', 'fatal', { complaint: 'The text is empty.' })]
  const owed = Math.min(words, WORDS_WITHOUT_FACTS + WORDS_A_FACT * facts.length)
  if (count < owed * 0.6) return [finding('length', 'serious', { complaint })]
  return count < words * 0.8 || count > words * 1.5
    ? [finding('length', 'minor', { complaint })]
    : []
}

const WORDS_WITHOUT_FACTS = 250
const WORDS_A_FACT = 25
