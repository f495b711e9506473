import { TRAININGS } from './train/trainings.ts'

const USAGE = 'npm run train -- NAME [measure] | --list'

process.exit(await main(process.argv.slice(2)))

/** Trains a model from committed data and writes its weights, or measures it on what it was not trained on. 2 when there is none of that name. */
async function main([name = '', measure]: string[]): Promise<number> {
  const training = TRAININGS[name]
  if (training) {
    const { train, cross } = await training.load()
    for (const line of measure === 'measure' ? cross() : await train()) console.log(line)
    return 0
  }
  const lines = Object.entries(TRAININGS).map(
    ([known, { about }]) => `  ${known.padEnd(8)}${about}`,
  )
  console.log([USAGE, ...lines].join('\n'))
  return name === '--list' ? 0 : 2
}
