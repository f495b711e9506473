import { inspect } from 'node:util'
import { afterAll } from 'vitest'
import { findSecrets } from './planted-secrets.ts'

/** Whatever a test file's code says on the console. The planted secrets are in its environment. */
const said: string[] = []

for (const level of ['debug', 'error', 'info', 'log', 'warn'] as const) {
  const say = console[level].bind(console)
  console[level] = (...words: unknown[]) => {
    said.push(words.map((word) => (typeof word === 'string' ? word : inspect(word))).join(' '))
    say(...words)
  }
}

afterAll(() => {
  const escaped = findSecrets(said.join('\n'))
  if (escaped.length > 0) throw new Error(`seen on the console: ${escaped.join(', ')}`)
})
