import { setBack } from './carry-out.ts'
import type { Changing } from './change.ts'
import { undoing, WORKERS, type Found, type Replaced } from './plan.ts'

/** Sets back what was deployed, as far as it still serves. */
export async function takeBack(
  replaced: readonly Replaced[],
  changing: Changing & { readonly why: string },
): Promise<'failed' | 'rolled-back'> {
  const { carrying, serving, say, why } = changing
  const { back, stay } = undoing(replaced)
  for (const name of stay)
    say(`${name} was deployed for the first time: there is nothing to set it back to.`)
  let isBack = back.length > 0
  for (const one of back) {
    try {
      const now = await serving(one.name)
      if (now?.version === one.version) continue
      if (now && now.tag !== carrying.digests[one.worker]) {
        say(`${one.name} was deployed by somebody else meanwhile (${now.version}), and is left so.`)
        isBack = false
        continue
      }
      say(`… set ${one.name} back to ${one.version}`)
      await setBack(one, { ...carrying, why })
    } catch (error) {
      // The other one is set back all the same.
      say(error instanceof Error ? error.message : String(error))
      isBack = false
    }
  }
  return isBack ? 'rolled-back' : 'failed'
}

/**
 * Of Workers that this run has not deployed, how they are set back. What an earlier run left may have served well
 * for long, or have never passed: whoever runs this knows.
 */
export function leftAsTheyAre(replaced: readonly Replaced[], { workers }: Found): string[] {
  return WORKERS.flatMap((worker) => {
    const there = workers[worker]
    if (!there || replaced.some((one) => one.worker === worker)) return []
    const { name, version, previous } = there
    const left = `${name} was not deployed by this run, and is left as it is (${version}).`
    if (previous === null) return [left]
    const back = `npx wrangler rollback ${previous} --name ${name}`
    return [`${left} What served before it comes back by: ${back}`]
  })
}
