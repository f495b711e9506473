import { SETTINGS } from '#settings/registry.ts'
import { describe, expect, it } from 'vitest'
import { poolWithVoice } from './pools.ts'

const flite = { engine: 'flite', voices: ['rms', 'slt'], leaseSeconds: 45 }
const cloning = { engine: 'chatterbox', voices: ['ada', 'slt'], leaseSeconds: 120 }

describe('a voice', () => {
  it('is spoken by the first pool that has it, or by none', () => {
    const pools = { main: flite, gpu: cloning }
    expect(['rms', 'slt', 'ada', 'nobody'].map((voice) => poolWithVoice(pools, voice))).toEqual([
      'main',
      'main',
      'gpu',
      null,
    ])
  })

  it('of those every order may name is had by a pool that is there from the start', () => {
    const { default: pools } = SETTINGS['audio.pools']
    const { default: voice } = SETTINGS['audio.voice']
    expect(poolWithVoice(pools, voice)).toBe('main')
  })
})

describe('pools', () => {
  const { type } = SETTINGS['audio.pools']

  it('are read from JSON, with the length of a lease that is usual', () => {
    const { leaseSeconds: _, ...unsaid } = flite
    expect(type.parse(JSON.stringify({ main: unsaid }))).toEqual({ main: flite })
  })

  it.each([
    {},
    { 'a/b': flite },
    { main: { ...flite, voices: [] } },
    { main: { ...flite, leaseSeconds: 1 } },
  ])('are refused where nobody could work with them: %j', (pools) => {
    expect(type.safeParse(pools).success).toBe(false)
  })
})
