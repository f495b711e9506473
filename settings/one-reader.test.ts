import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SETTINGS } from './registry.ts'

/** Folders of the product's own sources; a new one belongs here, which the last test sees to. */
const FOLDERS = readdirSync('.', { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && !/^(\.|node_modules$|dist$|docs$|readings$)/.test(entry.name),
  )
  .map(({ name }) => name)

const SOURCES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|toml)$/.test(name) && !/\.test\.ts$|node_modules/.test(name))
    .map((name) => `${folder}/${name}`),
).concat('wrangler.toml')

/** Whoever starts or deploys a system gives its Workers their variables and keys, and reads none. */
const GIVERS = /^(cli\/start|scripts\/deploy|scripts\/prove|scripts\/stress|test)\//

/** The files that say a word as a word of its own, the givers aside. */
function saying(word: string, its: RegExp): string[] {
  const alone = new RegExp(`(?<!\\w)${word}(?!\\w)`)
  return SOURCES.filter(
    (file) => !its.test(file) && !GIVERS.test(file) && alone.test(readFileSync(file, 'utf8')),
  )
}

describe('only the reader', () => {
  it.each(Object.values(SETTINGS).map(({ variable }) => variable))(
    'knows the variable %s: others read the setting',
    (variable) => {
      expect(saying(variable, /^settings\/registry\//)).toEqual([])
    },
  )

  it.each(['SETTINGS_KEY', 'SETTINGS_KEY_PREVIOUS'])('opens what %s sealed', (secret) => {
    expect(saying(secret, /^settings\/seal\.ts$/)).toEqual([])
  })

  it('names a variable of RunPod: no pod, no Worker and no object does', () => {
    const speakers = SOURCES.filter(
      (file) => !GIVERS.test(file) && /RUNPOD_[A-Z]/.test(readFileSync(file, 'utf8')),
    )
    // What RunPod itself tells its workers in its own containers is no setting of ours.
    expect(speakers.toSorted()).toEqual([
      'gpu-bridge/pod/run-queue.ts',
      'settings/registry/pods.ts',
      'settings/registry/runpod.ts',
    ])
    const ours = Object.values(SETTINGS).map(({ variable }) => variable)
    const theirs = readFileSync('gpu-bridge/pod/run-queue.ts', 'utf8').match(/RUNPOD_[A-Z_]+/g)
    expect(ours.filter((variable) => theirs?.includes(variable))).toEqual([])
  })

  it.each(['findSettings', 'writeSetting'])('asks D1 by %s', (name) => {
    expect(saying(name, /^settings\/|^d1\/settings\.ts$/)).toEqual([])
  })

  it('says SQL to the settings table', () => {
    const sql = /(?:FROM|INTO|UPDATE|JOIN)\s+[`"]?settings\b/i
    const strangers = SOURCES.filter(
      (file) => !/^d1\/settings\.ts$|^test\//.test(file) && sql.test(readFileSync(file, 'utf8')),
    )
    expect(strangers).toEqual([])
  })

  it('imports the settings table', () => {
    const table =
      /import\s*{[^}]*\b(?:settings|settingChanges|settingProposals)\b[^}]*}\s*from\s*'[^']*schema\.ts'/
    const strangers = SOURCES.filter((file) => table.test(readFileSync(file, 'utf8')))
    expect(strangers).toEqual(['d1/settings.ts'])
  })

  it('takes a value out of the variables: its colleagues ask it', () => {
    const takes = /\bvariables\[/
    const takers = SOURCES.filter(
      (file) => file.startsWith('settings/') && takes.test(readFileSync(file, 'utf8')),
    )
    expect(takers.toSorted()).toEqual(['settings/seal.ts', 'settings/settle.ts'])
  })

  it('is looked for in every folder there is', () => {
    expect(FOLDERS).toEqual(
      expect.arrayContaining([
        'cli',
        'core',
        'd1',
        'durable-objects',
        'gpu-bridge',
        'settings',
        'workers',
      ]),
    )
    expect(SOURCES.length).toBeGreaterThan(200)
  })
})
