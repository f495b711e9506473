import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './modules.ts'

/** The page of examples. */
export const EXAMPLES_FILE = join(ROOT, 'docs', 'astrology', 'examples.md')

/** How an example imports the library. */
const LIBRARY = 'one-in-a-billion/astrology'

/** Each example's code and, right after it, what it prints. */
const EXAMPLE = /```ts\n(?<code>[^]*?)```\n\n```text\n(?<printed>[^]*?)```/g

export interface Example {
  readonly code: string
  readonly printed: string
}

export function examplesIn(page: string): Example[] {
  return Array.from(page.matchAll(EXAMPLE), ({ groups }) => {
    const { code = '', printed = '' } = groups ?? {}
    return { code, printed }
  })
}

/** The page with what its examples print now. */
export function pageWith(page: string, printed: readonly string[]): string {
  let place = 0
  return page.replaceAll(EXAMPLE, (_, code: string) => {
    const text = printed[place] ?? ''
    place += 1
    return `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${text}\`\`\``
  })
}

/** What each example prints when `library` is imported in the library's place, one program for all. */
export async function printedBy(
  examples: readonly Example[],
  library: string,
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'billion-examples-'))
  try {
    for (const [place, { code }] of examples.entries()) {
      await writeFile(join(folder, `${place}.mts`), code.replace(LIBRARY, library))
    }
    await writeFile(join(folder, 'all.mjs'), allOf(examples.length))
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'all.mjs')])
    return stdout.split(BETWEEN).slice(0, examples.length)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** No example prints this. */
const BETWEEN = '\u0000'

function allOf(count: number): string {
  return Array.from({ length: count }, (_, place) => place)
    .map((place) => `await import('./${place}.mts')\nprocess.stdout.write('\\0')`)
    .join('\n')
}
