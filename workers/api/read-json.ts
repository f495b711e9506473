import type { HonoRequest } from 'hono'
import type * as z from 'zod'
import { fieldProblems, inputProblem, problem } from './problems.ts'

/** The body as its schema says, or the answer that tells what is wrong with it. */
export async function readJson<Schema extends z.ZodType>(
  request: HonoRequest,
  schema: Schema,
): Promise<{ readonly value: z.infer<Schema> } | { readonly refusal: Response }> {
  let body: unknown
  try {
    body = await request.json()
  } catch {
    const mend = 'Send one JSON object, with content-type application/json.'
    return {
      refusal: problem('not-json', { errors: [{ field: 'body', problem: 'is not JSON', mend }] }),
    }
  }
  const parsed = schema.safeParse(body)
  if (!parsed.success) return { refusal: inputProblem(fieldProblems(parsed.error)) }
  return { value: parsed.data }
}
