import { RELATIONS } from '#core/commission.ts'
import { PersonId } from '#core/ids.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, refusals } from './answers.ts'
import { OWNER as security } from './security.ts'
import { FactTold, RarityTold } from './told-facts.ts'

const Score = z
  .object({
    id: z.string().meta({
      description:
        '`overall`, a system, or a dimension: `attraction`, `talk`, `warmth`, `pace`, `staying`, `room`.',
    }),
    kind: z.enum(['overall', 'system', 'dimension']),
    value: z.number().meta({
      description: 'Of a hundred pairs of their age gap so many have less that eases.',
    }),
    low: z.number().meta({ description: 'The least it can be within the windows of birth.' }),
    high: z.number(),
    isAddressed: z.boolean().meta({
      description:
        'False where hardly anything says something of it: the number then says nothing.',
    }),
    effort: z.string().nullable().meta({
      description: 'Of a dimension how much of it is work, beside other pairs.',
    }),
    native: z.object({ points: z.number(), of: z.number() }).nullable().meta({
      description: 'What the tradition itself counts: 22 of 36.',
    }),
    up: z.array(z.string()).readonly().meta({
      description: 'Why: ids of the facts that raised it most, the weightiest first.',
    }),
    down: z.array(z.string()).readonly(),
  })
  .meta({ id: 'Score' })

const RarityLine = z
  .object({
    kind: z.enum(['billion', 'together', 'fair']).meta({
      description:
        '`billion`: like them in five plain marks each. `together`: what they hold that is rarest, at once. `fair`: have something as rare.',
    }),
    rarity: RarityTold,
  })
  .meta({ id: 'RarityLine' })

const Window = z
  .object({
    kind: z.enum(['transit', 'eclipse', 'dasha']),
    start: z.iso.datetime(),
    exact: z.array(z.iso.datetime()).readonly(),
    end: z.iso.datetime(),
    facts: z.array(z.string()).readonly(),
  })
  .meta({ id: 'TimeWindow' })

export const getCouple = createRoute({
  method: 'get',
  path: '/v1/people/{personId}/with/{otherId}',
  operationId: 'getCouple',
  summary: 'Tells what lies between two people: scores with their reasons, rarity, time to come.',
  tags: ['people'],
  security,
  request: {
    params: z.object({ personId: PersonId, otherId: PersonId }),
    query: z.object({ relation: z.enum(RELATIONS).default('partners') }),
  },
  responses: {
    200: json(
      z.object({
        relation: z.enum(RELATIONS),
        people: z.array(z.object({ id: z.string(), name: z.string() })),
        scores: z.array(Score).nullable().meta({
          description: 'The overall score first; null where one of the two is under 18.',
        }),
        rarity: z.object({
          lines: z.array(RarityLine),
          statements: z.array(z.string()).meta({ description: 'The same as sentences.' }),
          billion: z.string().nullable().meta({
            description:
              'The sentence that calls them one in a billion; null where they are not that.',
          }),
        }),
        leanings: z.array(z.object({ system: z.string(), leaning: z.string(), fact: z.string() })),
        coincidences: z.array(z.string()).meta({
          description:
            'Ids of what is the same, follows from a shared day, or agrees across systems; the rarest first.',
        }),
        windows: z.array(Window).meta({ description: 'Of the next 24 months, as they begin.' }),
        facts: z.array(FactTold).meta({ description: 'Every fact that is named, each once.' }),
      }),
      'What lies between them.',
    ),
    ...refusals(...BEHIND_TOKEN, 'not-found', 'invalid-input'),
  },
})
