import { writeFileSync } from 'node:fs'
import { imprintOf } from './imprint.ts'
import { everyQuestion } from './labelled.ts'
import { modelOf } from './model-of.ts'

const FILE = 'writing/safety/model/triage.data.json'
const IMPRINT = 'scripts/train/triage/imprint.data.json'

/** Trains on everything there is; writes the weights, and what a test knows them by. */
export async function trainTriage(): Promise<readonly string[]> {
  const questions = everyQuestion()
  const model = modelOf(questions)
  writeFileSync(FILE, `${model}\n`)
  writeFileSync(IMPRINT, `${JSON.stringify(imprintOf(questions, model), null, 2)}\n`)
  return [FILE, IMPRINT]
}
