import { describe, expect, it } from 'vitest'
import { bursts } from '#gpu-bridge/speech/sounds.fixture.ts'
import { startFakeSpeech } from '#test/fakes/speech/server.ts'
import { transcriptions } from './transcriptions.ts'

const speak = async () => bursts(1)
const full = () => 'The Moon is full.'

describe('transcriptions', () => {
  it('writes down what a recogniser hears', async () => {
    await using server = await startFakeSpeech({ dialect: 'openai', speak, hear: full })
    expect(await transcriptions({ url: server.url }).hear(bursts(2))).toBe('The Moon is full.')
  })

  it('asks three times, and then says that it cannot hear', async () => {
    let asked = 0
    const hear = () => {
      asked += 1
      return asked === 3 ? 'At last.' : null
    }
    await using server = await startFakeSpeech({ dialect: 'openai', speak, hear })
    const recogniser = transcriptions({ url: server.url })
    expect(await recogniser.hear(bursts(2))).toBe('At last.')
    await expect(recogniser.hear(bursts(2))).rejects.toMatchObject({
      kind: 'retry',
      message: expect.stringMatching(/another form/),
    })
    expect(asked).toBe(6)
  })
})
