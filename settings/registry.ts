import { VOICES } from '#core/voices.ts'
import * as z from 'zod'

export interface Setting<Value> {
  /** Takes the value as stored and as text: a variable is always text. */
  readonly type: z.ZodType<Value>
  /** A secret is sealed in D1 and shown to nobody; a fingerprint stands for it. */
  readonly secret: boolean
  readonly default: NoInfer<Value>
  /** What it is for, as an operator reads it. */
  readonly purpose: string
  /** The environment variable that may stand in where D1 was read and holds nothing. */
  readonly variable: string
  /**
   * What happens while D1 was never read, or holds what cannot be used. `refuse`: no answer, for
   * a wrong writer or voice costs more than a wait. `fallback`: the variable, then the default.
   */
  readonly onUnreadable: 'refuse' | 'fallback'
  /** Changed by a proposal that was tried out and approved, never directly. */
  readonly inTwoSteps: boolean
}

/** Who can write. */
export const WRITING_PROVIDERS = ['almanac', 'anthropic', 'deepseek', 'openai'] as const
export type WritingProvider = (typeof WRITING_PROVIDERS)[number]

const TOKEN = 'must be 16 to 512 letters of printable ASCII, without space around them'
const NAME = 'must be one line of 1 to 100 letters, without space around them'

/** A bearer token travels in a header, which takes printable ASCII only. */
const token = z.string(TOKEN).regex(/^(?! )[\x20-\x7e]{16,512}(?<! )$/, TOKEN)

const name = z.string(NAME).regex(/^(?!\s)\P{Cc}{1,100}(?<!\s)$/u, NAME)

const URL_WORDS = 'must be an http or https address without a slash at its end'
const baseUrl = z.url({ protocol: /^https?$/, error: URL_WORDS }).regex(/[^/]$/, URL_WORDS)

/** What a model costs, US dollars a million tokens. */
const Price = z.strictObject({
  input: z.number().min(0),
  output: z.number().min(0),
  cacheRead: z.number().min(0),
  cacheWrite: z.number().min(0),
})
export type Price = z.infer<typeof Price>

/** By model; given as text, it is JSON. */
const prices = z.preprocess(
  (given) => (typeof given === 'string' ? jsonOr(given) : given),
  z.record(z.string(), Price, 'must be an object of prices by model'),
)

/** RunPod's own names of GPUs, in the order they are asked for; given as text, they are separated by commas. */
const gpuNames = z.preprocess(
  (given) => (typeof given === 'string' ? given.split(',').map((one) => one.trim()) : given),
  z.array(name, 'must be names of GPUs').min(1, 'must name a GPU').max(20),
)

/** What a pod's container is told besides who it is; given as text, it is JSON. */
const podVariables = z.preprocess(
  (given) => (typeof given === 'string' ? jsonOr(given) : given),
  z.record(
    z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/, 'must be an object of variables'),
    z.string().max(1000),
    'must be an object of variables',
  ),
)

/** Pods that speak alike. `leaseSeconds`: how long one keeps a chapter after its last sign of life. */
const Pool = z.strictObject({
  engine: name,
  voices: z.array(name).min(1).max(1000),
  leaseSeconds: z.int().min(5).max(600).default(45),
})
export type Pool = z.infer<typeof Pool>

/** By name; given as text, it is JSON. */
const pools = z.preprocess(
  (given) => (typeof given === 'string' ? jsonOr(given) : given),
  z
    .record(
      z.string().regex(/^[a-z][a-z0-9]{0,31}$/, 'must be an object of pools by name'),
      Pool,
      'must be an object of pools by name',
    )
    .refine((named) => Object.keys(named).length > 0, 'must name a pool'),
)

/** A serverless endpoint as it is made when it is gone. `pools` are RunPod's GPU pools. */
const EndpointTemplate = z.strictObject({
  name,
  image: name,
  pools: z.array(name).min(1).max(10),
  workers: z.strictObject({
    min: z.int().min(0).max(100),
    max: z.int().min(1).max(500),
    idleTimeout: z.int().min(1).max(3600),
  }),
  queueDelay: z.number().min(0.5).max(600),
  disk: z.int().min(1).max(2000),
  env: podVariables.default({}),
})

/** Given as text, it is JSON. */
const endpointTemplate = z.preprocess(
  (given) => (typeof given === 'string' ? jsonOr(given) : given),
  EndpointTemplate.nullable(),
)

/** Who we are at a provider of sign-ins; given as text, it is JSON. */
const oauthClient = z.preprocess(
  (given) => (typeof given === 'string' ? jsonOr(given) : given),
  z
    .strictObject({
      clientId: name,
      clientSecret: z.string().min(1).max(4000),
      appBundleIdentifier: name.optional(),
    })
    .nullable(),
)

/** Whose JWTs are trusted; given as text, it is JSON. */
const issuers = z.preprocess(
  (given) => (typeof given === 'string' ? jsonOr(given) : given),
  z
    .array(
      z.strictObject({
        issuer: z.url({ protocol: /^https?$/, error: URL_WORDS }),
        jwksUrl: z.url({ protocol: /^https?$/, error: URL_WORDS }),
        audience: name.optional(),
      }),
      'must be a list of issuers',
    )
    .max(20),
)

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Dollars, to the cent. */
function dollars(most: number) {
  const what = `must be an amount of dollars from 0 to ${most}`
  return z.preprocess(
    (given) =>
      typeof given === 'string' && /^ *\d{1,9}(\.\d{1,2})? *$/.test(given) ? Number(given) : given,
    z.number(what).min(0, what).max(most, what),
  )
}

/** Given as text, it is `true` or `false`. */
const yesOrNo = z.preprocess(
  (given) =>
    new Map<unknown, unknown>([
      ['true', true],
      ['false', false],
    ]).get(given) ?? given,
  z.boolean('must be true or false'),
)

/** Where pages are served from that may call the API; given as text, they are separated by commas. */
const origins = z.preprocess(
  (given) =>
    typeof given === 'string'
      ? given
          .split(',')
          .map((one) => one.trim())
          .filter((one) => one !== '')
      : given,
  z
    .array(
      z
        .string()
        .regex(/^(\*|https?:\/\/[^/?#\s]+)$/, 'must be origins, like https://app.example, or *'),
      'must be origins',
    )
    .max(100),
)

function wholeNumber(least: number, most: number) {
  const what = `must be a whole number from ${least} to ${most}`
  const digits = /^ *\d{1,15} *$/
  return z.preprocess(
    (given) => (typeof given === 'string' && digits.test(given) ? Number(given) : given),
    z.int(what).min(least, what).max(most, what),
  )
}

/** Lets each entry's type of value follow from its `type`. */
function setting<Value>(declared: Setting<Value>): Setting<Value> {
  return declared
}

const DECLARED = {
  'api.developmentToken': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'The bearer token that stands in for an account; none is accepted when unset.',
    variable: 'DEVELOPMENT_TOKEN',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'api.operatorToken': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'The bearer token of operators; none is accepted when unset.',
    variable: 'OPERATOR_TOKEN',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'api.origins': setting({
    type: origins,
    secret: false,
    default: [],
    purpose: 'The origins whose pages may call the API from a browser; * for any. None by default.',
    variable: 'API_ORIGINS',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'api.requestsByPrincipal': setting({
    type: wholeNumber(0, 1_000_000),
    secret: false,
    default: 600,
    purpose: 'How many requests one account or key may send in ten seconds; 0 for any number.',
    variable: 'API_REQUESTS_BY_PRINCIPAL',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'api.requestsByAddress': setting({
    type: wholeNumber(0, 1_000_000),
    secret: false,
    default: 300,
    purpose:
      'How many requests without valid credentials one address may send in ten seconds; 0 for any number.',
    variable: 'API_REQUESTS_BY_ADDRESS',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'api.url': setting({
    type: baseUrl.nullable(),
    secret: false,
    default: null,
    purpose:
      'The address of the API as people reach it, in links of mails and as issuer of tokens; where unset, the address they asked.',
    variable: 'API_URL',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'auth.secret': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'What sessions, links and signing keys are secured with; nobody signs in while unset.',
    variable: 'AUTH_SECRET',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'auth.tries': setting({
    type: wholeNumber(0, 1000),
    secret: false,
    default: 5,
    purpose:
      'How often in ten seconds one address may try to sign in, and one account be tried; 0 for any number.',
    variable: 'AUTH_TRIES',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'auth.google': setting({
    type: oauthClient,
    secret: true,
    default: null,
    purpose:
      'Our client at Google: clientId, clientSecret; JSON. No sign-in by Google while unset.',
    variable: 'AUTH_GOOGLE',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'auth.apple': setting({
    type: oauthClient,
    secret: true,
    default: null,
    purpose:
      'Our client at Apple: clientId, clientSecret, for apps appBundleIdentifier; JSON. No sign-in by Apple while unset.',
    variable: 'AUTH_APPLE',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'auth.issuers': setting({
    type: issuers,
    secret: false,
    default: [],
    purpose:
      'Whose tokens are trusted beside our own: issuer, jwksUrl, audience of each; a JSON list.',
    variable: 'AUTH_ISSUERS',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'mail.provider': setting({
    type: z.enum(['console', 'resend']),
    secret: false,
    default: 'console',
    purpose: 'Who sends mails: `console` writes them to the log, for development; or Resend.',
    variable: 'MAIL_PROVIDER',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'mail.from': setting({
    type: name,
    secret: false,
    default: 'One in a Billion <readings@localhost>',
    purpose: 'Whom mails come from; an organisation’s sender stands before the address.',
    variable: 'MAIL_FROM',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'mail.key': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'The key the mail provider is asked with.',
    variable: 'MAIL_KEY',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'mail.baseUrl': setting({
    type: baseUrl,
    secret: false,
    default: 'https://api.resend.com',
    purpose: 'Where the mail provider is asked.',
    variable: 'MAIL_BASE_URL',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'orders.entitlement': setting({
    type: z.enum(['all', 'credits']),
    secret: false,
    default: 'all',
    purpose: 'Who may order: everybody, or whoever has credits; one is a document.',
    variable: 'ORDERS_ENTITLEMENT',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'orders.freeAMonth': setting({
    type: wholeNumber(0, 1000),
    secret: false,
    default: 0,
    purpose: 'How many orders a month (UTC) are given away, written by the free writer.',
    variable: 'ORDERS_FREE_A_MONTH',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'orders.mostOpen': setting({
    type: wholeNumber(1, 1_000_000),
    secret: false,
    default: 2000,
    purpose: 'How many jobs may be under way at once; hooks find a fifth more room.',
    variable: 'ORDERS_MOST_OPEN',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'orders.mostOpenOfCustomer': setting({
    type: wholeNumber(1, 1_000_000),
    secret: false,
    default: 100,
    purpose:
      'How many jobs of one customer may be under way at once; hooks find a fifth more room.',
    variable: 'ORDERS_MOST_OPEN_OF_CUSTOMER',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'orders.shopSecret': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'With which a shop signs the credits it grants (Standard Webhooks); none while unset.',
    variable: 'ORDERS_SHOP_SECRET',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'work.text.most': setting({
    type: wholeNumber(1, 10_000),
    secret: false,
    default: 20,
    purpose: 'How many texts are written at once; previews find a quarter more room.',
    variable: 'WORK_TEXT_MOST',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'work.text.mostOfCustomer': setting({
    type: wholeNumber(1, 10_000),
    secret: false,
    default: 10,
    purpose: 'How many texts of one customer are written at once.',
    variable: 'WORK_TEXT_MOST_OF_CUSTOMER',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'work.pdf.most': setting({
    type: wholeNumber(1, 10_000),
    secret: false,
    default: 20,
    purpose: 'How many PDFs are set at once; previews find a quarter more room.',
    variable: 'WORK_PDF_MOST',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'work.pdf.mostOfCustomer': setting({
    type: wholeNumber(1, 10_000),
    secret: false,
    default: 10,
    purpose: 'How many PDFs of one customer are set at once.',
    variable: 'WORK_PDF_MOST_OF_CUSTOMER',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'writing.provider': setting({
    type: z.enum(WRITING_PROVIDERS),
    secret: false,
    default: 'almanac',
    purpose: 'Who writes the texts of new jobs. A job keeps the provider it began with.',
    variable: 'WRITING_PROVIDER',
    onUnreadable: 'refuse',
    inTwoSteps: true,
  }),
  'writing.provider.free': setting({
    type: z.enum(WRITING_PROVIDERS),
    secret: false,
    default: 'almanac',
    purpose: 'Who writes what is given away: hooks, and orders of the free tier.',
    variable: 'WRITING_PROVIDER_FREE',
    onUnreadable: 'refuse',
    inTwoSteps: true,
  }),
  'writing.model': setting({
    type: name.nullable(),
    secret: false,
    default: null,
    purpose: 'The model new jobs ask the provider for; the provider’s own default when unset.',
    variable: 'WRITING_MODEL',
    onUnreadable: 'refuse',
    inTwoSteps: true,
  }),
  'writing.anthropic.key': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'The key Anthropic is asked with; jobs written by it wait while it is unset.',
    variable: 'ANTHROPIC_API_KEY',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.anthropic.baseUrl': setting({
    type: baseUrl,
    secret: false,
    default: 'https://api.anthropic.com',
    purpose: 'Where Anthropic is asked: its own address, or a gateway before it.',
    variable: 'ANTHROPIC_BASE_URL',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.deepseek.key': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'The key DeepSeek is asked with; jobs written by it wait while it is unset.',
    variable: 'DEEPSEEK_API_KEY',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.deepseek.baseUrl': setting({
    type: baseUrl,
    secret: false,
    default: 'https://api.deepseek.com/anthropic',
    purpose: 'Where DeepSeek is asked: its own address, or a gateway before it.',
    variable: 'DEEPSEEK_BASE_URL',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.openai.key': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'The key OpenAI is asked with; jobs written by it wait while it is unset.',
    variable: 'OPENAI_API_KEY',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.openai.baseUrl': setting({
    type: baseUrl,
    secret: false,
    default: 'https://api.openai.com/v1',
    purpose: 'Where OpenAI is asked: its own address, or a gateway before it.',
    variable: 'OPENAI_BASE_URL',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.prices': setting({
    type: prices,
    secret: false,
    default: {},
    purpose:
      'What models cost, US dollars a million tokens, by model: input, output, cacheRead, cacheWrite.',
    variable: 'WRITING_PRICES',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.words': setting({
    type: wholeNumber(300, 5000),
    secret: false,
    default: 2000,
    purpose: 'How many words a document of a new job should have.',
    variable: 'WRITING_WORDS',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.language': setting({
    type: z.enum(['en']),
    secret: false,
    default: 'en',
    purpose: 'The language new jobs are written in, as BCP 47 names it.',
    variable: 'WRITING_LANGUAGE',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.voice': setting({
    type: name,
    secret: false,
    default: 'rms',
    purpose: 'The voice of new jobs, by its name in the pod’s engine.',
    variable: 'AUDIO_VOICE',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.pools': setting({
    type: pools,
    secret: false,
    default: { main: { engine: 'flite', voices: [...VOICES], leaseSeconds: 45 } },
    purpose:
      'The pools of pods by name: the engine they speak with, its voices, how long a silent pod keeps a chapter; JSON.',
    variable: 'AUDIO_POOLS',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.bridgeUrl': setting({
    type: baseUrl.nullable(),
    secret: false,
    default: null,
    purpose: 'The address of the API as rented pods reach it; no pod is started while it is unset.',
    variable: 'AUDIO_BRIDGE_URL',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.hooks': setting({
    type: z.enum(['lane', 'endpoint']),
    secret: false,
    default: 'lane',
    purpose:
      'Who speaks hooks: the fleet’s own lane, or the serverless endpoint, with the lane for what it does not do.',
    variable: 'AUDIO_HOOKS',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.runpod.key': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'The key RunPod is asked with; nothing is rented while it is unset.',
    variable: 'RUNPOD_API_KEY',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.runpod.baseUrl': setting({
    type: baseUrl,
    secret: false,
    default: 'https://api.runpod.io',
    purpose: 'Where RunPod rents pods and endpoints out.',
    variable: 'RUNPOD_BASE_URL',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.runpod.serverlessUrl': setting({
    type: baseUrl,
    secret: false,
    default: 'https://api.runpod.ai',
    purpose: 'Where the jobs of RunPod’s serverless endpoints are run.',
    variable: 'RUNPOD_SERVERLESS_URL',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.runpod.endpoint': setting({
    type: name.nullable(),
    secret: false,
    default: null,
    purpose: 'The id of the serverless endpoint for hooks; it is looked at every minute.',
    variable: 'RUNPOD_ENDPOINT_ID',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.runpod.template': setting({
    type: endpointTemplate,
    secret: false,
    default: null,
    purpose: 'What the serverless endpoint is made of, should it have to be made again; JSON.',
    variable: 'RUNPOD_ENDPOINT_TEMPLATE',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.pods.prefix': setting({
    type: z
      .string()
      .regex(/^[a-z][a-z0-9]{1,19}$/, 'must be 2 to 20 small letters and digits, a letter first'),
    secret: false,
    default: 'billion',
    purpose: 'How the names of this system’s pods begin: each system in one account has its own.',
    variable: 'RUNPOD_POD_PREFIX',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.pods.image': setting({
    type: name.nullable(),
    secret: false,
    default: null,
    purpose:
      'The image pods run; a new one is tried on one pod first. None is started while unset.',
    variable: 'RUNPOD_POD_IMAGE',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.pods.variables': setting({
    type: podVariables,
    secret: false,
    default: {},
    purpose:
      'What a pod’s container is told besides who it is: its engine and its engine’s address; JSON.',
    variable: 'RUNPOD_POD_VARIABLES',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.pods.gpus': setting({
    type: gpuNames,
    secret: false,
    default: ['NVIDIA GeForce RTX 4090', 'NVIDIA RTX A5000', 'NVIDIA L4'],
    purpose: 'The GPUs pods may run on, the first choice first.',
    variable: 'RUNPOD_POD_GPUS',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.pods.cloud': setting({
    type: z.enum(['SECURE', 'COMMUNITY']),
    secret: false,
    default: 'SECURE',
    purpose: 'Whose machines pods run on: RunPod’s own, or the community’s.',
    variable: 'RUNPOD_POD_CLOUD',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.pods.lanes': setting({
    type: wholeNumber(1, 64),
    secret: false,
    default: 1,
    purpose: 'How many chapters a pod speaks at the same time.',
    variable: 'RUNPOD_POD_LANES',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.pods.least': setting({
    type: wholeNumber(0, 500),
    secret: false,
    default: 0,
    purpose: 'How many pods are kept though nothing waits.',
    variable: 'RUNPOD_PODS_LEAST',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.pods.most': setting({
    type: wholeNumber(0, 500),
    secret: false,
    default: 5,
    purpose: 'How many pods there may be at once.',
    variable: 'RUNPOD_PODS_MOST',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.pods.dollarsAnHour': setting({
    type: dollars(10_000),
    secret: false,
    default: 5,
    purpose: 'What all pods together may cost an hour, US dollars.',
    variable: 'RUNPOD_DOLLARS_AN_HOUR',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.pods.dollarsADay': setting({
    type: dollars(100_000),
    secret: false,
    default: 25,
    purpose: 'What all pods together may cost a day (UTC), US dollars; then all are ended.',
    variable: 'RUNPOD_DOLLARS_A_DAY',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.pods.waitSeconds': setting({
    type: wholeNumber(0, 3600),
    secret: false,
    default: 0,
    purpose: 'How long a chapter may wait before a pod is started for it.',
    variable: 'RUNPOD_WAIT_SECONDS',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.pods.graceSeconds': setting({
    type: wholeNumber(60, 7200),
    secret: false,
    default: 900,
    purpose: 'How long a pod may take to enrol, or say nothing, before it is ended.',
    variable: 'RUNPOD_GRACE_SECONDS',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'webhooks.allowPrivate': setting({
    type: yesOrNo,
    secret: false,
    default: false,
    purpose: 'Whether webhooks may go to private addresses and in the open: for development only.',
    variable: 'WEBHOOKS_ALLOW_PRIVATE',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'webhooks.resolver': setting({
    type: baseUrl,
    secret: false,
    default: 'https://cloudflare-dns.com/dns-query',
    purpose: 'Where the names of webhooks are looked up before each delivery, as JSON over HTTPS.',
    variable: 'WEBHOOKS_RESOLVER',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'webhooks.keepDays': setting({
    type: wholeNumber(1, 365),
    secret: false,
    default: 30,
    purpose: 'How many days the messages of webhooks are kept, to be listed and sent again.',
    variable: 'WEBHOOKS_KEEP_DAYS',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'push.expo.baseUrl': setting({
    type: baseUrl,
    secret: false,
    default: 'https://exp.host/--/api/v2/push',
    purpose: 'Where Expo takes push notifications.',
    variable: 'EXPO_PUSH_BASE_URL',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'push.expo.token': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'The access token Expo is told, where its project asks for one.',
    variable: 'EXPO_PUSH_TOKEN',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'alerts.dollarsADay': setting({
    type: dollars(100_000),
    secret: false,
    default: 25,
    purpose: 'Operators are told when writers have cost so much in a day (UTC), US dollars.',
    variable: 'ALERTS_DOLLARS_A_DAY',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'alerts.deadLetters': setting({
    type: wholeNumber(1, 100_000),
    secret: false,
    default: 1,
    purpose: 'Operators are told when so many dead letters wait for a decision.',
    variable: 'ALERTS_DEAD_LETTERS',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'synthetic.minutes': setting({
    type: wholeNumber(0, 1440),
    secret: false,
    default: 0,
    purpose: 'Every so many minutes a hook is ordered to see that all of it works; never when 0.',
    variable: 'SYNTHETIC_MINUTES',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'retention.orderKeyDays': setting({
    type: wholeNumber(1, 36_500),
    secret: false,
    default: 365,
    purpose: 'How many days an order sent again under its key finds its job, instead of a new one.',
    variable: 'RETENTION_ORDER_KEY_DAYS',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'retention.deadLetterDays': setting({
    type: wholeNumber(1, 36_500),
    secret: false,
    default: 90,
    purpose: 'How many days a dead letter is kept that was decided about; the decision stays.',
    variable: 'RETENTION_DEAD_LETTER_DAYS',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'retention.jobDays': setting({
    type: wholeNumber(0, 36_500),
    secret: false,
    default: 0,
    purpose: 'Readings are deleted so many days after their last change; kept for good when 0.',
    variable: 'RETENTION_JOB_DAYS',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
} as const

export type SettingKey = keyof typeof DECLARED
export type SettingValue<Key extends SettingKey> = z.infer<(typeof DECLARED)[Key]['type']>

/** Every key, endpoint and switch there is. What is not here cannot be set. */
export const SETTINGS: { readonly [Key in SettingKey]: Setting<SettingValue<Key>> } = DECLARED

export const SETTING_KEYS = Object.keys(DECLARED) as SettingKey[]

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key)
}
