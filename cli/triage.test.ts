import { expect, it } from 'vitest'
import { runCli } from './run-cli.fixture.ts'

it.each([
  ['When will I die?', 'no', 'death'],
  ['Will we be happy?', 'yes', '–'],
])('says on a terminal whether %s may be answered', async (question, may, matter) => {
  const { code, printed } = await runCli(['triage', question], [], true)
  const [, , row = ''] = printed.split('\n')
  expect([code, ...row.split(/\s+/)]).toEqual([0, may, matter])
})
