import { describe, expect, it } from 'vitest'
import { InputError } from '#core/errors.ts'
import { fliteInThreads } from './flite-in-threads.ts'
import { fliteEngine } from './flite.ts'

const how = { voice: 'rms', seed: 1 }

describe('fliteInThreads', () => {
  it('says what Flite says, several texts at a time, each to whoever asked for it', async () => {
    const [one, spread] = await Promise.all([fliteEngine(), fliteInThreads(2)])
    const texts = ['The Sun.', 'The Moon is full.', 'Why?', 'Saturn stands still.']
    const [alone, together] = await Promise.all(
      [one, spread].map((engine) => Promise.all(texts.map((text) => engine.speak(text, how)))),
    )
    expect(together).toEqual(alone)
    expect(spread).toMatchObject({ parallel: 2, fingerprint: one.fingerprint, name: one.name })
    await expect(spread.speak('The Sun.', { ...how, voice: 'nobody' })).rejects.toThrow(InputError)
  })
})
