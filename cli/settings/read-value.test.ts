import { PassThrough, Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { readValue } from './read-value.ts'

const piped = (text: string) =>
  readValue('api.operatorToken', { input: Readable.from([text]), output: new PassThrough() })

it('takes what is piped in, without the line’s end', async () => {
  expect(await piped('a secret\n')).toBe('a secret')
  expect(await piped('a secret\r\n')).toBe('a secret')
  expect(await piped(' a secret with space ')).toBe(' a secret with space ')
})

it('refuses nothing, and a whole file', async () => {
  await expect(piped('\n')).rejects.toThrow(/^value: is empty/)
  await expect(piped('x'.repeat(10_001))).rejects.toThrow(/longer than any setting/)
})

it('shows nothing of what is typed', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const output = new PassThrough()
  const value = readValue('api.operatorToken', { input, output })
  input.write('a sec')
  input.write('ret\n')
  expect(await value).toBe('a secret')
  expect(String(output.read())).toBe('api.operatorToken (it is not shown): \n')
})

it('is left by Ctrl-C and Ctrl-D', async () => {
  for (const key of ['\u0003', '\u0004']) {
    const input = Object.assign(new PassThrough(), { isTTY: true })
    const value = readValue('api.operatorToken', { input, output: new PassThrough() })
    input.write(key)
    await expect(value).rejects.toThrow('value: was not given. Nothing is changed.')
  }
})
