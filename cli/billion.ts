#!/usr/bin/env node
import { InputError } from '#core/errors.ts'

type Command = (argv: readonly string[]) => Promise<number>

/** Each command's code is loaded only when it is asked for. */
const COMMANDS: Readonly<
  Record<string, { readonly about: string; readonly load: () => Promise<Command> }>
> = {
  start: {
    about: 'run everything here, order a package, and keep serving',
    load: async () => (await import('./start.ts')).startCommand,
  },
  serve: {
    about: 'run everything here, and order nothing',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  cast: {
    about: 'print a person’s charts as JSON',
    load: async () => (await import('./cast.ts')).castCommand,
  },
  match: {
    about: 'print the Ashtakoota of two people as JSON',
    load: async () => (await import('./match.ts')).matchCommand,
  },
  settings: {
    about: 'see and change the settings of a system',
    load: async () => (await import('./settings.ts')).settingsCommand,
  },
  doctor: {
    about: 'tell what is wrong with a system',
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
}

const [name, ...argv] = process.argv.slice(2)
process.exitCode = await main(name, argv)

async function main(command: string | undefined, rest: readonly string[]): Promise<number> {
  const known = command === undefined ? undefined : COMMANDS[command]
  if (!known) {
    const lines = Object.entries(COMMANDS).map(
      ([word, { about }]) => `  ${word.padEnd(10)}${about}`,
    )
    console.error(`billion <command>\n\n${lines.join('\n')}`)
    return command === undefined || command === '--help' ? 0 : 2
  }
  try {
    const run = await known.load()
    return await run(rest)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    console.error(error.message)
    return 2
  }
}
