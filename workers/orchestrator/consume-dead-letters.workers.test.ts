import { findDeadLetter } from '#d1/dead-letters.ts'
import { env } from 'cloudflare:workers'
import { expect, it, vi } from 'vitest'
import { consumeDeadLetters } from './consume-dead-letters.ts'

function letter(id: string, body: unknown) {
  const retry = vi.fn<Message['retry']>()
  const ack = vi.fn<Message['ack']>()
  return { id, timestamp: new Date(0), body, attempts: 6, ack, retry }
}

async function consume(...messages: readonly Message[]): Promise<void> {
  vi.spyOn(console, 'error').mockReturnValue()
  const batch = { queue: 'billion-texts-dead', messages } as unknown as MessageBatch
  await consumeDeadLetters(batch, env.DB)
}

const away = () => Promise.reject(new Error('D1 is out of reach'))

it('keeps what it can, and lets the rest come again later', async () => {
  const statement = { bind: () => statement, run: away }
  vi.spyOn(env.DB, 'prepare').mockReturnValueOnce(statement as unknown as D1PreparedStatement)
  const [first, second] = [letter('first', { n: 1 }), letter('second', { n: 2 })]
  await consume(first, second)
  expect(first.ack).not.toHaveBeenCalled()
  expect(first.retry).toHaveBeenCalledWith({ delaySeconds: 60 })
  expect(second.ack).toHaveBeenCalledOnce()
  expect(await findDeadLetter(env.DB, 'second')).toMatchObject({
    recipient: 'billion-texts',
    body: { n: 2 },
    attempts: 6,
  })
})

it.each([null, undefined, '', 7, 'text:', []])('keeps a body that is %o', async (body) => {
  const one = letter(`a body that is ${JSON.stringify(body)}`, body)
  await consume(one)
  expect(one.ack).toHaveBeenCalledOnce()
  expect(await findDeadLetter(env.DB, one.id)).not.toBeNull()
})
