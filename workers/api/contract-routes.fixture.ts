import { app } from './app.ts'
import { openApiDocument } from './open-api-document.ts'

type Schema = Readonly<Record<string, unknown>>

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema?: Schema
  readonly example?: unknown
}

interface Operation {
  readonly operationId: string
  readonly security?: readonly Readonly<Record<string, unknown>>[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: {
    readonly required?: boolean
    readonly content: Readonly<
      Record<string, { readonly schema: Schema; readonly example?: unknown }>
    >
  }
  readonly responses: Readonly<Record<string, object>>
}

/** A route as the contract has it, and how it is asked. */
export interface Route {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

const document = openApiDocument(app) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Every route there is, with the parameters, bodies and answers it declares. */
export const ROUTES: readonly Route[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: operation.operationId,
    method: method.toUpperCase(),
    path,
    operation,
  })),
)

/** Ids that stand in a path, by the names of its parameters. */
export type Ids = Readonly<Record<string, string>>

/** `POST /v1/jobs/job_…/cancel`: with these ids, and examples for whatever else stands in the path. */
export function requestTo({ method, path, operation }: Route, ids: Ids, query = ''): string {
  const { parameters = [] } = operation
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const known = ids[name] ?? parameters.find((one) => one.name === name)?.example
    return encodeURIComponent(String(known))
  })
  const asked = parameters.filter((one) => one.in === 'query' && one.required)
  const search = asked.map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`)
  return `${method} ${filled}?${[...search, query].filter((part) => part !== '').join('&')}`
}

/** The example of a route's JSON body; undefined where none is read. */
export function exampleBody({ operation }: Route): unknown {
  return operation.requestBody?.content['application/json']?.example
}

/** A value that a parameter does not take; null for one that takes every text. */
export function misfitOf({ schema = {} }: Parameter): string | null {
  const { type, enum: choices, pattern, format } = schema
  const isNarrow = [choices, pattern, format].some((word) => word !== undefined)
  return isNarrow || (type !== 'string' && type !== undefined) ? 'none, of these!' : null
}
