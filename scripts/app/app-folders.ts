import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')

/** The app's sources, with packages of their own. */
export const APP_SOURCES = join(ROOT, 'mobile')
/** What the API Worker serves as its pages (wrangler.toml). Ignored by git. */
export const APP_PAGES = join(ROOT, 'dist', 'app')
/** The digest of the sources that the pages were built from; absent while only a page of waiting lies there. */
export const APP_STAMP = join(ROOT, 'dist', 'app.stamp')
/** Held by whoever installs or builds. */
export const APP_WORK = join(ROOT, 'dist', 'app-work')
/** Of what the app takes from the contract, all that runs. */
export const CONTRACT_SOURCES = ['client.ts', 'calls.ts'].map((name) =>
  join(ROOT, 'workers', 'api', 'contract', name),
)
