import { readFileSync } from 'node:fs'
import { PassThrough, Readable } from 'node:stream'
import { experimental_getWranglerCommands as wranglerCommands } from 'wrangler'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { COMMANDS } from '#cli/commands.ts'
import { SETTINGS } from '#settings/registry.ts'
import { documents } from '#test/docs/shell-blocks.ts'

const TEXT = readFileSync('docs/operations.md', 'utf8')
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts

/** Every command of the page, in blocks and in the text, without its remark. */
const commands = [
  ...[...TEXT.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = '']) => block.split('\n')),
  ...[...TEXT.matchAll(/`((?:billion|npm run|npx wrangler) [^`]+)`/g)].map(([, one = '']) => one),
].map((line) => line.replace(/ +#.*$/, '').trim())

const startingWith = (start: string) => {
  const found = commands.filter((one) => one.startsWith(start))
  return [...new Set(found.map((one) => one.slice(start.length)))]
}
const flagsOf = (command: string) => command.match(/--[a-z][a-z-]*/g) ?? []

it('names only scripts that there are, with options they know', () => {
  const wrong = startingWith('npm run ').filter((command) => {
    const [name = ''] = command.split(' ')
    const source = readFileSync(scripts[name]?.replace('node ', '') ?? '/dev/null', 'utf8')
    return !flagsOf(command).every((flag) => source.includes(flag.slice(2)))
  })
  expect(startingWith('npm run ').length).toBeGreaterThan(5)
  expect(wrong).toEqual([])
})

it('names only commands of billion that there are, with options they know', async () => {
  const found = startingWith('billion ').flatMap((line) => line.split('| billion '))
  expect(found.length).toBeGreaterThan(15)
  const wrong: string[] = []
  for (const command of found) {
    const help = await helpOf(command)
    if (!flagsOf(command).every((flag) => help.includes(flag))) wrong.push(command)
  }
  expect(wrong).toEqual([])
})

it('changes only settings that there are, in every document', () => {
  const named = documents().flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(
        /billion settings (?:get|set|unset|propose|history) ([\w.]+)/g,
      ),
      ([, key = '']) => key,
    ),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((key) => !Object.hasOwn(SETTINGS, key))).toEqual([])
})

it('names only commands of wrangler that there are, with options they know', () => {
  const { registry, globalFlags } = wranglerCommands()
  const wrong = startingWith('npx wrangler ').filter((line) => {
    const [command = ''] = line.split(' | ')
    let node = registry
    for (const word of command.split(' ')) node = node.subtree.get(word) ?? node
    if (node.definition?.type !== 'command') return true
    const known = Object.keys({ ...globalFlags, ...node.definition.args })
    return !flagsOf(command).every((flag) => known.includes(flag.slice(2)))
  })
  expect(startingWith('npx wrangler ').length).toBeGreaterThan(5)
  expect(wrong).toEqual([])
})

/** What the command tells of itself; its subcommands are asked as far as they are named. */
async function helpOf(command: string): Promise<string> {
  const words = command.split(' ')
  const named = words.slice(0, words.findIndex((word) => !/^[a-z][a-z-]*$/.test(word)) >>> 0)
  const entry = COMMANDS.get(named[0] ?? '')
  if (!entry) return ''
  const output = new PassThrough()
  const run = await entry.load()
  const io = { input: Readable.from([]), output, errors: output, environment: {} }
  await run([...named.slice(1), '--help'], io)
  const help = String(output.read() ?? '')
  const usage = `Usage: billion ${named.join(' ')}`
  return help.includes(usage) ? help : ''
}
