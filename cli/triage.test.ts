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

it('reads labelled questions, and judges by itself', async () => {
  const line = { id: 1, question: 'When will I die?', category: null }
  const { code, printed } = await runCli(['triage', '--batch'], [JSON.stringify(line)])
  expect([code, JSON.parse(printed)]).toEqual([0, { id: 1, category: 'death' }])
})
