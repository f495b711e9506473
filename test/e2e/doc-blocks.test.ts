import { afterAll, beforeAll, expect, it } from 'vitest'
import { blocksToRun, runBlocks } from '../docs/run-blocks.ts'
import { shellBlocks } from '../docs/shell-blocks.ts'
import { PLANTED } from '../planted-secrets.ts'
import { startLocalSystem, type LocalSystem } from './local-system.ts'

let system: LocalSystem

beforeAll(async () => {
  system = await startLocalSystem({ 'writing.words': 300, 'webhooks.allowPrivate': true })
})
afterAll(() => system.close())

it.each([...blocksToRun(shellBlocks(), 'run: system')])(
  'what %s has its readers type works against a running system',
  async (_, blocks) => {
    const said = await runBlocks(blocks, {
      url: system.url,
      'development-token': PLANTED.developmentToken,
      'operator-token': PLANTED.operatorToken,
    })
    expect(said).not.toBe('')
  },
)
