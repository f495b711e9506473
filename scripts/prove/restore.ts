import { deepEqual, equal, match } from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ApiClient } from '#cli/api-client.ts'
import { RunningSystem } from './local/running-system.ts'
import type { Case } from './prove.ts'
import { remoteRowsCase } from './restore/remote-rows.ts'

const LONGEST_MS = 1_200_000
/** Sixteen documents, each a text, a PDF and a chapter. */
const FILES = 48
/** Short texts are written and read in a third of the time, and kept no otherwise. */
const SHORT = { WRITING_WORDS: '300' }

export const RESTORE_CASES: readonly Case[] = [
  {
    name: 'a whole package is exported, wiped and restored: every document reads as it did',
    show: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'billion-restore-'))
      try {
        return await wipeAndRestore(folder)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  },
  remoteRowsCase,
]

async function wipeAndRestore(folder: string): Promise<string> {
  const [state, readings] = [join(folder, 'state'), join(folder, 'readings')]
  const first = start(state, 'start', '--once', '--readings', readings)
  equal(await first.ends(LONGEST_MS), 0, first.output)
  const [name = ''] = readdirSync(readings)
  const jobId = readFileSync(join(readings, name, '.job'), 'utf8')
  const before = digestsOf(join(readings, name))
  equal(before.length, FILES)

  const [key, backup] = [join(folder, 'key.txt'), join(folder, 'backup')]
  await operate('key', key)
  const exported = await operate('export', state, '--to', backup, '--recipient', key)
  rmSync(join(state, 'workers'), { recursive: true })

  // A new system at its beginning: tables, and nothing of anybody's.
  const empty = start(state, 'serve')
  await empty.serves()
  await empty.interrupt('SIGTERM', { code: 143 })
  const restored = await operate('restore', state, '--from', backup, '--identity', key, '--yes')
  match(await operate('inventory', state), /missing: 0\ndifferent: 0\n/)

  const again = start(state, 'serve')
  try {
    await again.serves()
    deepEqual(await downloadedDigests(again, jobId), before)
  } finally {
    await again.interrupt('SIGTERM', { code: 143 })
  }
  return `${exported.split('\n')[0]} ${restored.split('\n')[0]} ${FILES} files are the same`
}

function start(state: string, ...args: string[]): RunningSystem {
  const all = [...args, '--state', state]
  return new RunningSystem({ checkout: process.cwd(), state, env: SHORT, args: all })
}

async function operate(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/backup.ts', ...args])
  return stdout
}

function digestsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(md|pdf|mp3)$/.test(name))
    .map((name) => digestOf(readFileSync(join(folder, name))))
    .toSorted()
}

/** Every text, PDF and chapter of a job, as the API gives them. */
async function downloadedDigests(system: RunningSystem, jobId: string): Promise<string[]> {
  const token = system.token('development')
  const api = new ApiClient({ url: system.url!, token })
  const job = await api.job(jobId)
  const digests: string[] = []
  for (const { text, pdf, audio } of job.documents)
    for (const { url } of [text, pdf, audio]) digests.push(digestOf(await api.download(url!)))
  return digests.toSorted()
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
