import { PassThrough, Readable } from 'node:stream'

import { COMMANDS } from './commands.ts'

/** What `billion help` prints: each command with what it is for. */
export function helpPage(): string {
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length)) + 2
  const lines = [...COMMANDS].map(([name, { about }]) => `  ${name.padEnd(width)}${about}`)
  return [
    'Usage: billion <command> [options]',
    '',
    'Commands:',
    ...lines,
    '',
    'billion help <command> tells its options and gives examples.',
    'What a command with --json answers is a table on a terminal, and JSON elsewhere.',
    '',
    'Examples:',
    '  billion cast --date 1968-08-23 --time 13:45 --lat 46.6103 --lon 13.8558',
    '  billion cast --batch < births.jsonl > charts.jsonl',
  ].join('\n')
}

/** The help of one command, as it prints it. */
export async function helpOf(name: string): Promise<string> {
  const entry = COMMANDS.get(name)
  if (entry === undefined) throw new Error(`there is no command ${name}`)
  if (entry.usage !== undefined) return await entry.usage()
  const output = new PassThrough()
  const run = await entry.load()
  await run(['--help'], { input: Readable.from([]), output, errors: output, environment: {} })
  return String(output.read() ?? '').trimEnd()
}

/** The whole help as docs/cli.md has it, which a test holds equal to this. */
export async function helpInMarkdown(): Promise<string> {
  const parts = await Promise.all(
    [...COMMANDS.keys()].map(async (name) => [`## billion ${name}`, fenced(await helpOf(name))]),
  )
  return [MARKDOWN_INTRODUCTION, fenced(helpPage()), ...parts.flat()].join('\n\n') + '\n'
}

const MARKDOWN_INTRODUCTION = `# The command line

Printed by \`billion help --markdown\`; a test holds it equal to the code.

With \`--batch\` a command reads one JSON object a line and answers each in a line of its own, in
the same order. Keys are the options in camelCase (\`--house-system\` is \`houseSystem\`), births are
\`{"id", "date", "time", "lat", "lon"}\` or \`{"id", "jd", "lat", "lon"}\`, with \`zone\`, \`offsetSeconds\`
and \`certaintyMinutes\` where they are known; \`"time": null\` is an unknown time. What an uncertain
time withholds is null. A line that cannot be answered is answered by
\`{"id", "error": {"field", "problem", "mend"}}\` and harms no other. \`cast\` uses every core
where many lines come; memory stays flat however many.

The exit code is 0, 1 when a request could not be answered, and 2 for what cannot be asked.`

function fenced(text: string): string {
  return ['```', text.trimEnd(), '```'].join('\n')
}
