import { RELATIONS } from '#core/commission.ts'
import { PersonInput } from '#core/person.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import { OWNER as security } from './security.ts'
import { FactTold, RarityTold } from './told-facts.ts'

const FirstWordsRequest = z
  .strictObject({
    people: z
      .array(PersonInput)
      .min(1, 'names nobody')
      .max(2, 'names more than two people')
      .meta({ description: 'One person, or two: the first is whom the first words are about.' }),
    relation: z.enum(RELATIONS).optional().meta({ description: 'By default partners.' }),
    language: z.string().max(35).optional().meta({
      description: 'What the reader reads. There are sentences in English alone so far.',
      example: 'en',
    }),
  })
  .meta({ id: 'FirstWords' })

const Sentence = z
  .object({
    sentence: z.string(),
    facts: z.array(z.string()).readonly().meta({ description: 'Ids of the facts it rests on.' }),
  })
  .meta({ id: 'FirstSentence' })

const RareSentence = Sentence.extend({
  rarity: RarityTold.nullable().meta({ description: 'Null where nothing of it was counted.' }),
}).meta({ id: 'RareSentence' })

const Hook = z
  .object({
    title: z.string().meta({ description: '`The Moon: Ada`, as the hook of a job is called.' }),
    sentences: z.array(Sentence).readonly(),
  })
  .meta({ id: 'HookText' })

export const tellFirstWords = createRoute({
  method: 'post',
  path: '/v1/first-words',
  operationId: 'tellFirstWords',
  summary: 'Tells the rarest true thing of a birth, and of two; written by rule, and kept nowhere.',
  tags: ['charts'],
  security,
  request: { body: jsonBody(FirstWordsRequest) },
  responses: {
    200: json(
      z.object({
        first: RareSentence.meta({ description: 'The rarest true thing of the first person.' }),
        hooks: z.object({
          sun: Hook,
          moon: Hook,
          rising: Hook.nullable().meta({ description: 'Null without an hour of birth.' }),
        }),
        contradiction: Sentence.nullable().meta({
          description: 'What strains among Sun, Moon and rising sign; null where nothing does.',
        }),
        both: RareSentence.nullable().meta({
          description: 'One true thing of the two; null of one person.',
        }),
        facts: z
          .array(FactTold)
          .readonly()
          .meta({ description: 'Every fact that is named, each once.' }),
        headings: z
          .array(
            z.object({
              document: z.string().meta({ description: '`p1.western`, `couple.verdict`.' }),
              title: z.string(),
              thesis: z.string().nullable().meta({
                description: 'What it will turn on, as a sentence; null where it is not known yet.',
              }),
            }),
          )
          .readonly(),
        minutes: z.object({
          reading: z.number().int(),
          listening: z.number().int(),
        }),
        cost: z.object({
          credits: z
            .number()
            .int()
            .nullable()
            .meta({ description: 'Null where nothing is taken.' }),
          words: z.string(),
        }),
      }),
      'The words, each resting on facts.',
    ),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'too-many'),
  },
})
