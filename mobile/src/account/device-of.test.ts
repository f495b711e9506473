import { expect, it } from 'vitest'
import { deviceOf } from './device-of.ts'
import { sizeWords } from './size-words.ts'

const AGENTS = {
  'Chrome on Linux':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
  'Edge on Windows':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0',
  'Safari on iOS':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
  'Firefox on Android': 'Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0',
  'One in a Billion on Android': 'okhttp/4.12.0',
}

it.each(Object.entries(AGENTS))('tells %s', (words, agent) => {
  const device = deviceOf(agent)
  expect(`${device?.browser} on ${device?.system}`).toBe(words)
})

it('names nothing where it is not told', () => {
  expect([null, '', 'curl/8.0'].map(deviceOf)).toEqual([null, null, null])
})

it('says sizes in figures people read', () => {
  expect([0, 999, 1000, 1_234_567, 250_000_000].map(sizeWords)).toEqual([
    '0 B',
    '999 B',
    '1.0 KB',
    '1.2 MB',
    '250 MB',
  ])
})
