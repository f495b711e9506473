import type { Context } from 'hono'
import { problem } from './problems.ts'

interface Limit {
  /** As its list is called in answers. */
  readonly field: string
  readonly most: number
  readonly mend: string
}

/** The refusal of one more than may be kept, which says how many that is and how to mend it. */
export function refuseFull(c: Context, { field, most, mend }: Limit) {
  const what = `are ${most} already, as many as may be kept`
  return problem(c, 'not-now', { errors: [{ field, problem: what, mend }] })
}
