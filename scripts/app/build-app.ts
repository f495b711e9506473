import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { alone } from './alone.ts'
import { APP_PAGES, APP_SOURCES } from './app-folders.ts'
import { digestPackages, digestSources } from './digest-sources.ts'
import { placeBuild, stampOfPages } from './place-pages.ts'
import { exportPages, installInApp } from './run-in-app.ts'

export type AppStep = 'installing' | 'building' | 'placing'

/** Says which packages lie installed; written once all of them do. */
const INSTALLED = join(APP_SOURCES, 'node_modules', '.installed')

const NICE = 10

/**
 * Builds the app as the API serves it, unless it was built from these very sources, giving way to
 * whatever else runs. `onStep` hears what is begun. Throws when a step fails; what that one says goes
 * to this process's own output.
 */
export async function buildApp(
  onStep: (step: AppStep) => void = () => {},
): Promise<'built' | 'already there'> {
  setPriority(NICE)
  return await alone(async () => {
    const stamp = await digestSources()
    if ((await stampOfPages()) === stamp) return 'already there'
    await withPackages(() => onStep('installing'))
    onStep('building')
    const build = `${APP_PAGES}.building-${process.pid}`
    try {
      await mkdir(build, { recursive: true })
      await exportPages(build)
      onStep('placing')
      await placeBuild(build, stamp)
    } finally {
      await rm(build, { recursive: true, force: true })
    }
    return 'built'
  })
}

/** Installs the app's packages, unless these very ones lie there. */
export async function installPackages(): Promise<void> {
  await alone(async () => await withPackages(() => {}))
}

async function withPackages(onStart: () => void): Promise<void> {
  const packages = await digestPackages()
  if ((await readFile(INSTALLED, 'utf8').catch(() => null)) === packages) return
  onStart()
  await installInApp()
  await writeFile(INSTALLED, packages)
}
