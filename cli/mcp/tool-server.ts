import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import {
  CallToolRequestSchema,
  ListToolsRequestSchema,
  type CallToolResult,
} from '@modelcontextprotocol/sdk/types.js'
import { setImmediate as turn } from 'node:timers/promises'

import { failureOf, type Failure } from '#cli/answers/failure.ts'
import { nearestName } from '#core/nearest-name.ts'
import { InputError } from '#core/errors.ts'
import { answerOf, commandTools, TOOL_NAMES } from './command-tools.ts'
import { selected } from './select.ts'

/** Of the package; a test holds it to its manifest, which is not beside the code once that is built. */
const VERSION = '0.1.0'

const INSTRUCTIONS = `Computes astrology with the Swiss Ephemeris: Western, Vedic, Human Design, Gene Keys, Kabbalah.
Never state a placement, a date or a transit from memory: call a tool and quote what it answers.
A birth is date, time and place (lat, lon in degrees, north and east positive); an unknown time is
null, and then what hangs on it is null in the answer and must be told as unknown.
An error names the field that is wrong and how to mend it.`

/**
 * The commands as tools of a Model Context Protocol server. A call is a line of the command, and
 * the command itself reads it: what it refuses is an answer with `isError`, by field and mend.
 */
export function toolServer(): ToolServer {
  const open = new Set<Promise<unknown>>()
  const counted = async <Result>(work: Promise<Result>): Promise<Result> => {
    open.add(work)
    try {
      return await work
    } finally {
      open.delete(work)
    }
  }
  const server = new Server(
    { name: 'one-in-a-billion', version: VERSION },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  )
  server.setRequestHandler(ListToolsRequestSchema, async () => ({
    tools: await counted(commandTools()),
  }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    return await counted(called(params.name, params.arguments ?? {}))
  })
  return {
    server,
    async whenAnswered() {
      do {
        await Promise.allSettled(open)
        // An answer is sent within the turn after it is there, and what was just read is begun.
        await turn()
      } while (open.size > 0)
    },
  }
}

interface ToolServer {
  readonly server: Server
  /** Resolves when all that was asked so far is answered. */
  readonly whenAnswered: () => Promise<void>
}

async function called(
  name: string,
  { select, ...line }: Readonly<Record<string, unknown>>,
): Promise<CallToolResult> {
  try {
    if (!TOOL_NAMES.includes(name)) throw unknownTool(name)
    const answer = await answerOf(name, line)
    if ('error' in answer) return refused(answer as Failure)
    return told(selected(answer, select))
  } catch (error) {
    return refused(failureOf(null, error))
  }
}

function told(answer: object): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(answer) }] }
}

function refused({ id: _, ...failure }: Failure): CallToolResult {
  return { isError: true, content: [{ type: 'text', text: JSON.stringify(failure) }] }
}

function unknownTool(name: string): InputError {
  const mend = `Did you mean ${nearestName(name, TOOL_NAMES)}? There are ${TOOL_NAMES.join(', ')}.`
  return new InputError('name', `${name} is no tool`, mend)
}
