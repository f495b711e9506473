import { deployedDatabase } from '../backup/deployed-database.ts'
import { carryOut, type Carrying } from './carry-out.ts'
import { describeStep } from './describe.ts'
import type { Found, FoundWorker, Replaced, Step } from './plan.ts'
import { smoke, type Smoking } from './smoke.ts'
import { leftAsTheyAre, takeBack } from './take-back.ts'

export interface Changing {
  readonly found: Found
  readonly carrying: Carrying
  readonly smoking: Smoking
  /** What serves of a Worker at this moment. */
  readonly serving: (name: string) => Promise<FoundWorker | null>
  readonly say: (line: string) => void
}

export type Changed = 'deployed' | 'failed' | 'rolled-back'

/**
 * Carries out a plan and asks what serves then whether it works. What was deployed is taken back when either
 * fails, or when it is to end: a step under way is never broken off.
 */
export async function change(steps: readonly Step[], changing: Changing): Promise<Changed> {
  const { found, carrying, smoking, say } = changing
  const replaced: Replaced[] = []
  for (const step of steps) {
    if (smoking.ending.aborted) return await takeBack(replaced, { ...changing, why: 'interrupted' })
    say(`… ${describeStep(step)}`)
    try {
      if (step.type === 'migrate') await tellBookmark(changing)
      if (step.type === 'deploy') replaced.push(replacedBy(step, found))
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
  leftAsTheyAre(replaced, found).forEach(say)
  return await takeBack(replaced, { ...changing, why: `smoke test failed: ${failed.name}` })
}

function replacedBy(
  { name, worker }: Extract<Step, { type: 'deploy' }>,
  { workers }: Found,
): Replaced {
  return { name, worker, before: workers[worker]?.version ?? null }
}

const HALF_WAY =
  'The migrations before it are applied, it is not, and no code was deployed. Mend it and run this again.'

/** Where D1's time travel leads back to, said before tables change. */
async function tellBookmark({ carrying, say }: Changing): Promise<void> {
  const bookmark = await deployedDatabase(await carrying.configFile('api'), carrying).bookmark()
  say(`  before it, D1 is at the bookmark ${bookmark}`)
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
