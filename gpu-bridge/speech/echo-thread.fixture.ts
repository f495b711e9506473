import { setTimeout as sleep } from 'node:timers/promises'
import { answerAsked } from './asked-thread.ts'

/** Answers with what it is asked, the longer the later; fails, dies and leaves on command. */
answerAsked(
  async (wish: string) => {
    if (wish === 'fail') throw new Error('as it was told')
    if (wish === 'die')
      process.nextTick(() => {
        throw new Error('gone')
      })
    // oxlint-disable-next-line unicorn/no-process-exit -- of a thread it ends the thread alone
    if (wish === 'leave') process.exit()
    await sleep(wish.length * 10)
    return new TextEncoder().encode(wish)
  },
  ({ buffer }) => buffer,
)
