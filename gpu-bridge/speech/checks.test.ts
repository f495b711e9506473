import { expect, it } from 'vitest'
import { DependencyError } from '#core/errors.ts'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import { referenceCheck } from './checks.ts'

it.each([
  ['goes on', 'once', 1, []],
  ['gives up', 'three times', 3, 'speech: it fell'],
])('%s where a voice falls %s while it is measured', async (_what, _often, falls, told) => {
  const flite = await fliteEngine()
  let left = falls
  const speak: typeof flite.speak = async (text, how) => {
    if (left-- > 0) throw new DependencyError('speech', 'it fell', { retryable: true })
    return await flite.speak(text, how)
  }
  const voice = { engine: { ...flite, speak }, name: 'rms' }
  const check = referenceCheck(voice, { engine: flite, name: 'kal16' })
  const text = 'The Moon stands in the ninth house, and asks for patience.'
  const pcm = await flite.speak(text, { voice: 'rms', seed: 1 })
  expect(await check(pcm, text).catch((error: Error) => error.message)).toEqual(told)
})
