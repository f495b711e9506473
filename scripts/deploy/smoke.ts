import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod'

/** A look at what was deployed; null when it is as it should be, or what is not. */
interface Look {
  readonly name: string
  readonly look: (asking: Asking) => Promise<string | null>
}

interface Asking {
  readonly url: string
  /** What `/source` must tell, or another version answers. */
  readonly commit: string
}

const ANSWER_MS = 10_000

const LOOKS: readonly Look[] = [
  {
    name: 'health',
    look: ({ url }) => answers(`${url}/health`, z.object({ status: z.literal('ok') })),
  },
  {
    name: 'ready',
    look: ({ url }) => answers(`${url}/ready`, z.object({ status: z.literal('ready') })),
  },
  {
    name: 'source',
    look: ({ url, commit }) => answers(`${url}/source`, z.object({ commit: z.literal(commit) })),
  },
  {
    name: 'openapi',
    look: ({ url }) =>
      answers(`${url}/openapi.json`, z.object({ openapi: z.string(), paths: z.object() })),
  },
  { name: 'anonymous', look: ({ url }) => startAnonymously(url) },
]

export interface Smoke {
  /** The looks that passed, in order. */
  readonly passed: readonly string[]
  /** What was wrong with the first that did not, at the last try. */
  readonly failed: { readonly name: string; readonly why: string } | null
}

export interface Smoking extends Asking {
  /** A new version is everywhere only after a while: so often it is asked again, all looks together. */
  readonly tries: number
  readonly pauseMs: number
  /** Then it is asked no more. */
  readonly ending: AbortSignal
}

/** Asks what was deployed whether it works, from outside, as everybody would. */
export async function smoke({ tries, pauseMs, ending, ...asking }: Smoking): Promise<Smoke> {
  const passed: string[] = []
  for (const { name, look } of LOOKS) {
    let why = await look(asking)
    while (why !== null && tries > 1 && !ending.aborted) {
      tries -= 1
      // An end that is asked for ends the pause, too.
      await pause(pauseMs, null, { signal: ending }).catch(() => {})
      why = await look(asking)
    }
    if (why !== null) return { passed, failed: { name, why } }
    passed.push(name)
  }
  return { passed, failed: null }
}

/** Begins as a visitor of the app does, and leaves nothing behind: the account is deleted again. */
async function startAnonymously(url: string): Promise<string | null> {
  const schema = z.object({ token: z.string().min(1) })
  const begun = await ask(`${url}/auth/anonymous`, { method: 'POST' }, schema)
  if (begun.kind === 'ill') return begun.why
  const headers = { authorization: `Bearer ${begun.value.token}` }
  const ended = await ask(`${url}/v1/account`, { method: 'DELETE', headers }, z.unknown())
  return ended.kind === 'ill' ? ended.why : null
}

async function answers(url: string, schema: z.ZodType): Promise<string | null> {
  const answer = await ask(url, {}, schema)
  return answer.kind === 'ill' ? answer.why : null
}

type Answer<T> =
  | { readonly kind: 'well'; readonly value: T }
  | { readonly kind: 'ill'; readonly why: string }

async function ask<Schema extends z.ZodType>(
  url: string,
  init: RequestInit,
  schema: Schema,
): Promise<Answer<z.infer<Schema>>> {
  const asked = `${init.method ?? 'GET'} ${url}`
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_MS) })
    if (!answer.ok) return { kind: 'ill', why: `${asked} answers ${answer.status}` }
    const parsed = schema.safeParse(await answer.json())
    if (parsed.success) return { kind: 'well', value: parsed.data }
    const where = parsed.error.issues[0]?.path.join('.') || 'it'
    return { kind: 'ill', why: `${asked} does not answer as it should: ${where}` }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'ill', why: `${asked}: ${why}` }
  }
}
