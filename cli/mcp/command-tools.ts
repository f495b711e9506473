import type { Tool } from '@modelcontextprotocol/sdk/types.js'
import { PassThrough, Readable } from 'node:stream'

import { COMMANDS } from '#cli/commands.ts'
import type { Failure } from '#cli/answers/failure.ts'
import type { JsonSchema } from '#cli/parser/line-schema.ts'
import { SELECT_SCHEMA } from './select.ts'

/** The commands that answer a line of JSON, in the order of the help: each is a tool. */
export const TOOL_NAMES: readonly string[] = [...COMMANDS].flatMap(([name, { answersLines }]) =>
  answersLines === true ? [name] : [],
)

/** A tool for each of them: its input is a line of the command, made from the command's own options. */
export async function commandTools(): Promise<Tool[]> {
  return await Promise.all(TOOL_NAMES.map(toolOf))
}

async function toolOf(name: string): Promise<Tool> {
  const schema: JsonSchema = JSON.parse(await printed(name, ['--schema']))
  const { id: _, ...properties } = schema['properties'] as Readonly<Record<string, object>>
  return {
    name,
    description: `${String(schema['description'])}\n${HOW}`,
    inputSchema: {
      type: 'object',
      properties: { ...properties, select: SELECT_SCHEMA },
      additionalProperties: false,
    },
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  }
}

const HOW = 'Degrees are 0 to 360; null is what an uncertain birth time withholds.'

/** What a command answers to one line, or why it does not. */
export async function answerOf(name: string, line: object): Promise<object | Failure> {
  return JSON.parse(await printed(name, ['--batch'], `${JSON.stringify(line)}\n`))
}

/** What a command prints, in this process and nowhere else. */
async function printed(name: string, argv: readonly string[], input = ''): Promise<string> {
  const run = await COMMANDS.get(name)!.load()
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const texts = Promise.all([textOf(output), textOf(errors)])
  const code = await run(argv, { input: Readable.from([input]), output, errors, environment: {} })
  output.end()
  errors.end()
  const [text, complaint] = await texts
  if (text === '') throw new Error(`billion ${name} ended with ${code}: ${complaint}`)
  return text
}

async function textOf(stream: PassThrough): Promise<string> {
  let text = ''
  for await (const piece of stream) text += String(piece)
  return text
}
