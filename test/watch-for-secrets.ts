import { inspect } from 'node:util'
import { afterAll, afterEach } from 'vitest'
import { findPeople } from './planted-people.ts'
import { findSecrets } from './planted-secrets.ts'

/** Whatever a test file's code says on the console. The planted secrets are in its environment, the planted people in its jobs. */
const said: string[] = []
/** What nobody was shown yet. */
let unseen: string[] = []

/**
 * The test plugin holds a line said by an object back until the test's own code sends something, and
 * the end of a file waits for every line (decision 101): in workerd lines are shown by the test itself.
 */
const isInWorkerd = navigator.userAgent === 'Cloudflare-Workers'
const show = console.log.bind(console)

for (const level of ['debug', 'error', 'info', 'log', 'warn'] as const) {
  const say = console[level].bind(console)
  console[level] = (...words: unknown[]) => {
    const line = words.map((word) => (typeof word === 'string' ? word : inspect(word))).join(' ')
    said.push(line)
    if (isInWorkerd) unseen.push(line)
    else say(...words)
  }
}

afterEach(({ task }) => {
  if (unseen.length > 0 && task.result?.state === 'fail') show(unseen.join('\n'))
  unseen = []
})

afterAll(() => {
  const all = said.join('\n')
  const escaped = [...findSecrets(all), ...(isInWorkerd ? findPeople(all) : [])]
  if (escaped.length > 0) throw new Error(`seen on the console: ${escaped.join(', ')}`)
})
