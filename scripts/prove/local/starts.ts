import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkout, coupleFlag, localCase } from './bench.ts'
import { commandLine, seconds, until, type RunningSystem } from './running-system.ts'

const FIRST_WORDS_MS = 2_000
const OWNERS_ONLY = 0o600
const EXPLORER = [
  '/cdn-cgi/local/explorer',
  '/cdn-cgi/local/explorer/api/d1/database',
  '/cdn-cgi/explorer',
]

/** What a shell, or a reader of variables files, might take for something else. */
const AWKWARD_TOKEN = `a "token" with $HOME, \${PATH}, # and 'that`

const cold = localCase(
  'a cold checkout says something at once, shows how far it is, and serves',
  async (start) => {
    checkout().removeFonts()
    checkout().forgetPlaces()
    const system = await start({ throughNpm: true })
    await system.serves()
    const first = system.firstWordsAfter!
    assert.ok(first < FIRST_WORDS_MS, `first words after ${seconds(first)}`)
    for (const words of ['Building the fonts', 'Importing places'])
      assert.match(system.output, new RegExp(`${words} +100 %`))
    assert.equal(await statusOf(system, '/v1/places?q=Villach', system.token('development')), 200)
    const wide = system.output
      .split('\n')
      .filter((line) => !line.startsWith('>') && line.length > 80)
    assert.deepEqual(wide, [], 'lines wider than a terminal')
    process.kill(starterOf(system), 'SIGINT')
    await until('all have left', 10_000, () => system.endedAfter, system)
    system.assertGone()
    return `first words after ${seconds(first)}`
  },
)

/** npm's child, as it says itself. */
function starterOf({ state }: RunningSystem): number {
  return (JSON.parse(readFileSync(join(state, 'holder.json'), 'utf8')) as { pid: number }).pid
}

const secrets = localCase(
  'tokens are shown, kept for their owner, and stand in no command line',
  async (start) => {
    const system = await start({ env: { DEVELOPMENT_TOKEN: AWKWARD_TOKEN } })
    await system.serves()
    const operator = system.token('operator')
    for (const shown of [AWKWARD_TOKEN, operator]) assert.ok(system.output.includes(shown))
    for (const file of ['development-token', 'operator-token', 'settings-key'])
      assert.equal(statSync(join(system.state, file)).mode & 0o777, OWNERS_ONLY, file)
    const lines = [...system.family(), system.child.pid!].map(commandLine)
    const telling = lines.filter((line) => line.includes(AWKWARD_TOKEN) || line.includes(operator))
    assert.deepEqual(telling, [])
    assert.equal(await statusOf(system, '/v1/people', AWKWARD_TOKEN), 200)
    assert.equal(await statusOf(system, '/v1/people', system.token('development')), 401)
    for (const path of EXPLORER) assert.equal(await statusOf(system, path, operator), 404, path)
    await until(
      'the cron has run',
      10_000,
      () => logOf(system).includes('POST /admin/v1/cron 20'),
      system,
    )
    await system.interrupt('SIGINT', { code: 130 })
    return 'the explorer is off, the cron runs'
  },
)

const refusals = localCase('what cannot be used is told before anything boots', async (start) => {
  const birth = { date: '1985-02-30', time: null, latitude: 51.5, longitude: -0.13 }
  const typo = coupleFlag([
    { name: 'Ada', birth },
    { name: 'Charles', birth },
  ])
  const state = join(checkout().path, 'never')
  for (const [words, starting] of [
    [/Ada \(person 1\), birth\.date/, { command: 'start', state, more: [typo] }],
    [/WRITING_WORDS: "7" cannot be used/, { state, env: { WRITING_WORDS: '7' } }],
  ] as const) {
    const system = await start(starting)
    assert.equal(await system.ends(5_000), 2)
    assert.match(system.output, words)
    assert.equal(existsSync(state), false)
  }
  return 'refused'
})

const sameJob = localCase(
  'the same couple finds the same job, and the environment acts',
  async (start) => {
    const birth = { date: '1985-12-10', time: '13:45', latitude: 0, longitude: -0.13 }
    const jose = { name: 'José', hebrewName: 'יוסף', birth }
    const ada = { name: 'Ada', birth: { ...birth, time: null } }
    const typed = [
      [jose, ada],
      [
        { ...jose, name: 'Jose\u0301 ' },
        { ...ada, name: ' Ada' },
      ],
      [{ ...jose, birth: { ...birth, time: '13:45:00', latitude: -0 } }, ada],
    ]
    const jobs: string[] = []
    for (const couple of typed) {
      const more = [coupleFlag(couple)]
      const system = await start({ command: 'start', more, env: { WRITING_WORDS: '300' } })
      const [, job] = await system.says(/job (job_\w+)/)
      jobs.push(job!)
      if (couple === typed.at(-1)) await assertShort(system, job!)
      await system.interrupt('SIGINT', { code: 130 })
    }
    assert.equal(new Set(jobs).size, 1)
    return `${typed.length} spellings, one job`
  },
)

/** A text of the 300 words asked for is far from the 2,000 of the default. */
async function assertShort(system: RunningSystem, job: string): Promise<void> {
  const words = await until(
    'a text is written',
    120_000,
    async () => {
      const { documents, people } = (await jsonOf(system, `/v1/jobs/${job}`)) as {
        documents: { text: { words: number | null } }[]
        people: { id: string }[]
      }
      const person = (await jsonOf(system, `/v1/people/${people[0]!.id}`)) as { hebrewName: string }
      assert.equal(person.hebrewName, 'יוסף')
      return documents.find(({ text }) => text.words !== null)?.text.words
    },
    system,
  )
  assert.ok(words < 1_000, `${words} words`)
}

function logOf({ state }: RunningSystem): string {
  return readFileSync(join(state, 'logs', 'workers.log'), 'utf8')
}

async function jsonOf(system: RunningSystem, path: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${system.token('development')}` }
  return await (await fetch(`${system.url}${path}`, { headers })).json()
}

async function statusOf(system: RunningSystem, path: string, token: string): Promise<number> {
  const answer = await fetch(`${system.url}${path}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  await answer.body?.cancel()
  return answer.status
}

export const STARTS = [cold, secrets, refusals, sameJob]
