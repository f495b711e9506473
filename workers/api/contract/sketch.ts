import { CHART_THEMES } from '#core/chart-kinds.ts'
import { PERSON_FIELDS } from '#core/person.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import { OWNER as security } from './security.ts'

const EXAMPLE = { date: '1985-12-10', time: '13:45', latitude: 51.5074, longitude: -0.1278 }

const SketchRequest = z
  .strictObject({
    birth: PERSON_FIELDS.birth,
    name: PERSON_FIELDS.name.optional(),
    theme: z.enum(CHART_THEMES).default('light'),
  })
  .meta({ id: 'Sketch', example: { birth: EXAMPLE } })

const Light = z
  .object({
    sign: z
      .string()
      .meta({ description: '`Sagittarius`, in English; the words of a page are yours.' }),
    degree: z.number().meta({ description: 'Within the sign, 0 to 30.' }),
    words: z.string().meta({ description: '`18°12′ Sagittarius`.' }),
  })
  .meta({ id: 'Light' })

export const sketchChart = createRoute({
  method: 'post',
  path: '/v1/sketch',
  operationId: 'sketchChart',
  summary: 'Draws the wheel of a birth that is being typed. Nothing of it is kept.',
  tags: ['charts'],
  security,
  request: { body: jsonBody(SketchRequest) },
  responses: {
    200: json(
      z.object({
        wheel: z.string().meta({ description: 'The western wheel as an SVG.' }),
        sun: Light.nullable(),
        moon: Light.nullable().meta({
          description: 'Null where the time that is not known leaves its sign open; so is the Sun.',
        }),
        rising: Light.nullable().meta({
          description: 'Null without an hour that is exact enough.',
        }),
        zone: z.string().nullable().meta({
          description: 'The IANA zone the time was read in; null of a Julian day.',
        }),
        offsetSeconds: z.number().nullable().meta({ description: 'East of UTC, at that moment.' }),
      }),
      'The wheel, and the three that people ask for first.',
    ),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'too-many'),
  },
})
