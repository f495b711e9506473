import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { APP_SOURCES } from './app-folders.ts'

/** Nothing is told to anybody, nobody is asked what is newest, and pages ask the origin they come from. */
const ALONE = { CI: '1', EXPO_NO_TELEMETRY: '1', EXPO_OFFLINE: '1', EXPO_PUBLIC_API: '' }

const VITEST = 'node_modules/vitest/vitest.mjs'
const EXPO = 'node_modules/expo/bin/cli'
const TSC = 'node_modules/typescript/bin/tsc'
const { execPath: NODE } = process

/*
 * Each of these throws when it does not end well. What it says is our output, and it ends with this process,
 * however that ends: it is run by itself, with nobody between who might not pass that on.
 */

/** Installs exactly the packages that the app's lockfile names. */
export async function installInApp(): Promise<void> {
  await runInApp('npm', 'ci', '--no-audit', '--no-fund')
}

/** Exports the pages of the app into a folder. */
export async function exportPages(folder: string): Promise<void> {
  await runInApp(NODE, EXPO, 'export', '--platform', 'web', '--output-dir', folder)
}

/** Checks the app's types. */
export async function checkTypes(): Promise<void> {
  await runInApp(NODE, TSC, '--noEmit')
}

/** Tests what is pure in the app. */
export async function testInApp(): Promise<void> {
  await runInApp(NODE, VITEST, 'run')
}

/** Runs a project of tests that stands beside the app, where the API and all else is. */
export async function testBesideApp(project: string): Promise<void> {
  const where = { cwd: join(APP_SOURCES, '..'), env: process.env }
  await run(where, NODE, [VITEST, 'run', '--project', project])
}

async function runInApp(program: string, ...args: readonly string[]): Promise<void> {
  await run({ cwd: APP_SOURCES, env: { ...process.env, ...ALONE } }, program, args)
}

interface Where {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

async function run(where: Where, program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { ...where, stdio: ['ignore', 'inherit', 'inherit'] })
  const letGo = endWithUs(child)
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  letGo()
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${code ?? signal}`)
}

/** Gives what undoes it. */
function endWithUs(child: ChildProcess): () => void {
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  for (const signal of SIGNALS) process.once(signal, leave)
  return () => {
    process.off('exit', end)
    for (const signal of SIGNALS) process.off(signal, leave)
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** In this way what is to be done at an exit is done. */
function leave(): void {
  process.exit(1)
}
