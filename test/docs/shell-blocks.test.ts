import { describe, expect, it } from 'vitest'
import { blocksToRun, runBlocks } from './run-blocks.ts'
import { shellBlocks, shellBlocksIn } from './shell-blocks.ts'

describe('shellBlocksIn', () => {
  it('finds every block of commands, where it is and what is said of it', () => {
    const text = [
      '<!-- run -->',
      '',
      '```sh',
      'one',
      'two',
      '```',
      '<!-- not run: it costs money -->',
      '   ```bash',
      '   three',
      '   ```',
      'words',
      '```sh',
      'four',
      '```',
      '```json',
      '{}',
      '```',
      '<!-- run: often -->',
      '```console',
      'five',
      '```',
    ].join('\n')
    expect(shellBlocksIn('a.md', text)).toEqual([
      { file: 'a.md', line: 4, code: 'one\ntwo', mark: 'run' },
      { file: 'a.md', line: 9, code: '   three', mark: { notRun: 'it costs money' } },
      { file: 'a.md', line: 13, code: 'four', mark: null },
      { file: 'a.md', line: 20, code: 'five', mark: null },
    ])
  })
})

/** Each command is a process of its own, which a busy machine is long in starting. */
const MOST_MS = 180_000
const blocks = shellBlocks()

it('says of every command block of the documents how it is tried, or why not', () => {
  const unsaid = blocks.filter(({ mark }) => mark === null)
  expect(unsaid.map(({ file, line }) => `${file}:${line}`)).toEqual([])
  expect(blocks.length).toBeGreaterThan(0)
})

describe('a block', () => {
  it('that fails is found out, with what it said', async () => {
    const block = { file: 'a.md', line: 1, code: 'echo before\nfalse\necho after', mark: null }
    await expect(runBlocks([block])).rejects.toThrow(/ended with 1:[^]*before/)
  })

  it.each([...blocksToRun(blocks, 'run')])(
    'of %s does what it says',
    async (_, own) => {
      expect(await runBlocks(own)).not.toBe('')
    },
    MOST_MS,
  )
})
