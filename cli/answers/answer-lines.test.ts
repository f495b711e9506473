import { availableParallelism } from 'node:os'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'

import { loadAnswer } from '#cli/cast/answer-cast.ts'
import { answerLines, answersTo } from './answer-lines.ts'

const MODULE = new URL('../cast/answer-cast.ts', import.meta.url).href
const answer = await loadAnswer()
const answering = { answer, flags: {}, line: '{}' }

function births(count: number): string[] {
  return Array.from({ length: count }, (_, id) => {
    if (id % 20 === 7) return `{"id":${id},"date":"1968-02-30","time":"13:45","lat":46,"lon":13}`
    const time = id % 10 === 3 ? '"13:45","certaintyMinutes":10' : '"13:45"'
    return `{"id":${id},"date":"${1900 + id}-08-23","time":${time},"lat":46.6,"lon":13.8}`
  })
}

async function textOf(results: ReturnType<typeof answerLines>): Promise<string> {
  let text = ''
  for await (const result of results) text += Buffer.from(result.text).toString()
  return text
}

describe('answerLines', () => {
  it('answers in threads what it answers here, in the same order', async () => {
    const lines = births(100)
    const input = Readable.from([`${lines.join('\n')}\n`])
    const text = await textOf(answerLines({ ...answering, module: MODULE }, input))
    expect(text).toBe(answersTo(answering, lines).text)
  })

  it('goes on in threads where few lines came first and many after', async () => {
    const lines = births(90)
    const input = Readable.from(
      [lines.slice(0, 30), lines.slice(30)].map((few) => few.join('\n') + '\n'),
    )
    const text = await textOf(answerLines({ ...answering, module: MODULE }, input))
    expect(text).toBe(answersTo(answering, lines).text)
  })

  it('answers a line before the next one is there', async () => {
    const lines = births(3)
    const told: string[] = []
    const results = answerLines(
      answering,
      Readable.from(
        (async function* asked() {
          for (const [place, line] of lines.entries()) {
            yield `${line}\n`
            // Whoever waits for an answer before asking on gets it.
            while (told.length === place) await new Promise((resolve) => setTimeout(resolve, 1))
          }
        })(),
      ),
    )
    for await (const { text } of results) told.push(String(text))
    expect(told.join('')).toBe(answersTo(answering, lines).text)
  })

  it('reads no further than it is listened to', async () => {
    let read = 0
    const input = Readable.from(
      (function* endless() {
        for (;;) {
          read += 1
          yield `{"id":${read},"signs":{"Lagna":"Ari"}}\n`
        }
      })(),
    )
    const results = answerLines(answering, input)
    await results.next()
    for (let turn = 0; turn < 1000; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(read).toBeLessThan(100)
    await results.return(undefined)
  })

  it.skipIf(availableParallelism() === 1)('tells what a thread died of', async () => {
    const input = Readable.from([`${births(100).join('\n')}\n`])
    const module = new URL('no-such-module.ts', import.meta.url).href
    await expect(textOf(answerLines({ ...answering, module }, input))).rejects.toThrow(
      /no-such-module/,
    )
  })
})
