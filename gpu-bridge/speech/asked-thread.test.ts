import { expect, it } from 'vitest'
import { askedThread } from './asked-thread.ts'

const started = () =>
  askedThread<string, Uint8Array>(import.meta.resolve('./echo-thread.fixture.ts'), {
    name: 'the echo',
    isRetryable: false,
  })
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

it('answers each who asks at once what they asked, in whatever order answers come', async () => {
  const thread = started()
  const asked = ['a long question', 'one', 'shorter']
  const answers = asked.map(async (wish) => words(await thread.ask(wish)))
  expect(thread.busy()).toBe(3)
  expect(await Promise.all(answers)).toEqual(asked)
  expect(thread.busy()).toBe(0)
})

it('tells what failed, and of a thread that died all who waited, and starts it anew', async () => {
  const thread = started()
  await expect(thread.ask('fail')).rejects.toMatchObject({ retryable: false })
  const both = await Promise.allSettled([thread.ask('waits for an answer'), thread.ask('die')])
  for (const each of both)
    expect(each).toMatchObject({ status: 'rejected', reason: { retryable: true } })
  expect(words(await thread.ask('again'))).toBe('again')
})

it('tells who waits that the thread left without a word, and starts it anew', async () => {
  const thread = started()
  await expect(thread.ask('leave')).rejects.toMatchObject({ retryable: true })
  expect(words(await thread.ask('again'))).toBe('again')
})

it('counts nobody as waiting whose question could not be sent', async () => {
  const thread = started()
  const { buffer } = new Uint8Array(1)
  structuredClone(buffer, { transfer: [buffer] })
  await expect(thread.ask('gone', [buffer])).rejects.toMatchObject({ name: 'DataCloneError' })
  expect(thread.busy()).toBe(0)
})
