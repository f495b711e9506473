import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleForBrowsersAndWorkers } from './library/bundles.ts'
import { emitTypes } from './library/emit-types.ts'
import { emitModules } from './library/modules.ts'

/** What `npm pack` packs. Ignored by git. */
const LIBRARY_FOLDER = join(import.meta.dirname, '..', 'dist', 'library')

/**
 * Builds the packed library: every module of the command line and the engine as JavaScript in the
 * tree of the sources, their types beside them, and the engine in one file each for Workers and
 * browsers, with the ephemeris files.
 */
async function buildLibrary(folder: string): Promise<void> {
  // Built beside the folder and moved into place, so that nobody reads half of it.
  const building = `${folder}.building-${process.pid}`
  try {
    await emitModules(building)
    await emitTypes(building)
    await bundleForBrowsersAndWorkers(building)
    await rm(folder, { recursive: true, force: true })
    await rename(building, folder)
  } finally {
    await rm(building, { recursive: true, force: true })
  }
}

await buildLibrary(LIBRARY_FOLDER)
