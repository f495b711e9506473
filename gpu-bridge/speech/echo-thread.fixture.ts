import { setTimeout as sleep } from 'node:timers/promises'
import { answerAsked } from './asked-thread.ts'

/** Answers with what it is asked, the longer the later; fails and dies on command. */
answerAsked(
  async (wish: string) => {
    if (wish === 'fail') throw new Error('as it was told')
    if (wish === 'die')
      process.nextTick(() => {
        throw new Error('gone')
      })
    await sleep(wish.length * 10)
    return new TextEncoder().encode(wish)
  },
  ({ buffer }) => buffer,
)
