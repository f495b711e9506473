import { InputError } from '#core/errors.ts'
import { failureOf, idOf, type Failure } from './failure.ts'
import type { Request } from './run-answering.ts'

/** What answers each line of a batch. */
export interface LineAnswering<Answer extends object = object> {
  /** Throws `InputError` for a request that cannot be answered. */
  readonly answer: (request: unknown) => Answer
  /** Options for every line; those of a line's own go before them. */
  readonly flags: Request
  /** A line, for who sends something else. */
  readonly line: string
}

/** The answer to a line of a batch, or why there is none. */
export function answeredLine<Answer extends object>(
  { answer, flags, line }: LineAnswering<Answer>,
  text: string,
): Answer | Failure {
  const given = parsed(text)
  if (given === undefined) {
    const mend = `Give one JSON object a line: ${line}.`
    return failureOf(null, new InputError('line', 'is not JSON', mend))
  }
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given)
  return answered(answer, isObject ? { ...flags, ...given } : given)
}

/** The answer to a request, or why there is none. */
export function answered<Answer extends object>(
  answer: LineAnswering<Answer>['answer'],
  request: unknown,
): Answer | Failure {
  try {
    return answer(request)
  } catch (error) {
    return failureOf(idOf(request), error)
  }
}

export function isFailure(result: object): result is Failure {
  return 'error' in result
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
