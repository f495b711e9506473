import { writeFileSync } from 'node:fs'
import { imprintOf } from './imprint.ts'
import { everyQuestion } from './labelled.ts'
import { modelOf } from './model-of.ts'

const PHRASES = 'writing/safety/model/triage.data.json'
const NETWORK = 'writing/safety/model/network.data.json'
const IMPRINT = 'scripts/train/triage/imprint.data.json'

/** Trains on everything there is; writes the weights, and what a test knows them by. */
export async function trainTriage(): Promise<readonly string[]> {
  const questions = everyQuestion()
  const model = modelOf(questions)
  writeFileSync(PHRASES, `${model.phrases}\n`)
  writeFileSync(NETWORK, `${model.network}\n`)
  writeFileSync(IMPRINT, `${JSON.stringify(imprintOf(questions, model), null, 2)}\n`)
  return [PHRASES, NETWORK, IMPRINT]
}
