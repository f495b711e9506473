import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..', '..')
/** What a checkout grows by being used; the fonts in dist/ are taken along. */
const LEFT_OUT = new Set(['.git', '.state', '.wrangler', 'coverage', 'node_modules', 'readings'])

/** A checkout of its own, so that what is broken in it is nobody's. */
export class CheckoutCopy {
  readonly path = mkdtempSync(join(tmpdir(), 'billion-local-'))
  /** Kept from case to case, so that each begins on what the one before left. */
  readonly state = join(this.path, '.state')

  constructor() {
    cpSync(ROOT, this.path, {
      recursive: true,
      filter: (source) => !LEFT_OUT.has(source.slice(ROOT.length + 1)),
    })
    symlinkSync(join(ROOT, 'node_modules'), join(this.path, 'node_modules'))
  }

  /** Takes the fonts away, as in a checkout that was never used. */
  removeFonts(): void {
    rmSync(join(this.path, 'dist'), { recursive: true, force: true })
  }

  /** Has the places imported anew. */
  forgetPlaces(): void {
    rmSync(join(this.state, 'workers', 'places.stamp'), { force: true })
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
