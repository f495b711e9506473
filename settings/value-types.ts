import * as z from 'zod'

const TOKEN = 'must be 16 to 512 letters of printable ASCII, without space around them'
const NAME = 'must be one line of 1 to 100 letters, without space around them'

/** A bearer token travels in a header, which takes printable ASCII only. */
export const token = z.string(TOKEN).regex(/^(?! )[\x20-\x7e]{16,512}(?<! )$/, TOKEN)

export const name = z.string(NAME).regex(/^(?!\s)\P{Cc}{1,100}(?<!\s)$/u, NAME)

const IMAGE =
  'must be the name of a container’s image, such as ghcr.io/owner/pod:1.2 or ghcr.io/owner/pod@sha256:…'
const PART = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*'
/** As the OCI distribution's grammar has references; one that is pinned by its digest is long. */
export const imageName = z
  .string(IMAGE)
  .max(400, IMAGE)
  .regex(
    new RegExp(
      `^(?:[A-Za-z0-9.-]+(?::\\d+)?/)?${PART}(?:/${PART})*(?::\\w[\\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$`,
    ),
    IMAGE,
  )

const URL_WORDS = 'must be an http or https address without a slash at its end'
export const baseUrl = z.url({ protocol: /^https?$/, error: URL_WORDS }).regex(/[^/]$/, URL_WORDS)

/** What a model costs, US dollars a million tokens. */
const Price = z.strictObject({
  input: z.number().min(0),
  output: z.number().min(0),
  cacheRead: z.number().min(0),
  cacheWrite: z.number().min(0),
})
export type Price = z.infer<typeof Price>

/** By model; given as text, it is JSON. */
export const prices = z.preprocess(
  (given) => (typeof given === 'string' ? jsonOr(given) : given),
  z.record(z.string(), Price, 'must be an object of prices by model'),
)

/** RunPod's own names of GPUs, in the order they are asked for; given as text, they are separated by commas. */
export const gpuNames = z.preprocess(
  parted,
  z.array(name, 'must be names of GPUs').min(1, 'must name a GPU').max(20),
)

/** What a pod's container is told besides who it is; given as text, it is JSON. */
export const podVariables = z.preprocess(
  (given) => (typeof given === 'string' ? jsonOr(given) : given),
  z.record(
    z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/, 'must be an object of variables'),
    z.string().max(1000),
    'must be an object of variables',
  ),
)

/**
 * What a pool's rented pods are where that is not what `audio.pods` says: another engine needs another image or
 * other variables. `least` and `most`: how many of this pool; money and the number of all are capped together.
 */
const PoolPods = z.strictObject({
  image: imageName.optional(),
  variables: podVariables.optional(),
  gpus: gpuNames.optional(),
  lanes: wholeNumber(1, 64).optional(),
  least: wholeNumber(0, 500).optional(),
  most: wholeNumber(0, 500).optional(),
})

/**
 * Pods that speak alike. `leaseSeconds`: how long one keeps a chapter after its last sign of life. `offered`: whether
 * whoever pays may choose its voices though none of them is the usual one.
 */
const Pool = z.strictObject({
  engine: name,
  voices: z.array(name).min(1).max(1000),
  leaseSeconds: z.int().min(5).max(600).default(45),
  offered: z.boolean().optional(),
  pods: PoolPods.optional(),
})
export type Pool = z.infer<typeof Pool>

/** By name; given as text, it is JSON. */
export const pools = z.preprocess(
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
  image: imageName,
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
export const endpointTemplate = z.preprocess(
  (given) => (typeof given === 'string' ? jsonOr(given) : given),
  EndpointTemplate.nullable(),
)

/** Who we are at a provider of sign-ins; given as text, it is JSON. */
export const oauthClient = z.preprocess(
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
export const issuers = z.preprocess(
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
export function dollars(most: number) {
  const what = `must be an amount of dollars from 0 to ${most}`
  return z.preprocess(
    (given) =>
      typeof given === 'string' && /^ *\d{1,9}(\.\d{1,2})? *$/.test(given) ? Number(given) : given,
    z.number(what).min(0, what).max(most, what),
  )
}

/** Given as text, it is `true` or `false`. */
export const yesOrNo = z.preprocess(
  (given) =>
    new Map<unknown, unknown>([
      ['true', true],
      ['false', false],
    ]).get(given) ?? given,
  z.boolean('must be true or false'),
)

/** Where pages are served from that may call the API; given as text, they are separated by commas. */
export const origins = z.preprocess(
  parted,
  z
    .array(
      z
        .string()
        .regex(/^(\*|https?:\/\/[^/?#\s]+)$/, 'must be origins, like https://app.example, or *'),
      'must be origins',
    )
    .max(100),
)

/** Addresses that apps open themselves: of a scheme of their own, or https; given as text, they are separated by commas. */
export const appAddresses = z.preprocess(
  parted,
  z
    .array(
      z
        .string()
        .max(2000)
        .regex(
          /^(?!http:|javascript:|data:)[a-z][a-z0-9+.-]*:\/\/[^\s#,]+$/,
          'must be addresses of apps, like com.example.app://signed-in',
        )
        .refine((address) => URL.canParse(address), 'must be addresses that can be read'),
      'must be addresses',
    )
    .max(20),
)

export function wholeNumber(least: number, most: number) {
  const what = `must be a whole number from ${least} to ${most}`
  const digits = /^ *\d{1,15} *$/
  return z.preprocess(
    (given) => (typeof given === 'string' && digits.test(given) ? Number(given) : given),
    z.int(what).min(least, what).max(most, what),
  )
}

/** The parts of a text between its commas, or the list that it is in JSON; what is no text as it is. */
function parted(given: unknown): unknown {
  if (typeof given !== 'string') return given
  if (given.trimStart().startsWith('[')) return jsonOr(given)
  return given
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
