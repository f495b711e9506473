import { LIMITS, type Limit } from './limits.ts'
import { moneyOf, sumOf, type Amounts, type Line } from './money.ts'
import type { Tokens } from './tokens-of-package.ts'
import type { Usage } from './usage.ts'

/** What is known of one package; everything else follows. */
export interface Known {
  readonly usage: Usage
  readonly tokens: Tokens
  /** Milliseconds of a processor in Workers, all of a package, without what the bench has not measured. */
  readonly processor: { readonly ms: number; readonly missing: readonly string[] }
  /** Seconds of sound a word takes to say, and what a second of it weighs, bytes. */
  readonly secondsAWord: number
  readonly bytesASecond: number
  /** By the simulation of the fleet; and how long a chapter takes a GPU there, which is assumed. */
  readonly centsAChapter: number
  readonly gpuSecondsAChapter: number
  /** What one fleet's object was measured to lease; null where the bench has not measured it. */
  readonly leasesASecond: number | null
}

const GB = 1e9
const OBJECT_GB = 0.128
const OPERATIONS_A_MESSAGE = 3
const DAY = 86_400

/** What one package costs to make, and to keep for a month. */
export interface Costs {
  readonly platform: readonly Line[]
  readonly model: readonly Line[]
  readonly voiceDollars: number
  readonly gigabytes: number
  readonly total: number
}

export function costsOf(known: Known): Costs {
  const { usage, tokens } = known
  const requests = Object.values(usage.objectRequests).reduce((sum, count) => sum + count, 0)
  const gigabytes = (tokens.words * known.secondsAWord * known.bytesASecond) / GB
  const platform: Partial<Amounts> = {
    // Every message is a Worker's request, and so is all that a pod asks of the bridge.
    workerRequests: usage.messages + (usage.objectRequests['the fleet'] ?? 0),
    workerMs: known.processor.ms,
    objectRequests: requests,
    objectSeconds: usage.seconds * OBJECT_GB,
    objectRows: usage.objectRows,
    d1Rows: usage.d1Rows,
    queueOperations: usage.messages * OPERATIONS_A_MESSAGE,
    r2Writes: usage.r2Writes,
    r2Reads: usage.r2Reads,
    r2Gigabytes: gigabytes,
  }
  const model: Partial<Amounts> = {
    modelInput: tokens.shared + tokens.own,
    modelCached: tokens.shared * (tokens.documents - 1),
    modelOutput: tokens.written,
  }
  const voiceDollars = (known.centsAChapter * tokens.documents) / 100
  const lines = { platform: moneyOf(platform), model: moneyOf(model) }
  const total = sumOf(lines.platform) + sumOf(lines.model) + voiceDollars
  return { ...lines, voiceDollars, gigabytes, total }
}

/** How much of something so many packages a day ask for, beside what one unit of it bears. */
export interface Load {
  readonly what: string
  readonly unit: string
  readonly asked: number
  readonly most: number
  /** How many units it takes: databases, objects, queues. */
  readonly units: number
  readonly source: string
}

/** Where limits bind, packages spread evenly over a day. */
export function loadsAt(packagesADay: number, known: Known): readonly Load[] {
  const { usage, tokens, leasesASecond, gpuSecondsAChapter } = known
  const aSecond = packagesADay / DAY
  const chapters = aSecond * tokens.documents
  const ofLines = usage.objectRequests['the lines'] ?? 0
  const measured = '`npm run bench -- fleet`, one object, one lease at a time'
  const assumed = `assumed: ${gpuSecondsAChapter} s of a GPU a chapter`
  const loads: readonly (readonly [string, string, number, Limit])[] = [
    ['D1, statements', 'a second', aSecond * usage.d1Statements, LIMITS.d1QueriesASecond],
    ['D1, growth in 30 days', 'bytes', packagesADay * 30 * usage.d1Bytes, LIMITS.d1Bytes],
    ['lines of work, requests', 'a second', aSecond * ofLines, LIMITS.objectRequestsASecond],
    ...(leasesASecond === null
      ? []
      : [
          [
            'fleet, leases',
            'a second',
            chapters,
            { most: leasesASecond, source: measured },
          ] as const,
        ]),
    ['queues, messages', 'a second', aSecond * usage.messages, LIMITS.queueMessagesASecond],
    ['model, tokens written', 'a minute', aSecond * 60 * tokens.written, LIMITS.modelTokensAMinute],
    ['GPUs that speak', 'at once', chapters * gpuSecondsAChapter, { most: 1, source: assumed }],
  ]
  return loads.map(([what, unit, asked, { most, source }]) => {
    return { what, unit, asked, most, units: Math.ceil(asked / most), source }
  })
}
