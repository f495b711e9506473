import { DependencyError } from '#core/errors.ts'
import type { SettingsSource } from '#settings/read.ts'
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
    from: 'Acme Stars x <r@example.com>',
    to: ['ada@example.com'],
    subject: 'Hello',
    text: 'A link.',
  })
})

it.each([
  [429, 'retry'],
  [500, 'retry'],
  [401, 'paused'],
  [403, 'paused'],
  [422, 'final'],
])('tells by a %s whether to try again', async (status, kind) => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status }))
  const send = mailBy(source({ MAIL_PROVIDER: 'resend', MAIL_KEY: 're_0123456789abcdef' }))
  const error: unknown = await send(MAIL).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DependencyError)
  expect(error).toMatchObject({ kind })
})

it('waits for its key', async () => {
  const send = mailBy(source({ MAIL_PROVIDER: 'resend' }))
  await expect(send(MAIL)).rejects.toMatchObject({ kind: 'paused' })
})

it('keeps the address under another name', () => {
  expect(sentFrom('a@b.example', 'Acme')).toBe('Acme <a@b.example>')
  expect(sentFrom('X <a@b.example>', null)).toBe('X <a@b.example>')
})
