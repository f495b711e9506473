import { readdirSync, readFileSync } from 'node:fs'
import { dirname, normalize } from 'node:path'
import { expect, it } from 'vitest'

/** Who may import whom. A folder may always import itself. Read it top down: nothing points back up. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  astrology: ['core'],
  writing: ['core', 'astrology'],
  publishing: ['core', 'astrology', 'writing'],
  queues: ['core'],
  d1: ['core'],
  r2: ['core'],
  settings: ['core', 'd1'],
  'gpu-bridge': ['core', 'queues'],
  'durable-objects': ['core', 'queues', 'd1', 'r2', 'settings', 'gpu-bridge'],
  workers: [
    'core',
    'astrology',
    'writing',
    'publishing',
    'queues',
    'd1',
    'r2',
    'settings',
    'gpu-bridge',
    'durable-objects',
  ],
  cli: ['core', 'astrology', 'writing', 'publishing', 'settings', 'workers'],
}

/** The doors of the gpu-bridge that others may use: what is said over the wire, and who rents GPUs out. */
const DOORS = /^gpu-bridge\/(protocol|runpod)\//

it.each(Object.entries(MAY_IMPORT))('%s imports only from [%s]', (folder, allowed) => {
  const strangers = importsOf(folder).filter(({ target }) => !allowed.includes(folderOf(target)))
  expect(strangers).toEqual([])
})

it('lets others see of the gpu-bridge only its protocol and RunPod', () => {
  const outside = Object.keys(MAY_IMPORT).filter((folder) => folder !== 'gpu-bridge')
  const inner = outside
    .flatMap(importsOf)
    .filter(({ target }) => folderOf(target) === 'gpu-bridge' && !DOORS.test(target))
  expect(inner).toEqual([])
})

it('lets the command line see of the Workers only their contract', () => {
  const inner = importsOf('cli').filter(
    ({ target }) => folderOf(target) === 'workers' && !target.startsWith('workers/api/contract/'),
  )
  expect(inner).toEqual([])
})

it('keeps the platform out of what is pure', () => {
  const pure = ['core', 'astrology', 'writing', 'queues'].flatMap(sourceFiles)
  const impure = pure.filter((file) => readFileSync(file, 'utf8').includes("from 'cloudflare:"))
  expect(impure).toEqual([])
})

interface Import {
  readonly file: string
  readonly target: string
}

/** Whatever of another folder a folder's own code imports, by alias or by path, its tests aside. */
function importsOf(folder: string): Import[] {
  return sourceFiles(folder).flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(#|\.{1,2}\/)([^']*)'/g),
      ([, root, path = '']) => ({
        file,
        target: root === '#' ? path : normalize(`${dirname(file)}/${root}${path}`),
      }),
    ).filter(({ target }) => ![folder, 'node_modules'].includes(folderOf(target))),
  )
}

function folderOf(target: string): string {
  return target.slice(0, target.indexOf('/'))
}

function sourceFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
    .map((name) => `${folder}/${name}`)
}
