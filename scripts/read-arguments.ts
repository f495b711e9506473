import { parseArgs, type ParseArgsConfig } from 'node:util'

/** What was typed, by `parseArgs`; null where it cannot be read, which is said before how it is asked. */
export function readArguments<const Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> | null {
  try {
    return parseArgs(config)
  } catch (error) {
    // Node's advice on what begins with a dash follows what is wrong, and helps nobody here.
    const why = error instanceof Error ? error.message.replace(/\. .*$/s, '') : String(error)
    console.error(`${why}.\n\n${usage}`)
    return null
  }
}
