import { failureOf, type Failure } from './failure.ts'

/** Reads what an answer that went not well says. */
export async function refusalOf(answer: Response): Promise<Failure> {
  const problem = await answer.json().catch(() => ({}))
  const isObject = typeof problem === 'object' && problem !== null
  const retryAfter = answer.headers.get('retry-after')
  return failureOf({ status: answer.status, problem: isObject ? problem : {}, retryAfter })
}
