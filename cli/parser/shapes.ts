import { readOrbs } from '#cli/cast/western-choices.ts'
import { decimal, list, whole, wholes, words } from './read-text.ts'
import type { JsonSchema } from './line-schema.ts'

/** What kind of JSON stands for what a reader of flags reads. A reader that is not here takes anything. */
export const SHAPES: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [words, { type: 'string' }],
  [decimal, { type: 'number' }],
  [whole, { type: 'integer' }],
  [list, { type: 'array', items: { type: 'string' } }],
  [wholes, { type: 'array', items: { type: 'integer' } }],
  [readOrbs, { type: 'object', additionalProperties: { type: 'number' } }],
])
