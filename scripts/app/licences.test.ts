import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LICENCES_FILE, licencesData } from './licences.ts'

it('has written down what the lockfiles hold (node scripts/app-licences.ts mends it)', () => {
  const written = readFileSync(LICENCES_FILE, 'utf8')
  expect(written).toBe(licencesData((lockfile) => readFileSync(lockfile, 'utf8')))
})

it('names what is shipped, and nothing that is only built with', () => {
  const packages = {
    '': { license: 'AGPL-3.0-or-later' },
    'node_modules/b': { version: '1.0.0', license: 'MIT' },
    'node_modules/a': { version: '2.0.0', license: 'MIT' },
    'node_modules/b/node_modules/@c/d': { version: '3.0.0' },
    'node_modules/built-with': { version: '1.0.0', license: 'GPL-3.0', dev: true },
  }
  const told = { MIT: ['a 2.0.0', 'b 1.0.0'], 'as its files say': ['@c/d 3.0.0'] }
  const data = licencesData(() => JSON.stringify({ packages }))
  expect(JSON.parse(data)).toEqual({ app: told, service: told })
})
