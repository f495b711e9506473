import { hostname } from 'node:os'
import { availableParallelism } from 'node:os'
import * as z from 'zod'
import { DIALECTS, type DialectName } from '#gpu-bridge/engines/openai-speech/openai-speech.ts'
import { ENGINE_NAMES, type EngineChoice } from '#gpu-bridge/engines/start-engine.ts'
import type { TranscriptionsOptions } from '#gpu-bridge/engines/transcriptions/transcriptions.ts'
import type { CacheSettings } from '#gpu-bridge/speech/chunk-cache.ts'

const httpAddress = z.url({ protocol: /^https?$/ })

/** Everything a pod is told from outside. `BRIDGE_TOKEN` works once and is worth nothing afterwards. */
const Environment = z.object({
  BRIDGE_URL: httpAddress,
  BRIDGE_TOKEN: z.string().min(1),
  POD_NAME: z.string().min(1).max(64).optional(),
  /** Chapters spoken at the same time, one core each. */
  POD_WORKERS: z.coerce.number().int().min(1).max(64).optional(),
  /** Of Flite: with so many threads more previews are spoken, each by all of them, and chapters never by these. */
  POD_PREVIEW_THREADS: z.coerce.number().int().min(1).max(64).optional(),
  /** How much nicer chapters are spoken than previews: where both want a processor, 10 leaves them a tenth of it. */
  POD_CHAPTERS_NICE: z.coerce.number().int().min(0).max(19).default(0),
  /** By default the one that something is given for: a server's address, a model's folder, or neither. */
  POD_ENGINE: z.enum(ENGINE_NAMES).optional(),
  SPEECH_URL: httpAddress.optional(),
  SPEECH_DIALECT: z.enum(Object.keys(DIALECTS) as [DialectName, ...DialectName[]]).optional(),
  SPEECH_KEY: z.string().min(1).optional(),
  SPEECH_MODEL: z.string().min(1).optional(),
  /** The folder of a model of sherpa-onnx. */
  SHERPA_MODEL: z.string().min(1).optional(),
  SHERPA_PROVIDER: z.string().min(1).default('cpu'),
  SHERPA_THREADS: z.coerce.number().int().min(1).max(64).default(1),
  /** A server that writes down what it hears, for engines that may say something else than they are given. */
  RECOGNISER_URL: httpAddress.optional(),
  RECOGNISER_KEY: z.string().min(1).optional(),
  RECOGNISER_MODEL: z.string().min(1).optional(),
  /** A folder for chunks spoken before. Without one they are spoken again. */
  POD_CACHE: z.string().min(1).optional(),
  POD_CACHE_MEGABYTES: z.coerce.number().int().min(1).default(1024),
  /** A file in which the pod tells of its health, for whoever looks after its container. */
  POD_HEALTH_FILE: z.string().min(1).optional(),
  /** After so long without a chapter it says goodbye and ends; never by default. */
  POD_IDLE_SECONDS: z.coerce.number().int().min(1).optional(),
  POD_EXIT_WHEN_ORPHANED: z.enum(['0', '1']).default('0'),
})

export interface PodSettings {
  /** The address every route of the contract is appended to. */
  readonly bridge: string
  readonly token: string
  readonly podName: string
  readonly workers: number
  /** Null where whoever is free speaks previews too. */
  readonly previewThreads: number | null
  readonly chaptersNice: number
  readonly engine: EngineChoice
  readonly recogniser: TranscriptionsOptions | null
  readonly cache: CacheSettings | null
  readonly healthFile: string | null
  readonly exitsWhenOrphaned: boolean
  /** Null for a pod that waits for ever. */
  readonly idleSeconds: number | null
}

/** Names every variable that is missing or wrong, never its value. */
export function readSettings(environment: Variables): PodSettings {
  const told = read(Environment, environment)
  const { BRIDGE_URL, BRIDGE_TOKEN, POD_NAME, POD_WORKERS, POD_EXIT_WHEN_ORPHANED } = told
  return {
    bridge: `${BRIDGE_URL.replace(/\/+$/, '').replace(/\/bridge\/v1$/, '')}/bridge/v1`,
    token: BRIDGE_TOKEN,
    podName: POD_NAME ?? `${hostname()}-${process.pid}`.slice(-64),
    workers: POD_WORKERS ?? availableParallelism(),
    previewThreads: told.POD_PREVIEW_THREADS ?? null,
    chaptersNice: told.POD_CHAPTERS_NICE,
    engine: engineIn(told),
    recogniser: recogniserIn(told),
    cache: cacheIn(told),
    healthFile: told.POD_HEALTH_FILE ?? null,
    exitsWhenOrphaned: POD_EXIT_WHEN_ORPHANED === '1',
    idleSeconds: told.POD_IDLE_SECONDS ?? null,
  }
}

/** What a pod speaks with, for whoever speaks without a bridge. */
export function readVoice(
  environment: Variables,
): Pick<PodSettings, 'engine' | 'recogniser' | 'cache'> {
  const told = read(Environment.omit({ BRIDGE_URL: true, BRIDGE_TOKEN: true }), environment)
  return { engine: engineIn(told), recogniser: recogniserIn(told), cache: cacheIn(told) }
}

type Variables = Readonly<Record<string, string | undefined>>
type Environment = Omit<z.infer<typeof Environment>, 'BRIDGE_URL' | 'BRIDGE_TOKEN'>

function read<Shape extends z.ZodType>(shape: Shape, environment: Variables): z.infer<Shape> {
  const parsed = shape.safeParse(environment)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`the pod's environment is not usable: ${wrong.join('; ')}`)
}

function engineIn({
  POD_ENGINE,
  SPEECH_URL: url,
  SPEECH_DIALECT: dialect,
  SPEECH_KEY: key,
  SPEECH_MODEL: model,
  SHERPA_MODEL: folder,
  SHERPA_PROVIDER: provider,
  SHERPA_THREADS: threads,
}: Environment): EngineChoice {
  const engine = POD_ENGINE ?? (url && 'openai-speech') ?? (folder && 'sherpa') ?? 'flite'
  if (engine === 'sherpa') {
    if (folder === undefined) throw missing('SHERPA_MODEL')
    return { engine, model: { folder, provider, threads } }
  }
  if (engine === 'openai-speech') {
    if (url === undefined) throw missing('SPEECH_URL')
    if (dialect === undefined) throw missing('SPEECH_DIALECT')
    return { engine, server: { url, dialect, key, model } }
  }
  return { engine: 'flite' }
}

function cacheIn({
  POD_CACHE: folder,
  POD_CACHE_MEGABYTES: megabytes,
}: Environment): CacheSettings | null {
  return folder === undefined ? null : { folder, mostBytes: megabytes * 2 ** 20 }
}

function recogniserIn({
  RECOGNISER_URL: url,
  RECOGNISER_KEY: key,
  RECOGNISER_MODEL: model,
}: Environment): TranscriptionsOptions | null {
  return url === undefined ? null : { url, key, model }
}

function missing(name: string): Error {
  return new Error(`the pod's environment is not usable: ${name}: is missing`)
}
