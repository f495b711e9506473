import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Players } from './players.ts'
import type { Played, Script } from './run-world.ts'
import { shrink } from './shrink.ts'
import { TROUBLES, type Trouble } from './troubles.ts'

const USAGE = `npm run simulate -- jobs [--seed N] [--seeds COUNT] [--jobs COUNT] [--threads COUNT]

Has our objects, consumers and fleet live through everything that goes wrong, on a simulated platform,
and checks after every step what may never happen. What fails is made smaller and printed.

  --seed N       the first world (default 1)
  --seeds COUNT  how many worlds (default 1)
  --jobs COUNT   jobs in all of them together (default 100 a world)
  --only N,N     only these jobs of a world
  --without X,Y  troubles left out: ${TROUBLES.join(', ')}
  --well MINUTES when everything is well again (default 13)
  --threads N    threads (default one a core)
  --whole        what fails is not made smaller`

const WELL_AFTER = 13

/** Plays worlds and tells what became of them. 0 when no rule was broken, 1 when one was, 2 when nothing was played. */
export async function simulateJobs(args: readonly string[]): Promise<number> {
  const asked = read(args)
  if (asked === null) {
    console.log(USAGE)
    return args.includes('--help') ? 0 : 2
  }
  const players = new Players(asked.threads)
  const began = performance.now()
  const total = { worlds: 0, jobs: 0, acts: 0, calls: 0 }
  let failed: { script: Script; played: Played } | null = null
  await players.play(asked.scripts, (script, played) => {
    console.log(lineOf(script, played))
    total.worlds += 1
    total.jobs += played.jobs
    total.acts += played.acts
    total.calls += played.calls
    if (played.broken) failed ??= { script, played }
    return failed ? 'stop' : 'go on'
  })
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage()
  const { worlds, jobs, acts, calls } = total
  console.log(
    `${jobs} jobs in ${worlds} worlds, ${acts} acts, ${calls} calls of the writer: ` +
      `${seconds.toFixed(1)} s, ${(jobs / seconds).toFixed(1)} jobs/s, ` +
      `${((user + system) / 1e6).toFixed(1)} s of processors`,
  )
  if (failed) await tellFailed(failed, { players, isWhole: asked.isWhole })
  await players.end()
  return failed ? 1 : 0
}

function read(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      seeds: { type: 'string', default: '1' },
      jobs: { type: 'string' },
      only: { type: 'string', default: '' },
      without: { type: 'string', default: '' },
      well: { type: 'string', default: String(WELL_AFTER) },
      threads: { type: 'string' },
      whole: { type: 'boolean', default: false },
    },
  })
  const [seed, seeds, well] = [values.seed, values.seeds, values.well].map(Number) as [
    number,
    number,
    number,
  ]
  const jobs = Number(values.jobs ?? 100 * seeds)
  const threads = values.threads === undefined ? undefined : Number(values.threads)
  const without = listed(values.without) as Trouble[]
  const whole = [seed, seeds, jobs, well, threads ?? 1]
  const isUsable = whole.every((number) => Number.isSafeInteger(number) && number > 0)
  if (values.help || !isUsable || without.some((one) => !TROUBLES.includes(one))) return null
  const only = listed(values.only).map(Number)
  const scripts = Array.from({ length: seeds }, (_, index): Script => {
    const count = Math.floor(jobs / seeds) + (index < jobs % seeds ? 1 : 0)
    const numbers = only.length > 0 ? only : Array.from({ length: count }, (__, at) => at + 1)
    return { seed: seed + index, numbers, without, well }
  })
  return {
    scripts,
    threads: Math.min(threads ?? availableParallelism(), seeds),
    isWhole: values.whole,
  }
}

function listed(text: string): string[] {
  return text.split(',').filter((one) => one !== '')
}

function lineOf({ seed }: Script, { jobs, ends, acts, digest, broken }: Played): string {
  const how = Object.entries(ends)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([end, count]) => `${count} ${end}`)
    .join(', ')
  const mark = broken ? '✗' : '✓'
  return `${mark} seed ${seed}: ${jobs} jobs, ${how}; ${acts} acts, trace ${digest}`
}

async function tellFailed(
  { script, played }: { script: Script; played: Played },
  { players, isWhole }: { players: Players; isWhole: boolean },
): Promise<void> {
  const { rule } = played.broken!
  console.log(`broken: ${rule}`)
  const play = async (next: Script) => await players.playOne(next)
  const smallest = isWhole ? script : await shrink(script, { rule, play })
  const broken = smallest === script ? played.broken : (await play(smallest)).broken
  console.log(
    `${broken!.told}\n  after ${broken!.minutes.toFixed(2)} minutes; again with\n  ${commandOf(smallest)}`,
  )
}

/** What plays a script again. */
function commandOf({ seed, numbers, without, well }: Script): string {
  return [
    `npm run simulate -- jobs --seed ${seed} --only ${numbers.join(',')}`,
    ...(without.length > 0 ? [`--without ${without.join(',')}`] : []),
    `--well ${well}`,
  ].join(' ')
}
