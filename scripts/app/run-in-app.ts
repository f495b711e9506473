import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { APP_SOURCES } from './app-folders.ts'

/** Nothing is told to anybody, nobody is asked what is newest, and pages ask the origin they come from. */
const ALONE = { CI: '1', EXPO_NO_TELEMETRY: '1', EXPO_OFFLINE: '1', EXPO_PUBLIC_API: '' }

/** Runs a program in the app's folder, its output being ours. Throws when it does not end well. */
export async function runInApp(program: string, ...args: readonly string[]): Promise<void> {
  await run({ cwd: APP_SOURCES, env: { ...process.env, ...ALONE } }, program, args)
}

/** Runs a program beside the app, where the API and all else is. */
export async function runBesideApp(program: string, ...args: readonly string[]): Promise<void> {
  await run({ cwd: join(APP_SOURCES, '..'), env: process.env }, program, args)
}

interface Where {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

async function run(where: Where, program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { ...where, stdio: ['ignore', 'inherit', 'inherit'] })
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code ?? signal}`)
}
