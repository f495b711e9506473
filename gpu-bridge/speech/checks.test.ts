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

it.each<[string, (samples: Float32Array) => Float32Array]>([
  ['cut short', (samples) => samples.slice(0, 2 * 16_000)],
  ['silent', (samples) => samples.map(() => 0)],
])('measures a voice by no reading that is %s', async (_what, spoil) => {
  const flite = await fliteEngine()
  let left = 2
  const speak: typeof flite.speak = async (text, how) => {
    const pcm = await flite.speak(text, how)
    return left-- > 0 ? { ...pcm, samples: spoil(pcm.samples) } : pcm
  }
  const check = referenceCheck(
    { engine: { ...flite, speak }, name: 'rms' },
    { engine: flite, name: 'kal16' },
  )
  const text =
    'The Moon stands in the ninth house, and asks for patience where the Sun would like a stage, and neither gets it.'
  const pcm = await flite.speak(text, { voice: 'rms', seed: 1 })
  expect(await check(pcm, text)).toEqual([])
  const cut = { ...pcm, samples: pcm.samples.slice(0, pcm.samples.length * 0.8) }
  expect(await check(cut, text)).not.toEqual([])
})
