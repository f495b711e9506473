import { describe, expect, it } from 'vitest'
import { bringUp, keepAlive, PartLost, StartFailed, type Part } from './keep-alive.ts'

/** A part that does what each list says in turn, and then stays well. */
function partThat({ starts = [], falls = [] }: { starts?: Start[]; falls?: string[] }) {
  const log: string[] = []
  const part: Part = {
    name: 'The pod',
    log: 'pod.log',
    async start() {
      const start = starts.shift() ?? 'serves'
      log.push(start)
      if (start === 'fails') throw new StartFailed('left with code 1 while starting')
      if (start === 'hangs') await new Promise(() => {})
    },
    async untilIll() {
      return falls.shift() ?? (await new Promise<never>(() => {}))
    },
    async end() {
      log.push('ended')
    },
  }
  return { part, log }
}
type Start = 'serves' | 'fails' | 'hangs'

function keeping() {
  const told: string[] = []
  const tell = (line: string) => void told.push(line.replace(/\d+\.\d s/, 'N s'))
  return { told, tell, isStopping: () => false, longestAbsenceMs: () => 1_500 }
}

describe('bringUp', () => {
  it('tries again what did not come to serve', async () => {
    const { part, log } = partThat({ starts: ['fails'] })
    await bringUp(part, keeping())
    expect(log).toEqual(['fails', 'ended', 'serves'])
  })

  it('says what happened when it never does', async () => {
    const { part } = partThat({ starts: ['fails', 'fails', 'fails'] })
    await expect(bringUp(part, keeping())).rejects.toThrow(
      new PartLost('The pod left with code 1 while starting. pod.log says more.'),
    )
  })
})

describe('keepAlive', () => {
  it('ends what is left of a fallen part, starts it again, and says both', async () => {
    const { part, log } = partThat({ falls: ['was ended by SIGKILL'], starts: ['fails'] })
    const told = await new Promise<string[]>((resolve) => {
      const around = keeping()
      const tell = (line: string) => {
        around.tell(line)
        if (around.told.length === 2) resolve(around.told)
      }
      void keepAlive(part, { ...around, tell })
    })
    expect(told).toEqual([
      'The pod was ended by SIGKILL; starting again …',
      'The pod: back after N s',
    ])
    expect(log).toEqual(['ended', 'fails', 'ended', 'serves'])
  })

  it('gives up what does not come back in time', async () => {
    const { part } = partThat({ falls: ['does not answer'], starts: ['hangs'] })
    await expect(keepAlive(part, keeping())).rejects.toThrow(
      'The pod does not answer, and could not be brought back in 1.5 s. pod.log says more.',
    )
  })

  it('gives up what falls again and again', async () => {
    const { part } = partThat({ falls: Array.from({ length: 6 }, () => 'left with code 1') })
    await expect(keepAlive(part, keeping())).rejects.toThrow(
      'The pod left with code 1, 6 times in two minutes. pod.log says more.',
    )
  })

  it('says and does nothing more once everything is stopping', async () => {
    const { part, log } = partThat({ falls: ['was ended by SIGTERM'] })
    const around = { ...keeping(), isStopping: () => true }
    const outcome = await Promise.race([
      keepAlive(part, around),
      new Promise((resolve) => setTimeout(() => resolve('still'), 100)),
    ])
    expect([outcome, log, around.told]).toEqual(['still', [], []])
  })
})
