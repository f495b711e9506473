import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

const GIVEN = { BRIDGE_URL: 'https://api.example.com/', BRIDGE_TOKEN: 'secret-token' }

describe('readSettings', () => {
  it.each([
    'https://api.example.com',
    'https://api.example.com/',
    'https://api.example.com/bridge/v1',
  ])('finds the bridge under %s', (BRIDGE_URL) => {
    expect(readSettings({ ...GIVEN, BRIDGE_URL }).bridge).toBe('https://api.example.com/bridge/v1')
  })

  it('fills in what was not said', () => {
    const { workers, podName, ...told } = readSettings(GIVEN)
    expect(told).toMatchObject({ engine: 'flite', cache: null, exitsWhenOrphaned: false })
    expect(workers).toBeGreaterThan(0)
    expect(podName.length).toBeLessThanOrEqual(64)
  })

  it('keeps chunks where it is told to, a gibibyte unless told otherwise', () => {
    const given = { ...GIVEN, POD_CACHE: '/chunks' }
    expect(readSettings(given).cache).toEqual({ folder: '/chunks', mostBytes: 2 ** 30 })
    const small = readSettings({ ...given, POD_CACHE_MEGABYTES: '3' }).cache
    expect(small?.mostBytes).toBe(3 * 2 ** 20)
  })

  it.each([
    ['BRIDGE_URL', { BRIDGE_TOKEN: 'secret-token' }],
    ['BRIDGE_URL', { ...GIVEN, BRIDGE_URL: 'ftp://api.example.com' }],
    ['BRIDGE_TOKEN', { ...GIVEN, BRIDGE_TOKEN: '' }],
    ['POD_WORKERS', { ...GIVEN, POD_WORKERS: 'many' }],
    ['POD_CACHE_MEGABYTES', { ...GIVEN, POD_CACHE_MEGABYTES: '0' }],
    ['POD_ENGINE', { ...GIVEN, POD_ENGINE: 'parrot' }],
  ])('names %s when it is wrong, and never the token', (name, environment) => {
    expect(() => readSettings(environment)).toThrow(name)
    expect(() => readSettings(environment)).not.toThrow('secret-token')
  })
})
