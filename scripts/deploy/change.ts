import { deployedDatabase } from '../backup/deployed-database.ts'
import { carryOut, setBack, type Carrying } from './carry-out.ts'
import { describeStep } from './describe.ts'
import { undoing, type Found, type Replaced, type Step } from './plan.ts'
import { smoke, type Smoking } from './smoke.ts'

export interface Changing {
  readonly found: Found
  readonly carrying: Carrying
  readonly smoking: Smoking
  readonly say: (line: string) => void
}

export type Changed = 'deployed' | 'failed' | 'rolled-back'

/** Carries out a plan and asks what serves then whether it works. What was deployed is taken back when either fails. */
export async function change(steps: readonly Step[], changing: Changing): Promise<Changed> {
  const { found, carrying, smoking, say } = changing
  const replaced: Replaced[] = []
  for (const step of steps) {
    say(`… ${describeStep(step)}`)
    try {
      if (step.type === 'migrate') await tellBookmark(changing)
      if (step.type === 'deploy')
        replaced.push({ name: step.name, before: found.workers[step.worker]?.version ?? null })
      await carryOut(step, carrying)
    } catch (error) {
      say(wordsOf(error))
      if (step.type === 'migrate') say(HALF_WAY)
      return await takeBack(replaced, { ...changing, why: `${describeStep(step)} failed` })
    }
  }
  const { passed, failed } = await smoke(smoking)
  say(`${smoking.url}: ${passed.map((name) => `${name} ✓`).join(' ')}`)
  if (!failed) return 'deployed'
  say(`${failed.name} ✗ ${failed.why}`)
  return await takeBack(replaced, { ...changing, why: `smoke test failed: ${failed.name}` })
}

const HALF_WAY =
  'The migrations before it are applied, it is not, and no code was deployed. Mend it and run this again.'

/** Where D1's time travel leads back to, said before tables change. */
async function tellBookmark({ carrying, say }: Changing): Promise<void> {
  const bookmark = await deployedDatabase(await carrying.configFile('api'), carrying).bookmark()
  say(`  before it, D1 is at the bookmark ${bookmark}`)
}

async function takeBack(
  replaced: readonly Replaced[],
  { carrying, say, why }: Changing & { readonly why: string },
): Promise<Changed> {
  const { back, stay } = undoing(replaced)
  for (const name of stay)
    say(`${name} was deployed for the first time: there is nothing to set it back to.`)
  let isBack = back.length > 0
  for (const one of back) {
    say(`… set ${one.name} back to ${one.version}`)
    try {
      await setBack(one, { ...carrying, why })
    } catch (error) {
      // The other one is set back all the same.
      say(wordsOf(error))
      isBack = false
    }
  }
  return isBack ? 'rolled-back' : 'failed'
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
