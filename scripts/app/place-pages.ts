import { waitingHeaders, waitingPage, type ToldAt } from '#cli/start/waiting-page.ts'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { APP_PAGES, APP_STAMP } from './app-folders.ts'

/**
 * Sees to it that there is a page where the app will be: the Worker is not started without that folder.
 * An app that was built before stays.
 */
export function placeWaitingPage(toldAt: ToldAt = null): void {
  if (existsSync(APP_STAMP) && existsSync(join(APP_PAGES, 'index.html'))) return
  rmSync(APP_PAGES, { recursive: true, force: true })
  mkdirSync(APP_PAGES, { recursive: true })
  writeFileSync(join(APP_PAGES, '_headers'), waitingHeaders(toldAt))
  writeFileSync(join(APP_PAGES, 'index.html'), waitingPage(toldAt))
}

/** The digest of the sources that the pages were built from; null while there is no app. */
export async function stampOfPages(): Promise<string | null> {
  return existsSync(join(APP_PAGES, 'index.html'))
    ? await readFile(APP_STAMP, 'utf8').catch(() => null)
    : null
}

/**
 * Puts a finished build where pages are served from. Its scripts come first and the page that names
 * them last; then what is of no use any more goes.
 */
export async function placeBuild(build: string, stamp: string): Promise<void> {
  await rm(APP_STAMP, { force: true })
  await mkdir(APP_PAGES, { recursive: true })
  const index = join(build, 'index.html')
  const last = join(dirname(build), `${process.pid}.index.html`)
  await rename(index, last)
  await cp(build, APP_PAGES, { recursive: true })
  await rename(last, join(APP_PAGES, 'index.html'))
  const files = new Set([...(await filesIn(build)), 'index.html'])
  const useless = (await filesIn(APP_PAGES)).filter((file) => !files.has(file))
  await Promise.all(useless.map((file) => rm(join(APP_PAGES, file))))
  await writeFile(APP_STAMP, stamp)
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
}
