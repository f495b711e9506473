import { expect, test } from 'vitest'
import { AppTeller } from './app-teller.ts'

async function toldBy({ port }: AppTeller): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  return await answer.json()
}

test('a page is told what is done, never that it is done before it is', async () => {
  const teller = await AppTeller.listening()
  expect(await toldBy(teller)).toMatchObject({ fraction: 0, isOver: false })
  teller.begin('Packages are being installed')
  expect(await toldBy(teller)).toMatchObject({
    words: expect.stringContaining('Packages are being installed: '),
    isOver: false,
  })
  teller.begin('It is being built')
  const { fraction } = (await toldBy(teller)) as { fraction: number }
  expect(fraction).toBeGreaterThanOrEqual(0.5)
  expect(fraction).toBeLessThan(1)
})

test('a page opens what was built, and stays where nothing was', async () => {
  const teller = await AppTeller.listening()
  teller.begin('It is being built')
  teller.end('It could not be built.', false)
  expect(await toldBy(teller)).toEqual({
    words: 'It could not be built.',
    fraction: 0,
    isOver: false,
  })
  teller.end('It is built.', true)
  expect(await toldBy(teller)).toMatchObject({ isOver: true })
})
