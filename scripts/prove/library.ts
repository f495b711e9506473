import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createTestHarness } from 'wrangler'
import { EXAMPLES_FILE, examplesIn } from '../library/examples.ts'
import { inChromium } from './library/in-chromium.ts'
import { installedFolder, printedThere, ROOT, writtenThere } from './library/installed.ts'
import type { Case } from './prove.ts'

const BIRTH = '--date 1968-08-23 --time 13:45 --lat 46.6103 --lon 13.8558'.split(' ')
/** Enough that threads answer them. */
const LINES = Array.from(
  { length: 100 },
  (_, id) => `{"id":${id},"date":"${1900 + id}-03-04","time":"05:06","lat":46.6,"lon":13.9}\n`,
).join('')

/** Ten lines that run in every place, and what they come to. */
const TEN_LINES = `
import { castPerson, loadEphemeris, personFacts, resolveBirth, state } from 'one-in-a-billion/astrology'

export async function told() {
  const ephemeris = await loadEphemeris()
  const birth = resolveBirth({ date: '1968-08-23', time: '13:45', latitude: 46.6103, longitude: 13.8558 })
  if (birth.kind !== 'exact') throw new Error(birth.kind)
  const cast = castPerson(ephemeris, birth.moment)
  const [fact] = personFacts(cast, 'p1')
  return [cast.charts.western.bodies.moon.longitude, state(fact, { p1: 'Ada' })].join(' ')
}
`
const WORKER = `
import { told } from './ten-lines.js'
export default { fetch: async () => new Response(await told()) }
`

/** That the packed library does in an empty folder what the checkout does here. */
export const LIBRARY_CASES: readonly Case[] = [
  {
    name: 'npx billion cast prints what it prints here',
    show: async () => {
      const words = ['billion', 'cast', ...BIRTH] as const
      same(await printedThere(['npx', ...words]), await printedHere(['cast', ...BIRTH]))
      const batch = await printedThere(['npx', 'billion', 'cast', '--batch'], LINES)
      same(batch, await printedHere(['cast', '--batch'], LINES))
      return `${batch.length} characters`
    },
  },
  {
    name: 'npx billion start says that it needs a checkout',
    show: async () => {
      const refused = await printedThere(['npx', 'billion', 'start']).then(
        () => 'started',
        ({ stderr }: { stderr: string }) => stderr,
      )
      if (!refused.includes('checkout')) throw new Error(refused)
      return refused.trim()
    },
  },
  {
    name: 'ten lines with the library run in Node',
    show: async () => {
      const file = await writtenThere('ten-lines.js', TEN_LINES)
      const code = `import { told } from './${file}'; console.log(await told())`
      return (await printedThere([process.execPath, '--input-type=module', '-e', code])).trim()
    },
  },
  {
    name: 'the same ten lines run in workerd, without a rule',
    show: async () => {
      await writtenThere('ten-lines.js', TEN_LINES)
      const main = await writtenThere('worker.js', WORKER)
      const config = { name: 'ten-lines', main, compatibility_date: '2026-10-01' }
      const configPath = await writtenThere('wrangler.json', JSON.stringify(config))
      const folder = await installedFolder()
      // What the network would tell of the caller is not asked for.
      process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
      const harness = createTestHarness({ workers: [{ configPath: join(folder, configPath) }] })
      await harness.listen()
      try {
        const answer = await (await harness.fetch('/')).text()
        same(answer, await toldInNode())
        return answer
      } finally {
        await harness.close()
      }
    },
  },
  {
    name: 'the same ten lines run in Chromium',
    show: async () => {
      const folder = await installedFolder()
      await writtenThere('ten-lines.js', TEN_LINES)
      const bundle = '/node_modules/one-in-a-billion/dist/library/astrology-in-browser.js'
      const imports = JSON.stringify({ imports: { 'one-in-a-billion/astrology': bundle } })
      const page = `<!doctype html><script type="importmap">${imports}</script><script type="module">
        import { told } from './ten-lines.js'
        document.body.append(await told())
      </script><body>`
      const name = await writtenThere('page.html', page)
      const answer = await inChromium({ '/': folder }, `/${name}`, async (shown) => {
        await shown.getByText('Ada').waitFor()
        return (await shown.locator('body').innerText()).trim()
      })
      same(answer, await toldInNode())
      return answer
    },
  },
  {
    name: 'the ten examples print what their page says, and keep to its types',
    show: async () => {
      const examples = examplesIn(await readFile(EXAMPLES_FILE, 'utf8'))
      const files = []
      for (const [place, { code, printed }] of examples.entries()) {
        files.push(await writtenThere(`example-${place + 1}.mts`, code))
        same(await printedThere([process.execPath, files.at(-1)!]), printed)
      }
      const strict = '--strict --noEmit --module nodenext --target es2024 --types node'.split(' ')
      const tsc = join(ROOT, 'node_modules', '.bin', 'tsc')
      const roots = ['--typeRoots', join(ROOT, 'node_modules', '@types')]
      await printedThere([tsc, ...strict, ...roots, ...files])
      return `${examples.length} examples`
    },
  },
]

async function toldInNode(): Promise<string> {
  const code = `import { told } from './ten-lines.js'; console.log(await told())`
  return (await printedThere([process.execPath, '--input-type=module', '-e', code])).trim()
}

async function printedHere(words: readonly string[], input = ''): Promise<string> {
  const args = [join(ROOT, 'cli/billion.ts'), ...words]
  const running = promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 28 })
  running.child.stdin?.end(input)
  return (await running).stdout
}

function same(found: string, expected: string): void {
  if (found === expected) return
  throw new Error(`${found.slice(0, 500)}\n    instead of\n    ${expected.slice(0, 500)}`)
}
