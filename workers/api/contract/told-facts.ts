import { PersonId } from '#core/ids.ts'
import { FACT_SYSTEMS } from '#core/systems.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, refusals } from './answers.ts'
import { OWNER as security } from './security.ts'

const [USUAL_PAGE, LONGEST_PAGE] = [200, 500]

/** How rare something is, as counted: numbers for a picture, and the words that say no more than was counted. */
export const RarityTold = z
  .object({
    of: z.enum(['people', 'pairs']),
    oneIn: z.number().meta({ description: 'One in so many; where `isBound`, rarer than that.' }),
    low: z.number().meta({ description: 'From one in so many, at 95 in 100.' }),
    high: z.number().nullable().meta({
      description: 'To one in so many; null where too few were found to say.',
    }),
    isBound: z.boolean(),
    words: z.string().meta({ description: '`one person in 12`, to be put after a claim.' }),
  })
  .meta({ id: 'Rarity', description: 'How common the same is among people, or among pairs.' })

export const FactTold = z
  .object({
    id: z.string(),
    subject: z.string().meta({ description: '`p1`, `p2` or `couple`.' }),
    system: z.enum(FACT_SYSTEMS),
    words: z.string().meta({ description: 'A whole sentence, with names and numbers.' }),
    value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]),
    certainty: z.enum(['certain', 'approximate']),
    rule: z.string().meta({ description: 'The rule it was computed by, in one sentence.' }),
    source: z.string().meta({ description: 'Where the rule was taken from.' }),
    rarity: RarityTold.nullable(),
    about: z.array(z.string()).readonly().meta({
      description:
        'What of a chart it is about, by the names that stand in `data-about` of the chart’s SVG: `sun`, `gate-34`, `tiferet`.',
    }),
  })
  .meta({ id: 'Fact', description: 'What was computed of somebody, by which rule and source.' })
export type FactTold = z.infer<typeof FactTold>

export const listFacts = createRoute({
  method: 'get',
  path: '/v1/people/{personId}/facts',
  operationId: 'listFacts',
  summary:
    'Tells what was computed of a person: each fact with its rule, source and how common it is.',
  tags: ['people'],
  security,
  request: {
    params: z.object({ personId: PersonId }),
    query: z.object({
      system: z.enum(FACT_SYSTEMS).optional().meta({ description: 'Of one system alone.' }),
      about: z.string().max(60).optional().meta({
        description: 'Only what is about this part of a chart: `sun`, `gate-34`.',
        example: 'sun',
      }),
      after: z.coerce.number().int().min(0).default(0).meta({
        description: '`next` of the page before.',
      }),
      limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(USUAL_PAGE),
    }),
  },
  responses: {
    200: json(
      z.object({
        facts: z.array(FactTold),
        next: z.number().int().nullable().meta({
          description: 'The `after` of the following page; null after the last.',
        }),
      }),
      'A page of them, in the order of the systems.',
    ),
    ...refusals(...BEHIND_TOKEN, 'not-found', 'invalid-input'),
  },
})
