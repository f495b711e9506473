import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

export interface Checkout {
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** The tree of a commit of this repository in a temporary folder, with this checkout's packages. Throws where the commit is not here. */
export async function checkOut(commit: string): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), 'billion-old-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const archive = execFileSync('git', ['archive', commit], {
      cwd: ROOT,
      maxBuffer: 2 ** 30,
    })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  } catch (error) {
    await remove()
    throw new Error(`${commit} cannot be checked out; a shallow clone lacks it`, { cause: error })
  }
  return { folder, remove }
}
