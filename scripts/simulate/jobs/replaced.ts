import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = join(import.meta.dirname, '../../..')

/**
 * What would compute for seconds, by file: the sky, the checks of prose, typesetting. `engines.ts`
 * stands for all of it; everything else on stage is what runs in production.
 */
const COMPUTED = [
  'astrology/cast.ts',
  'astrology/facts-of-people.ts',
  'publishing/book/printings.ts',
  'publishing/pdf/fonts/fonts-in-workerd.ts',
  'publishing/pdf/render-pdf.ts',
  'workers/orchestrator/ephemeris-of.ts',
  'workers/orchestrator/operations.ts',
  'workers/orchestrator/package-order.ts',
  'workers/orchestrator/print-source.ts',
  'writing/grounding/check-text.ts',
  'writing/providers/provider-named.ts',
  'writing/request-in-package.ts',
]

const engines = import.meta.resolve('./engines.ts')
const platform = import.meta.resolve('./cloudflare-workers.ts')
const urls = new Set(COMPUTED.map((file) => pathToFileURL(join(ROOT, file)).href))
const found = new Set<string>()
/** Modules of packages that are known to be ECMAScript's. */
const modules = new Set<string>()

/** Has this thread load stand-ins for the platform and for what only computes. Before anything of ours is loaded. */
export function replaceModules(): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'cloudflare:workers') return { url: platform, shortCircuit: true }
      const { parentURL } = context
      const resolved =
        ours(specifier, parentURL) ?? sibling(specifier, parentURL) ?? next(specifier, context)
      if (resolved.format === 'module') modules.add(resolved.url)
      if (!urls.has(resolved.url)) return resolved
      found.add(resolved.url)
      return { ...resolved, url: engines }
    },
  })
}

/** A file of ours, for which Node would look through the packages it may be of, again for each. */
function ours(specifier: string, parent: string | undefined) {
  if (!specifier.endsWith('.ts') || parent === undefined) return null
  const url = specifier.startsWith('#')
    ? pathToFileURL(join(ROOT, specifier.slice(1))).href
    : new URL(specifier, parent).href
  return { url, format: 'module-typescript', shortCircuit: true }
}

/** A file of a package that another of its files names, for which Node would read again what the package exports. */
function sibling(specifier: string, parent = '') {
  const isBeside = specifier.startsWith('.') && specifier.endsWith('.js') && parent.endsWith('.js')
  if (!isBeside || !modules.has(parent)) return null
  return { url: new URL(specifier, parent).href, format: 'module', shortCircuit: true }
}

/** Throws when something that should have been replaced is called otherwise by now. */
export function expectAllReplaced(): void {
  const missing = [...urls].filter((url) => !found.has(url))
  if (missing.length > 0) throw new Error(`nobody loads ${missing.join(', ')}`)
}
