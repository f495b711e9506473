import type { FieldProblem, ProblemType } from '@contract/problems.ts'
import type { Language, Words } from '#app/words/catalogue.ts'
import { filled } from '#app/words/filled.ts'
import type { Failure } from './failure.ts'

type Wordy = Pick<Words, 'common' | 'problems'>

/**
 * What a failure is called for whoever waits. A refusal says its own detail to who reads English, which the API
 * speaks; to everybody else what kind of refusal it is and what it is about.
 */
export function failureWords(failure: Failure, words: Wordy, language: Language): string {
  const { failures } = words.common
  switch (failure.kind) {
    case 'offline':
      return failures.offline
    case 'signed-out':
      return failures.signedOut
    case 'not-found':
      return failures.notFound
    case 'refused':
      return refusedWords(failure, words, language)
    case 'busy':
      return failures.busy(failure.retryAfter)
    case 'gone':
      return (language === 'en' && failure.detail) || failures.gone
    case 'server':
      return failures.server
  }
}

/** What is wrong with one field of an input, as a sentence. */
export function fieldWords(
  { field, problem, mend }: FieldProblem,
  { problems }: Pick<Words, 'problems'>,
  language: Language,
): string {
  const name = fieldName(field, problems)
  return language === 'en'
    ? `${capital(name)} ${problem}. ${mend}`
    : filled(problems.unusable, { fields: name })
}

function refusedWords(
  { type, detail, fields }: Extract<Failure, { kind: 'refused' }>,
  { common, problems }: Wordy,
  language: Language,
): string {
  if (language === 'en' && detail !== '') return detail
  if (fields.length > 0) {
    const names = new Set(fields.map(({ field }) => fieldName(field, problems)))
    return filled(problems.unusable, { fields: [...names].join(', ') })
  }
  const types: Readonly<Record<ProblemType, string>> = problems.types
  return type in types ? types[type as ProblemType] : common.failures.refused
}

/** By the last part of its path that is a name: `people.0.birth.date` is the date of birth. */
function fieldName(field: string, { fields }: Words['problems']): string {
  const names: Readonly<Record<string, string>> = fields
  const known = field.split(/[.[\]]+/).findLast((part) => Object.hasOwn(names, part))
  return names[known ?? 'other']!
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
