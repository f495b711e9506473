import type * as z from 'zod'

/**
 * What a schema says of a value that does not fit it, as a clause after the field's name:
 * `latitude is missing`. For `z.config({ customError })`; null where zod's own words have to do.
 */
export function misfitInWords(issue: z.core.$ZodRawIssue): string | null {
  if (issue.input === undefined) return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return `is not ${withArticle(issue.expected)}`
    case 'invalid_value':
      return 'is none of those it may be'
    case 'too_small':
      return issue.input === '' || isEmptyList(issue.input) ? 'is empty' : 'is too small'
    case 'too_big':
      return typeof issue.input === 'number' ? 'is too large' : 'is too long'
    default:
      return null
  }
}

/** For a schema with words of its own: what is wrong with a value that is there. */
export function orMissing(problem: string): { error: (issue: { input?: unknown }) => string } {
  return { error: ({ input }) => (input === undefined ? 'is missing' : problem) }
}

/** `a number`, `an object`, `a whole number`. */
export function withArticle(noun: string): string {
  if (noun === 'int') return 'a whole number'
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
