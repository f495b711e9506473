import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { OpenApi, Operation, Schema } from './open-api.ts'

/** What is wrong with an answer, in words; null when it is as the document says. */
export type CheckAnswer = (operation: Operation, answer: Response) => Promise<string | null>

/** Holds answers against a document: the status, the media type, and what the schema says of a JSON body. */
export function checkerOf(api: OpenApi): CheckAnswer {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  addFormats.default(ajv)
  ajv.addSchema({ ...api, $id: 'api' })
  const compiled = new Map<string, ValidateFunction>()
  const misfit = (schema: Schema, value: unknown): string | null => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"api#/')
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object)
    compiled.set(text, validate)
    return validate(value) ? null : ajv.errorsText(validate.errors)
  }
  return async ({ responses }, answer) => {
    const { status, headers } = answer
    const type = headers.get('content-type')?.split(';')[0]?.trim() ?? null
    // A stream has no end to wait for.
    const body = type === 'text/event-stream' ? await hungUp(answer) : await answer.text()
    if (status >= 500 && status !== 503) return `${status}: ${body.slice(0, 500)}`
    if (status === 503 && !headers.has('retry-after')) return '503 without Retry-After'
    const declared = responses[String(status)]
    if (!declared) return `${status} is not declared: ${body.slice(0, 300)}`
    if (!declared.content) return body === '' ? null : `${status} has a body that is not declared`
    const media = type === null ? undefined : declared.content[type]
    if (!media) return `${status} is given as ${type}, which is not declared`
    if (!media.schema || !type?.endsWith('json')) return null
    const wrong = misfit(media.schema, JSON.parse(body))
    return wrong === null ? null : `${status} does not fit: ${wrong}: ${body.slice(0, 300)}`
  }
}

async function hungUp(answer: Response): Promise<string> {
  await answer.body?.cancel()
  return 'a stream'
}
