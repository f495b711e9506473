import { COMMANDS } from './commands.ts'
import { helpInMarkdown, helpOf, helpPage } from './help.ts'
import type { CliIo } from './io.ts'
import { nearestName } from '#core/nearest-name.ts'
import { InputError } from '#core/errors.ts'

const HELP = new Set(['help', '--help', '-h'])

/** Runs `billion` with what follows it, to the exit code: 2 for what cannot be asked of it. */
export async function runBillion(argv: readonly string[], io: CliIo): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || HELP.has(name)) return await help(rest, io)
  const command = COMMANDS.get(name)
  if (command === undefined) return unknown(name, io)
  if (command.usage !== undefined && rest.some((word) => word === '-h' || word === '--help')) {
    return await help([name], io)
  }
  try {
    const run = await command.load()
    return await run(rest, io)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    io.errors.write(`${error.message}\n`)
    return 2
  }
}

async function help([about]: readonly string[], io: CliIo): Promise<number> {
  if (about === '--markdown') io.output.write(await helpInMarkdown())
  else if (about === undefined || HELP.has(about)) io.output.write(`${helpPage()}\n`)
  else if (COMMANDS.has(about)) io.output.write(`${await helpOf(about)}\n`)
  else return unknown(about, io)
  return 0
}

function unknown(name: string, { errors }: CliIo): number {
  const what = name.startsWith('-') ? 'option' : 'command'
  const meant = nearestName(name, [...COMMANDS.keys(), 'help'])
  errors.write(`error: unknown ${what} '${name}'. Did you mean ${meant}? See billion help.\n`)
  return 2
}
