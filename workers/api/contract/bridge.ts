import {
  AssembleRequest,
  ClaimRequest,
  ClaimResponse,
  CompleteRequest,
  EnrolRequest,
  EnrolResponse,
  FailRequest,
  HeartbeatRequest,
  HeartbeatResponse,
  KeyRequest,
  KeyResponse,
  LARGEST_CHAPTER_BYTES,
  PART_BYTES,
  PartsResponse,
  Script,
  TimingManifest,
} from '#gpu-bridge/protocol/contract.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { Bytes, json, jsonBody, OURS, READING_JSON, refusals } from './answers.ts'
import { POD } from './security.ts'

const tags = ['bridge']
const security = POD

const params = z.object({ leaseId: z.string() })
const query = z.object({
  fence: z.coerce.number().int().meta({ description: 'The lease’s; an older one gets 409.' }),
})
const SIGNED = ['bad-signature', 'too-large', 'too-slow', ...OURS] as const
const ON_LEASE = [...SIGNED, 'lease-lost'] as const
/** A pod is told what it stored: the first that was stored under the name stays. */
const Stored = json(z.object({ sha256: z.string(), bytes: z.number().int() }), 'What is stored.')

export const enrolPod = createRoute({
  method: 'post',
  path: '/bridge/v1/enrol',
  operationId: 'enrolPod',
  summary: 'Takes a pod’s public key for a token that works once. All that follows is signed.',
  tags,
  request: { body: jsonBody(EnrolRequest) },
  responses: {
    201: json(EnrolResponse, 'Who the pod is from now on.'),
    ...refusals('unauthorized', 'not-now', ...READING_JSON, ...OURS),
  },
})

export const claimChapter = createRoute({
  method: 'post',
  path: '/bridge/v1/claim',
  operationId: 'claimChapter',
  summary: 'Takes the first chapter in line, waiting for one as long as is asked.',
  tags,
  security,
  request: { body: jsonBody(ClaimRequest) },
  responses: {
    200: json(ClaimResponse, 'A lease, or null after waiting in vain.'),
    ...refusals(...SIGNED, ...READING_JSON, 'too-many'),
  },
})

export const getScript = createRoute({
  method: 'get',
  path: '/bridge/v1/leases/{leaseId}/script',
  operationId: 'getScript',
  summary: 'Tells what to speak, and how to label it.',
  tags,
  security,
  request: { params, query },
  responses: { 200: json(Script, 'The script.'), ...refusals(...ON_LEASE, 'invalid-input') },
})

export const renewLease = createRoute({
  method: 'post',
  path: '/bridge/v1/leases/{leaseId}/heartbeat',
  operationId: 'renewLease',
  summary: 'Says that the pod lives and how far it is; renews the lease while chunks come.',
  tags,
  security,
  request: { params, body: jsonBody(HeartbeatRequest) },
  responses: {
    200: json(HeartbeatResponse, 'Whether the chapter is still wanted.'),
    ...refusals(...ON_LEASE, ...READING_JSON),
  },
})

export const putTiming = createRoute({
  method: 'put',
  path: '/bridge/v1/leases/{leaseId}/timing',
  operationId: 'putTiming',
  summary: 'Stores which sentence of the script is heard when, before the audio that it names.',
  tags,
  security,
  request: { params, query, body: jsonBody(TimingManifest) },
  responses: { 201: Stored, 200: Stored, ...refusals(...ON_LEASE, ...READING_JSON, 'bad-audio') },
})

export const putAudio = createRoute({
  method: 'put',
  path: '/bridge/v1/leases/{leaseId}/audio',
  operationId: 'putAudio',
  summary:
    'Stores the chapter as MP3, once every frame of it was looked at and it is as long as its timing says.',
  tags,
  security,
  request: {
    params,
    query,
    body: { required: true, content: { 'audio/mpeg': { schema: Bytes } } },
  },
  responses: {
    201: Stored,
    200: Stored,
    ...refusals(...ON_LEASE, 'invalid-input', 'length-required', 'bad-audio'),
  },
})

const MOST_PARTS = LARGEST_CHAPTER_BYTES / PART_BYTES

/** `sha256`: of the whole audio, in hex. */
const ofAudio = query.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })

export const listParts = createRoute({
  method: 'get',
  path: '/bridge/v1/leases/{leaseId}/parts',
  operationId: 'listParts',
  summary: 'Tells which parts of a long audio are stored, so that only the others are sent again.',
  tags,
  security,
  request: { params, query: ofAudio },
  responses: {
    200: json(PartsResponse, 'Their numbers, from 1.'),
    ...refusals(...ON_LEASE, 'invalid-input'),
  },
})

export const putPart = createRoute({
  method: 'put',
  path: '/bridge/v1/leases/{leaseId}/parts/{part}',
  operationId: 'putPart',
  summary: 'Stores a part of an audio too long to send at once.',
  tags,
  security,
  request: {
    params: params.extend({ part: z.coerce.number().int().min(1).max(MOST_PARTS) }),
    query: ofAudio,
    body: { required: true, content: { 'audio/mpeg': { schema: Bytes } } },
  },
  responses: {
    201: { description: 'It is stored.' },
    ...refusals(...ON_LEASE, 'invalid-input', 'bad-audio'),
  },
})

export const assembleAudio = createRoute({
  method: 'post',
  path: '/bridge/v1/leases/{leaseId}/assemble',
  operationId: 'assembleAudio',
  summary: 'Joins the parts to the chapter, and looks at it as at one sent whole.',
  tags,
  security,
  request: { params, body: jsonBody(AssembleRequest) },
  responses: {
    201: Stored,
    200: Stored,
    ...refusals(...ON_LEASE, ...READING_JSON, 'bad-audio'),
  },
})

export const rotateKey = createRoute({
  method: 'post',
  path: '/bridge/v1/keys',
  operationId: 'rotateKey',
  summary: 'Takes the pod’s next public key; the one before is good for two minutes more.',
  tags,
  security,
  request: { body: jsonBody(KeyRequest) },
  responses: {
    200: json(KeyResponse, 'What the pod signs with from now on.'),
    ...refusals(...SIGNED, ...READING_JSON),
  },
})

export const leaveFleet = createRoute({
  method: 'post',
  path: '/bridge/v1/goodbye',
  operationId: 'leaveFleet',
  summary: 'Says that the pod is gone: what it holds waits again, and its keys count no more.',
  tags,
  security,
  responses: { 204: { description: 'Nobody expects it any more.' }, ...refusals(...SIGNED) },
})

export const completeChapter = createRoute({
  method: 'post',
  path: '/bridge/v1/leases/{leaseId}/complete',
  operationId: 'completeChapter',
  summary:
    'Says that the chapter is spoken and uploaded, and takes the next where that is wished for.',
  tags,
  security,
  request: { params, body: jsonBody(CompleteRequest) },
  responses: {
    200: json(ClaimResponse, 'The lease is over; the next that was wished for, or null.'),
    204: { description: 'The lease is over.' },
    ...refusals(...ON_LEASE, ...READING_JSON),
  },
})

export const failChapter = createRoute({
  method: 'post',
  path: '/bridge/v1/leases/{leaseId}/fail',
  operationId: 'failChapter',
  summary: 'Hands a chapter back, with the reason.',
  tags,
  security,
  request: { params, body: jsonBody(FailRequest) },
  responses: {
    204: { description: 'The lease is over.' },
    ...refusals(...ON_LEASE, ...READING_JSON),
  },
})
