import { DependencyError } from '#core/errors.ts'
import type { SettingsSource } from '#settings/read.ts'
import { FakeResend } from '#test/fakes/resend.ts'
import { afterEach, expect, it, vi } from 'vitest'
import { mailBy, sentFrom } from './mail.ts'

const MAIL = { to: 'ada@example.com', subject: 'Hello', text: 'A link.' }

/** Settings from the environment alone: D1 is there and holds nothing. */
function source(variables: Record<string, string>): SettingsSource {
  const nothing = { results: [], raw: async () => [], all: async () => ({ results: [] }) }
  const statement = { ...nothing, bind: () => statement }
  return { db: { prepare: () => statement } as unknown as D1Database, variables }
}

afterEach(() => vi.restoreAllMocks())

it('prints mails where nobody is named to send them', async () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
  await mailBy(source({}))(MAIL)
  expect(printed.mock.calls).toEqual([
    ['mail from One in a Billion <readings@localhost> to ada@example.com: Hello\nA link.'],
  ])
})

it('asks Resend under its key, in the name of who sends', async () => {
  const asked = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}'))
  const variables = {
    MAIL_PROVIDER: 'resend',
    MAIL_KEY: 're_0123456789abcdef',
    MAIL_FROM: 'Readings <r@example.com>',
  }
  await mailBy(source(variables))({ ...MAIL, sender: 'Acme "Stars" <x>' })
  const [url, init] = asked.mock.calls[0]!
  expect(url).toBe('https://api.resend.com/emails')
  expect(init?.headers).toMatchObject({ authorization: 'Bearer re_0123456789abcdef' })
  expect(JSON.parse(String(init?.body))).toEqual({
    from: String.raw`"Acme \"Stars\" <x>" <r@example.com>`,
    to: ['ada@example.com'],
    subject: 'Hello',
    text: 'A link.',
  })
})

const AT_FAULT = { name: 'validation_error', message: 'Invalid `to` field.' }
const OUR_FAULT = { name: 'validation_error', message: 'Invalid `from` field.' }
const IN_WORK = { name: 'concurrent_idempotent_requests', message: '' }

it.each([
  [429, {}, 'retry'],
  [500, {}, 'retry'],
  [409, IN_WORK, 'retry'],
  [401, {}, 'paused'],
  [403, AT_FAULT, 'paused'],
  [422, OUR_FAULT, 'paused'],
  [422, {}, 'paused'],
  [422, AT_FAULT, 'final'],
])('tells by a %s and what is said of it whether to try again', async (status, body, kind) => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(body, { status }))
  const send = mailBy(source({ MAIL_PROVIDER: 'resend', MAIL_KEY: 're_0123456789abcdef' }))
  const error: unknown = await send(MAIL).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DependencyError)
  expect(error).toMatchObject({ kind })
})

it('is sent once under its key, also where it reads otherwise by then', async () => {
  const resend = new FakeResend()
  vi.spyOn(globalThis, 'fetch').mockImplementation(resend.fetch)
  const send = mailBy(source({ MAIL_PROVIDER: 'resend', MAIL_KEY: 're_0123456789abcdef' }))
  const mail = { ...MAIL, key: 'a notice/1/ada' }
  await send(mail)
  await send(mail)
  await send({ ...mail, sender: 'Acme' })
  expect(resend.sent).toEqual([MAIL.to])
})

it.each(['Acme, Inc.', 'Acme "Stars"', 'x@y.example', 'a\\', 'One\r\nBcc: <a@b>', 'Sterne (Köln)'])(
  'is one address under the name %j',
  async (sender) => {
    const resend = new FakeResend()
    vi.spyOn(globalThis, 'fetch').mockImplementation(resend.fetch)
    const send = mailBy(source({ MAIL_PROVIDER: 'resend', MAIL_KEY: 're_0123456789abcdef' }))
    await send({ ...MAIL, sender })
    expect(resend.sent).toEqual([MAIL.to])
  },
)

it('waits for its key', async () => {
  const send = mailBy(source({ MAIL_PROVIDER: 'resend' }))
  await expect(send(MAIL)).rejects.toMatchObject({ kind: 'paused' })
})

it('keeps the address under another name', () => {
  expect(sentFrom('a@b.example', 'Acme')).toBe('"Acme" <a@b.example>')
  expect(sentFrom('X <a@b.example>', null)).toBe('X <a@b.example>')
})
