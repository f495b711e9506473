import { JobId } from '#core/ids.ts'
import { DocumentId } from '#core/job-types.ts'
import { TimingManifest } from '#gpu-bridge/protocol/contract.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  BEHIND_TOKEN,
  Bytes,
  json,
  jsonBody,
  READING_JSON,
  refusals,
  REMAKING,
  STORED,
  StoredHeaders,
} from './answers.ts'
import { Sound } from './books.ts'
import { JobResponse, RevisionResponse } from './jobs.ts'
import { OWNER } from './security.ts'

const tags = ['documents']
const security = OWNER

const params = z.object({ jobId: JobId, documentId: DocumentId })
const request = {
  params,
  query: z.object({
    revision: z.coerce.number().int().min(1).optional().meta({
      description: 'By default the newest that has this part.',
    }),
  }),
}
const OWN_DOCUMENT = [...BEHIND_TOKEN, 'not-found', 'not-ready'] as const
const OF_REVISION = [...OWN_DOCUMENT, 'invalid-input', 'cancelled', 'given-up'] as const

const file = { ...request, headers: StoredHeaders }

const RegenerateRequest = z
  .strictObject({ part: z.enum(['text', 'pdf', 'audio']) })
  .meta({ id: 'Regenerate' })

const Evidence = z
  .object({
    id: z.string().meta({ description: 'The sentence’s, in this revision of the text.' }),
    sentence: z.string(),
    facts: z.array(z.string()).readonly().meta({ description: 'Ids of the facts it rests on.' }),
  })
  .meta({ id: 'Evidence' })

const Tokens = z.object({
  inputTokens: z.number().meta({ description: 'Without what was read from or kept in a cache.' }),
  outputTokens: z.number(),
  cacheReadTokens: z.number(),
  cacheWriteTokens: z.number(),
})

export const Quality = z
  .object({
    provider: z.string(),
    model: z.string(),
    prompt: z.string().nullable().meta({ description: 'By what words the writer was asked.' }),
    brief: z
      .string()
      .nullable()
      .meta({ description: 'A hash of what the writer was given to say.' }),
    words: z.number(),
    drafts: z
      .number()
      .meta({ description: 'Complete drafts of this revision, over all attempts.' }),
    findings: z
      .array(
        z.object({
          check: z.string(),
          severity: z.enum(['fatal', 'serious', 'minor']),
          complaint: z.string(),
          sentence: z.string().nullable(),
        }),
      )
      .readonly()
      .meta({ description: 'What the checks found in the draft that was taken, worst first.' }),
    usage: Tokens.meta({ description: 'Of all drafts together, broken ones included.' }),
    costUsd: z
      .number()
      .nullable()
      .meta({ description: 'US dollars by the prices of its day; null where none was known.' }),
    seconds: z.number().nullable().meta({
      description: 'How long its drafts were written on; null where nobody took the time.',
    }),
  })
  .meta({ id: 'Quality', description: 'How a text came about, and what is still wrong with it.' })
export type Quality = z.infer<typeof Quality>

const EvidenceFact = z
  .object({
    id: z.string(),
    subject: z.string().meta({ description: '`p1`, `p2` or `couple`.' }),
    system: z.string(),
    value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]),
    statement: z.string().meta({ description: 'A whole sentence, with names and numbers.' }),
    measures: z
      .record(
        z.string(),
        z.object({
          value: z.number(),
          unit: z.string(),
          from: z.number().optional(),
          to: z.number().optional(),
        }),
      )
      .meta({ description: 'Its numbers by name; from and to where the time of birth is open.' }),
    certainty: z.enum(['certain', 'approximate']),
    rule: z.object({
      id: z.string(),
      rule: z.string().meta({ description: 'The rule in one sentence.' }),
      source: z.string().meta({ description: 'Where the rule was taken from.' }),
    }),
    frequency: z
      .string()
      .nullable()
      .meta({ description: 'How common it is, in words; null where nothing counted it.' }),
    about: z.array(z.string()).readonly().meta({
      description: 'What of a chart it is about, by the names in `data-about` of its SVG.',
    }),
  })
  .meta({ id: 'EvidenceFact', description: 'What was computed, by which rule and source.' })

const EvidenceResponse = z.object({
  evidence: z.array(Evidence),
  facts: z.array(EvidenceFact).meta({
    description:
      'The facts that are cited, each once. An id without one names what a placement is said to mean.',
  }),
  quality: Quality,
})
export type EvidenceResponse = z.infer<typeof EvidenceResponse>

export const listRevisions = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/documents/{documentId}/revisions',
  operationId: 'listRevisions',
  summary: 'Lists a document’s revisions, the newest first; older ones stay readable.',
  tags,
  security,
  request: { params },
  responses: {
    200: json(z.object({ revisions: z.array(RevisionResponse) }), 'All of them.'),
    ...refusals(...OWN_DOCUMENT),
  },
})

export const getText = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/documents/{documentId}/text',
  operationId: 'getText',
  summary: 'Gives the text as Markdown, from the moment it is final.',
  tags,
  security,
  request: { ...file, headers: StoredHeaders.extend({ Accept: z.string().optional() }) },
  responses: {
    200: {
      description: 'The text: plain where `Accept` likes that better.',
      content: { 'text/markdown': { schema: z.string() }, 'text/plain': { schema: z.string() } },
    },
    ...STORED,
    ...refusals(...OF_REVISION),
  },
})

export const getTextMarkdown = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/documents/{documentId}/text.md',
  operationId: 'getTextMarkdown',
  summary: 'Gives the text as Markdown, whatever the headers like.',
  tags,
  security,
  request: file,
  responses: {
    200: { description: 'The text.', content: { 'text/markdown': { schema: z.string() } } },
    ...STORED,
    ...refusals(...OF_REVISION),
  },
})

export const getTextPlain = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/documents/{documentId}/text.txt',
  operationId: 'getTextPlain',
  summary: 'Gives the text without any markup.',
  tags,
  security,
  request: file,
  responses: {
    200: { description: 'The text.', content: { 'text/plain': { schema: z.string() } } },
    ...STORED,
    ...refusals(...OF_REVISION),
  },
})

export const getEpub = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/documents/{documentId}/epub',
  operationId: 'getEpub',
  summary: 'Gives the document as an EPUB, with its charts, and its facts as notes.',
  tags,
  security,
  request: { ...file, query: request.query.extend({ sound: Sound }) },
  responses: {
    200: { description: 'The EPUB.', content: { 'application/epub+zip': { schema: Bytes } } },
    ...STORED,
    ...refusals(...OF_REVISION),
  },
})

export const getEvidence = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/documents/{documentId}/evidence',
  operationId: 'getEvidence',
  summary:
    'Tells sentence by sentence the facts a text rests on, with rule and source, and its quality.',
  tags,
  security,
  request: file,
  responses: {
    200: json(EvidenceResponse, 'Every sentence of its paragraphs, in order.'),
    ...STORED,
    ...refusals(...OF_REVISION),
  },
})

export const getQuality = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/documents/{documentId}/quality',
  operationId: 'getQuality',
  summary: 'Tells how a text came about: who wrote it, what it cost, what is still wrong with it.',
  tags,
  security,
  request,
  responses: { 200: json(Quality, 'The record.'), ...refusals(...OF_REVISION) },
})

export const getPdf = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/documents/{documentId}/pdf',
  operationId: 'getPdf',
  summary: 'Gives the typeset document.',
  tags,
  security,
  request: file,
  responses: {
    200: { description: 'The PDF.', content: { 'application/pdf': { schema: Bytes } } },
    ...STORED,
    ...refusals(...OF_REVISION),
  },
})

export const getAudio = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/documents/{documentId}/audio',
  operationId: 'getAudio',
  summary: 'Gives the chapter, spoken.',
  tags,
  security,
  request: file,
  responses: {
    200: { description: 'The MP3.', content: { 'audio/mpeg': { schema: Bytes } } },
    ...STORED,
    ...refusals(...OF_REVISION),
  },
})

export const getTiming = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/documents/{documentId}/timing',
  operationId: 'getTiming',
  summary: 'Tells which sentence of the chapter is heard when.',
  tags,
  security,
  request: file,
  responses: { 200: json(TimingManifest, 'The timing.'), ...STORED, ...refusals(...OF_REVISION) },
})

export const getTimingVtt = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/documents/{documentId}/timing.vtt',
  operationId: 'getTimingVtt',
  summary: 'Gives the timing as WebVTT, for players that show subtitles.',
  tags,
  security,
  request,
  responses: {
    200: { description: 'A cue a sentence.', content: { 'text/vtt': { schema: z.string() } } },
    ...refusals(...OF_REVISION),
  },
})

export const getTimingSmil = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/documents/{documentId}/timing.smil',
  operationId: 'getTimingSmil',
  summary: 'Gives the timing as a media overlay of an EPUB.',
  tags,
  security,
  request,
  responses: {
    200: {
      description: 'A pair of text and clip a sentence.',
      content: { 'application/smil+xml': { schema: z.string() } },
    },
    ...refusals(...OF_REVISION),
  },
})

export const regenerateDocument = createRoute({
  method: 'post',
  path: '/v1/jobs/{jobId}/documents/{documentId}/regenerate',
  operationId: 'regenerateDocument',
  summary: 'Makes a document’s text, PDF or audio anew, as its next revision.',
  tags,
  security,
  request: { params, body: jsonBody(RegenerateRequest) },
  responses: {
    202: json(JobResponse, 'The job.'),
    ...refusals(...OWN_DOCUMENT, ...READING_JSON, ...REMAKING),
  },
})
