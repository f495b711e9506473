import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

import { PROCESS_IO, type CliIo } from './io.ts'
import { toolServer } from './mcp/tool-server.ts'
import { newCommand } from './parser/cli-command.ts'
import { runCommand } from './parser/run-command.ts'

/** `billion mcp`: the commands as tools for language models, over the standard input and output. */
export async function mcpCommand(argv: readonly string[], io: CliIo = PROCESS_IO): Promise<number> {
  const command = newCommand('mcp', io)
    .description(
      'Serve the commands as tools of the Model Context Protocol, over the standard input and output, until the input ends.',
    )
    .examples(
      'billion mcp',
      `{"mcpServers": {"billion": {"command": "npx", "args": ["billion", "mcp"]}}}`,
    )
    .action(async () => await serve(io))
  return await runCommand(command, argv, io)
}

async function serve({ input, output }: CliIo): Promise<void> {
  const { server, whenAnswered } = toolServer()
  await server.connect(new StdioServerTransport(input as Readable, output as Writable))
  await once(input, 'end')
  await whenAnswered()
  await server.close()
}
