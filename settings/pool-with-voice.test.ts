import { SETTINGS } from '#settings/registry.ts'
import { describe, expect, it } from 'vitest'
import { SettingsTable } from '#test/fakes/settings-table.ts'
import { findVoiceDrift, poolWithVoice, voiceNow } from './pool-with-voice.ts'

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

/** Settings with two pools and this voice for new jobs. */
const sourceOf = (voice: string) => {
  const pools = { main: flite, gpu: cloning }
  const { db } = new SettingsTable({ 'audio.voice': voice, 'audio.pools': pools })
  return { db, variables: {} }
}

describe('the voice of new jobs', () => {
  it('is that of settings, with the pool that has it', async () => {
    expect(await voiceNow(sourceOf('ada'))).toEqual({ voice: 'ada', pool: 'gpu' })
    expect(await findVoiceDrift(sourceOf('ada'))).toEqual([])
  })

  it('pauses where nobody has it, and is told of with those there are', async () => {
    await expect(voiceNow(sourceOf('nobody'))).rejects.toMatchObject({ kind: 'paused' })
    expect(await findVoiceDrift(sourceOf('nobody'))).toEqual([
      {
        key: 'audio.voice',
        kind: 'unknown-voice',
        severity: 'error',
        detail:
          'No pool of audio.pools has this voice, so orders that name none are refused. Set it to one of: rms, slt, ada.',
      },
    ])
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
