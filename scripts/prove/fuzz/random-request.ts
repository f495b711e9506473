import fc, { type Arbitrary } from 'fast-check'
import { resolved, type OpenApi, type Operation, type Schema } from './open-api.ts'
import { valueOf } from './value-of.ts'

/** Whose token a request bears. */
const BEARERS = ['owner', 'operator', 'nobody', 'unknown'] as const
export type Bearer = (typeof BEARERS)[number]

/** A value of a request: as it is, or the nth of what the API itself called so. */
export type Place = { readonly value: unknown } | { readonly known: number }

/** A request before ids are put into it; plain data, so that it can be made smaller. */
export interface RandomRequest {
  readonly method: string
  readonly path: string
  readonly operation: Operation
  readonly bearer: Bearer
  readonly params: Readonly<Record<string, Place>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: { readonly type: string; readonly text: string } | null
}

/** Requests to every operation alike: mostly as they should be, often with something wrong. */
export function randomRequest(api: OpenApi): Arbitrary<RandomRequest> {
  const all = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      requestTo(api, { method: method.toUpperCase(), path, operation }),
    ),
  )
  return fc.oneof(...all)
}

type Target = Pick<RandomRequest, 'method' | 'path' | 'operation'>

function requestTo(api: OpenApi, target: Target): Arbitrary<RandomRequest> {
  const { operation } = target
  const [params, query, headers] = (['path', 'query', 'header'] as const).map((place) =>
    (operation.parameters ?? []).filter((one) => one.in === place),
  )
  const ofParam = (schema: Schema): Arbitrary<Place> =>
    fc.oneof(
      { weight: 6, arbitrary: fc.nat(20).map((known) => ({ known })) },
      { weight: 3, arbitrary: valueOf(api, schema).map((value) => ({ value })) },
      { weight: 1, arbitrary: fc.string({ minLength: 1 }).map((value) => ({ value })) },
    )
  const loose = (schema: Schema) =>
    fc.oneof({ weight: 5, arbitrary: valueOf(api, schema) }, { weight: 1, arbitrary: fc.string() })
  const some = (parameters: typeof query = []) =>
    fc.record(
      Object.fromEntries(parameters.map(({ name, schema = {} }) => [name, loose(schema)])),
      { requiredKeys: [] },
    )
  return fc.record({
    method: fc.constant(target.method),
    path: fc.constant(target.path),
    operation: fc.constant(operation),
    bearer: bearerOf(operation),
    params: fc.record(
      Object.fromEntries((params ?? []).map(({ name, schema = {} }) => [name, ofParam(schema)])),
    ),
    query: some(query),
    headers: some(headers),
    body: bodyOf(api, operation),
  })
}

function bearerOf({ security }: Operation): Arbitrary<Bearer> {
  const right: Bearer = security?.some((one) => 'operator' in one) ? 'operator' : 'owner'
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(right) },
    { weight: 1, arbitrary: fc.constantFrom(...BEARERS) },
  )
}

function bodyOf(api: OpenApi, { requestBody }: Operation): Arbitrary<RandomRequest['body']> {
  const [type = '', { schema = {}, example = null } = {}] =
    Object.entries(requestBody?.content ?? {})[0] ?? []
  if (!requestBody) return fc.constant(null)
  const right = fc.oneof(
    { weight: 3, arbitrary: fc.constant(example) },
    { weight: 2, arbitrary: valueOf(api, schema) },
  )
  const json = fc.oneof(
    { weight: 6, arbitrary: right },
    { weight: 3, arbitrary: changed(api, schema, right) },
    { weight: 1, arbitrary: fc.jsonValue() },
  )
  const text = fc.oneof(
    { weight: 12, arbitrary: json.map((value) => JSON.stringify(value) ?? '') },
    { weight: 1, arbitrary: fc.string() },
  )
  const types = fc.oneof(
    { weight: 15, arbitrary: fc.constant(type) },
    { weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/xml', '') },
  )
  return fc.record({ type: types, text })
}

/** A value with one of its fields another, missing, or one too many. */
function changed(api: OpenApi, schema: Schema, right: Arbitrary<unknown>): Arbitrary<unknown> {
  const fields = Object.keys((resolved(api, schema)['properties'] as object | undefined) ?? {})
  const field = fc.constantFrom(...fields, 'another', '__proto__')
  return fc
    .tuple(right, field, fc.option(fc.jsonValue({ maxDepth: 2 })))
    .map(([whole, name, value]) => {
      if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return whole
      const { [name]: _, ...rest } = whole as Record<string, unknown>
      return value === null ? rest : { ...rest, [name]: value }
    })
}
