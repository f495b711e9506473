import { useState } from 'react'
import { answerOf } from './call.ts'
import type { Failure } from './failure.ts'

/** Something that people do: whether it is under way, and why it did not work. */
export interface Act {
  readonly isBusy: boolean
  readonly failure: Failure | null
  /** Gives what came of it; null where it failed, which is told by `failure` until the next try. */
  run<Value>(call: () => Promise<Value>): Promise<{ readonly value: Value } | null>
}

/** One thing at a time that a screen does by the API. */
export function useAct(): Act {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  return {
    isBusy,
    failure,
    async run(call) {
      setBusy(true)
      setFailure(null)
      const answer = await answerOf(call()).finally(() => setBusy(false))
      if (answer.ok) return { value: answer.value }
      setFailure(answer.failure)
      return null
    },
  }
}
