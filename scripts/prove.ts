import { PROOFS } from './prove/proofs.ts'
import { prove } from './prove/prove.ts'
import { readArguments } from './read-arguments.ts'

const USAGE = 'npm run prove -- NAME [--seed N] [--seeds COUNT] [--only WORDS] | --list'

const OPTIONS = {
  list: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  seeds: { type: 'string', default: '1' },
  only: { type: 'string' },
} as const

process.exit(await main(process.argv.slice(2)))

/** Runs a proof whole, once a seed. 0 when all of it passed, 1 when not, 2 when nothing was run. */
async function main(args: string[]): Promise<number> {
  const read = readArguments({ args, allowPositionals: true, options: OPTIONS }, USAGE)
  if (read === null) return 2
  const { values, positionals } = read
  const [asked = ''] = positionals
  const width = Math.max(...Object.keys(PROOFS).map(({ length }) => length)) + 2
  const known = Object.entries(PROOFS).map(([name, { about }]) => `  ${name.padEnd(width)}${about}`)
  const proof = PROOFS[asked]
  const [seed, count] = [Number(values.seed), Number(values.seeds)]
  const isUsable = Number.isInteger(seed) && Number.isInteger(count) && count > 0
  if (!proof || values.list || !isUsable) {
    console.log([USAGE, ...known].join('\n'))
    if (values.list) return 0
    if (asked !== '' && !proof) console.error(`\n${asked} is no proof.`)
    return 2
  }
  const cases = await proof.load()
  await proof.begin?.(console.log)
  const tally = { passed: 0, failed: 0, longestMs: 0 }
  for (let number = seed; number < seed + count; number += 1) {
    const startedAt = performance.now()
    const { passed, failed } = await prove(cases, {
      seed: number,
      only: values.only,
      tell: console.log,
    })
    tally.passed += passed
    tally.failed += failed
    tally.longestMs = Math.max(tally.longestMs, performance.now() - startedAt)
  }
  await proof.end?.()
  const longest = `${count} seeds, the longest took ${(tally.longestMs / 1000).toFixed(1)} s`
  console.log(`${asked}: ${tally.passed} passed, ${tally.failed} failed; ${longest}`)
  return tally.failed === 0 && tally.passed > 0 ? 0 : 1
}
