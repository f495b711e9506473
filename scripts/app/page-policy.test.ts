import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { APP_SOURCES } from './app-folders.ts'

const inPublic = (name: string) => readFileSync(join(APP_SOURCES, 'public', name), 'utf8')

test('the page runs no script but those of its own files', () => {
  const policy = /Content-Security-Policy: (.*)/.exec(inPublic('_headers'))?.[1] ?? ''
  const rules = new Map(
    policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
  )
  expect(rules.get('default-src')).toEqual(["'none'"])
  expect(rules.get('script-src')).toEqual(["'self'"])
  expect(rules.get('connect-src')).toEqual(["'self'"])
  expect(rules.get('frame-ancestors')).toEqual(["'none'"])
  // By that policy it would not run, and the page would stay empty.
  expect(inPublic('index.html')).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/)
})

test('what carries its hash is kept for good, and nothing else', () => {
  const kept = [
    ...inPublic('_headers').matchAll(/^(\/\S*)\n(?: {2}.*\n)*? {2}Cache-Control: .*immutable/gm),
  ]
  expect(kept.map(([, path]) => path)).toEqual(['/_expo/static/*', '/assets/*'])
})
