import type { RouteConfig } from '@hono/zod-openapi'
import type * as z from 'zod'
import { CALLS } from './calls.ts'
import type { Contract } from './contract.ts'

/** A call as it goes over the wire: whoever makes the client sends it, with a token and as it likes. */
export interface Call {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON; null where the call has no body. */
  readonly body: string | null
}

/** Sends a call and gives the JSON of its answer; throws what its caller is to catch. */
export type Send = (call: Call) => Promise<unknown>

type Input<Schema> = Schema extends z.ZodType ? z.input<Schema> : unknown
type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : unknown

type BodyOf<Route extends RouteConfig> = NonNullable<Route['request']>['body'] extends {
  content: { 'application/json': { schema: infer Schema } }
}
  ? { readonly json: Input<Schema> }
  : unknown

type Part<Name extends string, Schema> = Schema extends z.ZodType
  ? Partial<z.input<Schema>> extends z.input<Schema>
    ? { readonly [Key in Name]?: z.input<Schema> }
    : { readonly [Key in Name]: z.input<Schema> }
  : unknown

/** What a call takes, by the schemas of its route. */
type Asked<Route extends RouteConfig> = Part<'params', NonNullable<Route['request']>['params']> &
  Part<'query', NonNullable<Route['request']>['query']> &
  Part<'headers', NonNullable<Route['request']>['headers']> &
  BodyOf<Route>

type JsonOf<Answer> = Answer extends { content: { 'application/json': { schema: infer Schema } } }
  ? Output<Schema>
  : never

/** What a call gives when it goes well; null for one that gives nothing to read. */
type Given<Route extends RouteConfig> = {
  [Status in keyof Route['responses']]: Status extends 200 | 201 | 202
    ? JsonOf<Route['responses'][Status]>
    : never
}[keyof Route['responses']]

/** Every route by its name: what it takes and gives is the contract's own. */
export type Client = {
  readonly [Name in keyof Contract]: Record<never, never> extends Asked<Contract[Name]>
    ? (asked?: Asked<Contract[Name]>) => Promise<Given<Contract[Name]>>
    : (asked: Asked<Contract[Name]>) => Promise<Given<Contract[Name]>>
}

interface AnyAsked {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, unknown>>
  readonly json?: unknown
}

/**
 * The one client of programs and apps. Of the contract it holds only methods and paths: all
 * else is types, so an app carries neither zod nor the routes. Answers are typed and not looked
 * at; who does not trust the other side parses them by the contract's schemas.
 */
export function clientOf(send: Send): Client {
  const calls = Object.entries(CALLS).map(([name, call]) => [
    name,
    async (asked: AnyAsked = {}) => await send(callOf(call, asked)),
  ])
  return Object.fromEntries(calls) as Client
}

function callOf(call: string, { params = {}, query = {}, headers = {}, json }: AnyAsked): Call {
  const [method = '', pattern = ''] = call.split(' ')
  const path = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  )
  const search = new URLSearchParams(textsOf(query)).toString()
  return {
    method,
    path: search === '' ? path : `${path}?${search}`,
    headers: {
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...textsOf(headers),
    },
    body: json === undefined ? null : JSON.stringify(json),
  }
}

/** What is undefined is not said. */
function textsOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const said = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said.map(([name, value]) => [name, String(value)]))
}
