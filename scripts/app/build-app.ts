import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { APP_PAGES, APP_SOURCES } from './app-folders.ts'
import { digestPackages, digestSources } from './digest-sources.ts'
import { placeBuild, stampOfPages } from './place-pages.ts'

export type AppStep = 'installing' | 'building' | 'placing'

/** Says which packages lie installed; written once all of them do. */
const INSTALLED = join(APP_SOURCES, 'node_modules', '.installed')

/** Nothing is told to anybody, and nobody is asked what is newest. */
const ALONE = { CI: '1', EXPO_NO_TELEMETRY: '1', EXPO_OFFLINE: '1' }
const NICE = 10

/**
 * Builds the app as the API serves it, unless it was built from these very sources, giving way to
 * whatever else runs. `onStep` hears what is begun. Throws when a step fails; what that one says goes
 * to this process's own output.
 */
export async function buildApp(
  onStep: (step: AppStep) => void = () => {},
): Promise<'built' | 'already there'> {
  const stamp = await digestSources()
  if ((await stampOfPages()) === stamp) return 'already there'
  setPriority(NICE)
  await installPackages(() => onStep('installing'))
  onStep('building')
  const build = `${APP_PAGES}.building-${process.pid}`
  try {
    await mkdir(build, { recursive: true })
    await run(['npx', 'expo', 'export', '--platform', 'web', '--output-dir', build])
    onStep('placing')
    await placeBuild(build, stamp)
  } finally {
    await rm(build, { recursive: true, force: true })
  }
  return 'built'
}

/** Installs the app's packages, unless these very ones lie there. */
export async function installPackages(onStart: () => void = () => {}): Promise<void> {
  const packages = await digestPackages()
  if ((await readFile(INSTALLED, 'utf8').catch(() => null)) === packages) return
  onStart()
  await run(['npm', 'ci', '--no-audit', '--no-fund'])
  await writeFile(INSTALLED, packages)
}

async function run([program = '', ...args]: readonly string[]): Promise<void> {
  const child = spawn(program, args, {
    cwd: APP_SOURCES,
    env: { ...process.env, ...ALONE, EXPO_PUBLIC_API: '' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (code !== 0) throw new Error(`${program} ${args[0]} ended with ${code ?? signal}`)
}
