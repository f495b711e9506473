import * as z from 'zod'

import { BirthInput } from '#core/birth.ts'
import { SHAPES } from './shapes.ts'
import type { CliCommand } from './cli-command.ts'

/** A JSON Schema of 2020-12, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema of a line that a command answers: its options by their keys, and what else it
 * takes. It tells names and kinds; which of them belong together the command itself says best,
 * so none is required.
 */
export function lineSchema(
  command: CliCommand,
  {
    line,
    properties,
  }: {
    /** One as an example. */
    readonly line: string
    /** What a line may hold that is no option. */
    readonly properties?: Readonly<Record<string, JsonSchema>> | undefined
  },
): JsonSchema {
  const { keys } = command
  const ofBirth = keys.some(({ key }) => key === 'date') ? BIRTH_PROPERTIES : {}
  const options = keys.map(({ key, about, read }) => {
    return [key, ofBirth[key] ?? { ...SHAPES.get(read), description: about }]
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    description: `${command.description()} Such as ${line}`,
    type: 'object',
    // What is told more closely goes before what its flag tells.
    properties: { id: ID, ...properties, ...Object.fromEntries(options), ...properties },
    additionalProperties: false,
  }
}

const ID: JsonSchema = { type: ['string', 'number'], description: 'repeated in the answer' }

/** A birth as an object by itself: date and time or a Julian day, and the place. */
const BIRTH_SCHEMA: JsonSchema = birthSchema()

/** The same with a name beside. */
export const PERSON_SCHEMA: JsonSchema = {
  ...BIRTH_SCHEMA,
  properties: { name: { type: 'string' }, ...(BIRTH_SCHEMA['properties'] as object) },
}

/** What a line says of a birth is told in the words of the birth itself. */
const BIRTH_PROPERTIES = BIRTH_SCHEMA['properties'] as Readonly<Record<string, JsonSchema>>

function birthSchema(): JsonSchema {
  const { $defs } = z.toJSONSchema(BirthInput, { io: 'input' })
  return $defs!['BirthInput'] as JsonSchema
}
