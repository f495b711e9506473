import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { declarationOf, type Declaration } from './declaration-of.ts'
import { ROOT } from './modules.ts'

/** The reference of the library, printed from its code. */
export const REFERENCE_FILE = join(ROOT, 'docs', 'astrology', 'reference.md')

const ENGINE_FILE = join(ROOT, 'astrology', 'library', 'engine.ts')

/** A heading of the engine's list, as its comment says it, with what is exported below it. */
interface Chapter {
  readonly title: string
  readonly exported: readonly Exported[]
}

interface Exported {
  readonly name: string
  /** Where it is declared, by the folder of the repository. */
  readonly file: string
}

/** What the library offers, chapter by chapter: functions first, then what they take and give. */
export async function referenceOf(): Promise<string> {
  const chapters = chaptersOf(await readFile(ENGINE_FILE, 'utf8'))
  const pages = await Promise.all([LOADING, ...chapters].map(pageOf))
  return `${HEAD}\n${pages.join('\n')}`
}

const HEAD = `# What the library offers

Printed by \`npm run reference\` from the code; a test holds it equal. [Ten examples](examples.md) use it.

\`\`\`ts
import { castPerson, loadEphemeris, resolveBirth } from 'one-in-a-billion/astrology'
\`\`\`

The same import is another file in Node (22 or newer), in a Worker and in a browser. Degrees run from 0
to 360, moments are Julian days in universal time (\`2440587.5\` is the beginning of 1970), lengths of time are
days, speeds are degrees a day, north and east are positive. \`null\` is what an uncertain time of birth withholds,
or what is not there; a name that ends in \`?\` was not asked for. Everything is JSON all through.

Whoever is handed an ephemeris throws \`InputError\` for a moment outside 1800-01-02 to 2399-12-31, and
\`DependencyError\` when the ephemeris itself fails. The sources of the rules are told at each of them, in
[western.md](western.md), [vedic.md](vedic.md), [human-design.md](human-design.md), [gene-keys.md](gene-keys.md),
[kabbalah.md](kabbalah.md) and [couple.md](couple.md); \`ruleOf\` gives the one a fact rests on.
`

/** One function, in as many files as there are places to load it. */
const LOADING: Chapter = {
  title: 'The ephemeris is loaded',
  exported: ['node', 'workerd', 'browser'].map((place) => ({
    name: 'loadEphemeris',
    file: `astrology/ephemeris/load-in-${place}.ts`,
  })),
}

function chaptersOf(engine: string): Chapter[] {
  return engine
    .split(/^\/\/ (?=[A-Z][^\n]*\.\n(?:export))/m)
    .slice(1)
    .map((part) => {
      const [title = '', ...rest] = part.split('\n')
      return { title: title.replace(/\.$/, ''), exported: exportsIn(rest.join('\n')) }
    })
}

function exportsIn(code: string): Exported[] {
  return Array.from(code.matchAll(/export (?:type )?\{(?<names>[^}]*)\} from '#(?<file>[^']*)'/g))
    .flatMap(({ groups }) => {
      const { names = '', file = '' } = groups ?? {}
      return names.split(',').map((name) => ({ name: name.replace('type ', '').trim(), file }))
    })
    .filter(({ name }) => name !== '')
}

async function pageOf({ title, exported }: Chapter): Promise<string> {
  const told = await Promise.all(
    exported.map(async ({ name, file }) => {
      const source = await readFile(join(ROOT, file), 'utf8')
      return { ...declarationOf(source, name), file }
    }),
  )
  const inOrder = [...told.filter(isFunction), ...told.filter((each) => !isFunction(each))]
  return [`## ${title}\n`, ...inOrder.map(entryOf)].join('\n')
}

function isFunction({ code }: Declaration): boolean {
  return /^(?:async )?function/.test(code)
}

function entryOf({ name, told, code, file }: Declaration & { readonly file: string }): string {
  const source = `[${file}](../../${file})`
  return `### \`${name}\`\n\n${told === '' ? '' : `${told} `}${source}\n\n\`\`\`ts\n${code}\n\`\`\`\n`
}
