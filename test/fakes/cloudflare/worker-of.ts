import type { FakeAccount, FakeWorker } from './account.ts'
import { refused, type Answer, type Call } from './route.ts'

type AnswerOf = (worker: FakeWorker, call: Call) => Answer | Promise<Answer>

/** Answers for the Worker that a path names, and refuses where there is none. */
export function workerOf({ workers }: FakeAccount) {
  return (answer: AnswerOf) => (call: Call) => {
    const worker = workers.get(call.params['name'] ?? '')
    return worker
      ? answer(worker, call)
      : refused(404, 10_007, 'This Worker does not exist on your account.')
  }
}
