import * as z from 'zod'

/**
 * What a pod and the bridge say to each other over HTTP, under `/bridge/v1`. A pod knows the
 * bridge's URL and a one-time token and nothing else. Everything after `enrol` is signed.
 *
 *   POST /enrol                      EnrolRequest     → EnrolResponse
 *   POST /claim                      ClaimRequest     → ClaimResponse      waits up to `waitSeconds`
 *   GET  /leases/:leaseId/script     ?fence=          → Script
 *   POST /leases/:leaseId/heartbeat  HeartbeatRequest → HeartbeatResponse
 *   PUT  /leases/:leaseId/timing     ?fence=          TimingManifest       → 201, or 200 when already there
 *   PUT  /leases/:leaseId/audio      ?fence=          the MP3's bytes      → 201, or 200 when already there
 *   GET  /leases/:leaseId/parts      ?fence=&sha256=  → PartsResponse      what is there of a long audio
 *   PUT  /leases/:leaseId/parts/:part?fence=&sha256=  the part's bytes     → 201; parts count from 1
 *   POST /leases/:leaseId/assemble   AssembleRequest  → 201, or 200 when already there
 *   POST /leases/:leaseId/complete   CompleteRequest  → 204, or ClaimResponse where the next is wished for
 *   POST /leases/:leaseId/fail       FailRequest      → 204
 *   POST /keys                       KeyRequest       → KeyResponse        the pod's next key
 *   POST /goodbye                    {}               → 204                nothing it signed counts any more
 *
 * The timing goes first and names its audio: should two pods ever speak the same chapter, the
 * first audio stays, and the timing that belongs to it is there already.
 *
 * A fence that is no longer the newest of its chapter gets 409 everywhere.
 */
export const LEASE_SECONDS = 45
export const LONGEST_CLAIM_WAIT_SECONDS = 25
/** A lease that its pod does nothing with is free again after so long: the answer may never have reached it. */
export const BEGIN_WITHIN_SECONDS = 10
/** So long a pod waits for an answer that may bring a lease, beyond the wait it asked for: it asks again before that is free. */
export const LEASE_ANSWER_WITHIN_SECONDS = 7
/** How many heartbeats a pod sends in the time that its lease lasts. */
export const HEARTBEATS_A_LEASE = 3
/** An audio longer than this goes in parts of `PART_BYTES`, so that a line that breaks costs one of them. */
export const LONGEST_WHOLE_BYTES = 20_000_000
export const PART_BYTES = 8 * 1024 * 1024
/** The longest chapter, 40 minutes at 192 kbit/s, is 58 MB. */
export const LARGEST_CHAPTER_BYTES = 64 * 1024 * 1024

/** So many chapters a pod may hold at once at the most: 64, and a preview beside them. */
export const MOST_LANES = 65

/** `publicKey`: raw Ed25519 public key, base64url. */
export const EnrolRequest = z.strictObject({
  token: z.string().min(1),
  publicKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  podName: z.string().min(1).max(64),
  /** What it speaks with; a pool has one engine, and takes in no pod with another. */
  engine: z.string().min(1).max(64).optional(),
  /** How many chapters it speaks at a time: it is given no more. As many as any pod may where it does not say. */
  lanes: z.number().int().min(1).max(MOST_LANES).optional(),
})
export type EnrolRequest = z.infer<typeof EnrolRequest>

/** `keyId` is what the pod signs with from now on: `pod:<podId>:<generation>`. */
export const EnrolResponse = z.object({ podId: z.string(), keyId: z.string() })
export type EnrolResponse = z.infer<typeof EnrolResponse>

/** The lanes that chapters wait in. */
export const FleetLane = z.enum(['preview', 'chapter'])
export type FleetLane = z.infer<typeof FleetLane>

/** `claimId` names one wish for a chapter: a pod that never heard the answer sends it again, and gets the same lease. */
export const ClaimRequest = z.strictObject({
  waitSeconds: z.number().min(0).max(LONGEST_CLAIM_WAIT_SECONDS),
  claimId: z.string().min(1).max(64).optional(),
  /** Whoever came for one of them takes nothing of the other. */
  lane: FleetLane.optional(),
})
export type ClaimRequest = z.infer<typeof ClaimRequest>

/** A chapter to speak, held until `leaseSeconds` after the last heartbeat. */
export const Lease = z.object({
  leaseId: z.string(),
  fence: z.number().int().positive(),
  leaseSeconds: z.number().positive(),
  heartbeatSeconds: z.number().positive(),
  chapterId: z.string(),
})
export type Lease = z.infer<typeof Lease>

/** `leave`: there will be no more chapters for this pod; it may go. */
export const ClaimResponse = z.object({
  lease: Lease.nullable(),
  leave: z.boolean().default(false),
})
export type ClaimResponse = z.infer<typeof ClaimResponse>

/** A sentence as it was published, under its id in that text: the timing names it by the same. */
const ScriptSentence = z.object({ id: z.string(), text: z.string() })
export type ScriptSentence = z.infer<typeof ScriptSentence>

/** What to speak and how to label it. `sections` are the published text's, in order; a paragraph is its sentences. */
export const Script = z.object({
  title: ScriptSentence,
  people: z.array(z.string()),
  /** How each of them says their name, in Latin letters; null where they have not told. */
  spokenAs: z.array(z.string().nullable()).optional(),
  sections: z.array(
    z.object({
      heading: ScriptSentence.nullable(),
      paragraphs: z.array(z.array(ScriptSentence)),
    }),
  ),
  language: z.string(),
  album: z.string(),
  track: z.number().int().positive(),
  tracks: z.number().int().positive(),
  /** The voice's name in the pod's engine. */
  voice: z.string(),
})
export type Script = z.infer<typeof Script>

export const HeartbeatRequest = z.strictObject({
  fence: z.number().int().positive(),
  chunksDone: z.number().int().nonnegative(),
  chunksTotal: z.number().int().positive(),
})
export type HeartbeatRequest = z.infer<typeof HeartbeatRequest>

/** `cancelled`: stop working on it, nobody wants it any more. */
export const HeartbeatResponse = z.object({ cancelled: z.boolean() })
export type HeartbeatResponse = z.infer<typeof HeartbeatResponse>

/**
 * Which sentence is heard when, for reading along; in the script's order, without those that have
 * no words. Seconds from the start of the MP3.
 */
export const TimingManifest = z.strictObject({
  /** The audio it belongs to: lower-case hex of the MP3's bytes. */
  audioSha256: z.string().regex(/^[0-9a-f]{64}$/),
  seconds: z.number().positive(),
  sentences: z.array(
    z.strictObject({
      /** The script's. */
      id: z.string(),
      text: z.string(),
      start: z.number().nonnegative(),
      end: z.number().nonnegative(),
    }),
  ),
})
export type TimingManifest = z.infer<typeof TimingManifest>

/** What a listener should know of a chapter: letters guessed or only described, a sign without a word, a sound that may be wrong. */
const SPEECH_FLAGS = ['untransliterated-script', 'unsaid-sign', 'chunk-suspect'] as const

/**
 * `sha256`: lower-case hex of the MP3's bytes. `next`: a wish as in `ClaimRequest`, which is answered at once with what
 * the end of this chapter stores, so that a pod that speaks on asks once.
 */
export const CompleteRequest = z.strictObject({
  fence: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().positive(),
  seconds: z.number().positive(),
  engine: z.string().max(100),
  flags: z.array(z.enum(SPEECH_FLAGS)).max(SPEECH_FLAGS.length),
  next: ClaimRequest.pick({ claimId: true, lane: true }).required({ claimId: true }).optional(),
})
export type CompleteRequest = z.infer<typeof CompleteRequest>

/** Which parts of an audio are stored, by their numbers. */
export const PartsResponse = z.object({ parts: z.array(z.number().int().positive()) })
export type PartsResponse = z.infer<typeof PartsResponse>

/** All parts are there: they are joined, and what comes of it is looked at like an audio sent whole. */
export const AssembleRequest = z.strictObject({
  fence: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().positive(),
})
export type AssembleRequest = z.infer<typeof AssembleRequest>

/** `publicKey` as at enrolment. */
export const KeyRequest = EnrolRequest.pick({ publicKey: true })
export type KeyRequest = z.infer<typeof KeyRequest>

/** What the pod signs with from now on; the key before it is good for two minutes more. */
export const KeyResponse = EnrolResponse.pick({ keyId: true })
export type KeyResponse = z.infer<typeof KeyResponse>

export const FailRequest = z.strictObject({
  fence: z.number().int().positive(),
  /** For operators: whoever ordered reads what kind of failure it was. */
  reason: z.string().min(1).max(2000),
  retryable: z.boolean(),
})
export type FailRequest = z.infer<typeof FailRequest>
