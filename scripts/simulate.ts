import { SIMULATIONS } from './simulate/simulations.ts'

const USAGE = 'npm run simulate -- NAME [options] | NAME --help | --list'

process.exit(await main(process.argv.slice(2)))

/** Runs a simulation by its name, which reads its own options. 2 when there is none of that name. */
async function main([name = '', ...args]: string[]): Promise<number> {
  const simulation = SIMULATIONS[name]
  if (simulation) return await (await simulation.load())(args)
  const lines = Object.entries(SIMULATIONS).map(
    ([known, { about }]) => `  ${known.padEnd(8)}${about}`,
  )
  console.log([USAGE, ...lines].join('\n'))
  if (name === '--list') return 0
  if (name !== '') console.error(`\n${name} is no simulation.`)
  return 2
}
