import type { Misbehaviour } from '#test/fakes/writer/misbehaviour.ts'
import type { Brief } from '#writing/brief/brief.ts'
import type { InPackage } from '#writing/write-package.ts'
import { plantedLie } from './planted-lie.ts'

export interface Expected {
  /** Of each document: calls that are answered, and drafts that come to their end. */
  readonly calls: number
  readonly drafts: number
  /** Found in the first draft of each document. */
  readonly found?: string
  /** The sentence it is found in, where there is one. */
  readonly sentence?: string | undefined
  /** What is waited for before each is tried again, seconds at the least. */
  readonly waits?: readonly number[]
}

export interface Trouble extends Expected {
  readonly name: string
  /** How the first calls for each document go wrong, in turn; then all goes right. */
  readonly ways: (asked: InPackage) => readonly Misbehaviour[]
  /** A sentence that the first draft of each document has planted in it, and that must be found. */
  readonly plants?: (brief: Brief) => Planted
}

export interface Planted {
  readonly sentence: string
  readonly fact?: string
}

const cut = { kind: 'cut', after: 2400 } as const
const overload = { kind: 'refuse-call', status: 529, type: 'overloaded_error' } as const
const limit = {
  kind: 'refuse-call',
  status: 429,
  type: 'rate_limit_error',
  retryAfter: '77',
} as const

/** Every way a provider goes wrong, one a package. */
export const TROUBLES: readonly Trouble[] = [
  { name: 'that is well', ways: () => [], calls: 1, drafts: 1 },
  { name: 'whose streams are cut', ways: () => [cut, cut], calls: 3, drafts: 1, waits: [5, 30] },
  {
    name: 'that drips',
    ways: () => [{ kind: 'drip', everyMs: 4, characters: 90 }],
    calls: 1,
    drafts: 1,
  },
  {
    name: 'that falls silent in its middle',
    ways: () => [{ kind: 'silence', after: 1200 }],
    calls: 2,
    drafts: 1,
    waits: [5],
  },
  {
    name: 'that lives and says no word',
    ways: () => [{ kind: 'pings-only', everyMs: 40 }],
    calls: 2,
    drafts: 1,
    waits: [5],
  },
  {
    name: 'that is overloaded, at the door and in its middle',
    ways: () => [
      overload,
      { kind: 'error-event', after: 800, type: 'overloaded_error' },
      overload,
      overload,
    ],
    calls: 5,
    drafts: 1,
    waits: [15, 30, 60, 120],
  },
  {
    name: 'that asks for patience',
    ways: () => [limit, limit],
    calls: 3,
    drafts: 1,
    waits: [77, 77],
  },
  {
    name: 'that stops at its limit',
    ways: () => [{ kind: 'truncate', after: 3000 }],
    calls: 2,
    drafts: 2,
    found: 'stop',
  },
  {
    name: 'that refuses',
    ways: () => [{ kind: 'refusal' }],
    calls: 2,
    drafts: 2,
    found: 'stop',
  },
  {
    name: 'that plants a false claim in each document',
    ways: () => [],
    plants: plantedLie,
    calls: 2,
    drafts: 2,
    found: 'claim',
  },
  {
    name: 'that speaks to its reader',
    ways: () => [],
    plants: () => ({ sentence: 'You will know it by your calm.' }),
    calls: 2,
    drafts: 2,
    found: 'person',
  },
  {
    name: 'that tampers with citations',
    ways: () => [
      {
        kind: 'distort',
        text: (text) => text.replaceAll(/\[\[p1\.|\[\[couple\.|\[\[p2\./g, '[[p9.'),
      },
    ],
    calls: 2,
    drafts: 2,
    found: 'citation',
  },
]
