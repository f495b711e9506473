import { beforeEach, expect, test, vi } from 'vitest'

const { kept, watchers } = vi.hoisted(() => ({
  kept: new Map<string, string>(),
  watchers: [] as ((value: string | null) => void)[],
}))
vi.mock('#app/api/kept-answers.ts', () => ({ keptAnswers: { forget: async () => {} } }))
vi.mock('./kept.ts', () => ({
  keptSecretly: {
    get: async (name: string) => kept.get(name) ?? null,
    set: async (name: string, value: string) => void kept.set(name, value),
    remove: async (name: string) => void kept.delete(name),
  },
  watchKept: (_name: string, tell: (value: string | null) => void) => watchers.push(tell),
}))

/** A page of the same browser: with a memory of its own, and what is kept in common. */
async function openPage() {
  vi.resetModules()
  const { useSession } = await import('./session.ts')
  await useSession.getState().load()
  return useSession
}

beforeEach(() => kept.clear())

test('a page opened before another began goes on with what that one began', async () => {
  const [one, other] = [await openPage(), await openPage()]
  await one.getState().keep('first')
  await other.getState().load()
  expect(other.getState().token).toBe('first')
})

test('a page that is signed out does not sign out who signed in on another since', async () => {
  await (await openPage()).getState().keep('first')
  const [one, other] = [await openPage(), await openPage()]
  await one.getState().keep('second')
  await other.getState().forget()
  expect(other.getState().token).toBe('second')
  expect((await openPage()).getState().token).toBe('second')
})

test('whoever signs out is gone, and every screen is another', async () => {
  await (await openPage()).getState().keep('first')
  const page = await openPage()
  const { turn } = page.getState()
  await page.getState().forget()
  expect(page.getState().token).toBeNull()
  expect(page.getState().turn).not.toBe(turn)
  expect((await openPage()).getState().token).toBeNull()
})

test('whoever signs out on one page is signed out on every other', async () => {
  await (await openPage()).getState().keep('first')
  const page = await openPage()
  const { turn } = page.getState()
  watchers.at(-1)!(null)
  expect(page.getState()).toMatchObject({ token: null, turn: turn + 1 })
  watchers.at(-1)!('second')
  expect(page.getState()).toMatchObject({ token: 'second', turn: turn + 1 })
})
