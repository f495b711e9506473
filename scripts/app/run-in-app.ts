import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { APP_SOURCES } from './app-folders.ts'

/** Nothing is told to anybody, nobody is asked what is newest, and pages ask the origin they come from. */
const ALONE = { CI: '1', EXPO_NO_TELEMETRY: '1', EXPO_OFFLINE: '1', EXPO_PUBLIC_API: '' }

/** Runs a program in the app's folder, its output being ours. Throws when it does not end well. */
export async function runInApp(program: string, ...args: readonly string[]): Promise<void> {
  const child = spawn(program, args, {
    cwd: APP_SOURCES,
    env: { ...process.env, ...ALONE },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code ?? signal}`)
}
