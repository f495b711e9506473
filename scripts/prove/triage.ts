import network from '#writing/safety/model/network.data.json' with { type: 'json' }
import phrases from '#writing/safety/model/triage.data.json' with { type: 'json' }
import { everyQuestion } from '../train/triage/labelled.ts'
import { modelOf } from '../train/triage/model-of.ts'
import type { Case } from './prove.ts'

/** That the weights which triage reads by are those its committed questions make. */
export const TRIAGE_CASES: readonly Case[] = [
  {
    name: 'training anew makes the committed weights, byte by byte',
    show: async () => {
      const questions = everyQuestion()
      const anew = modelOf(questions)
      if (anew.phrases !== JSON.stringify(phrases) || anew.network !== JSON.stringify(network)) {
        throw new Error('other weights come of it: run `npm run train -- triage`')
      }
      return `${questions.length} questions`
    },
  },
]
