import { createServer } from 'node:http'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { StartPage } from './start-page.ts'

test('who opens the address while all is prepared sees how far that is, and the port is free afterwards', async () => {
  const page = await StartPage.near(21_870)
  page.say('Preparing D1')
  const opened = await fetch(page.url)
  expect([opened.status, await opened.text()]).toEqual([
    200,
    expect.stringContaining("fetch('/ready')"),
  ])
  const asked = await fetch(`${page.url}/ready`)
  expect([asked.status, await asked.text()]).toEqual([503, 'Preparing D1'])
  await page.leave()
  const next = createServer().listen(page.port, '127.0.0.1')
  await once(next, 'listening')
  next.close()
})

test('a port that somebody else has is left to them', async () => {
  const [first, second] = [await StartPage.near(21_880), await StartPage.near(21_880)]
  expect(second.port).toBeGreaterThan(first.port)
  await Promise.all([first.leave(), second.leave()])
})
