import { InputError } from '#core/errors.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseServeOptions, parseStartOptions } from './start-options.ts'

describe('parseStartOptions', () => {
  it('reads a couple of its own unless told otherwise', () => {
    expect(parseStartOptions([]).couple.map(({ name }) => name)).toEqual(['Michael', 'Charmaine'])
  })

  it('gives the births other names, in any script', () => {
    const { couple, once } = parseStartOptions(['--once', '--name', 'Анна', '--name', '田中'])
    expect(couple.map(({ name }) => name)).toEqual(['Анна', '田中'])
    expect(once).toBe(true)
  })

  it.each([
    [['--name', 'Ada'], '--name'],
    [['--couple', 'nowhere.json'], '--couple'],
    [['--port', 'high'], '--port'],
    [['--forever'], 'arguments'],
  ])('refuses %j, naming the flag', (argv, field) => {
    expect(() => parseStartOptions(argv)).toThrow(InputError)
    expect(() => parseStartOptions(argv)).toThrow(new RegExp(`^${field}: `))
  })
})

describe('the app', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('is built by whoever serves on, and by nobody who ends with the package', () => {
    vi.stubEnv('BILLION_APP', undefined)
    expect(parseServeOptions([]).withApp).toBe(true)
    expect(parseStartOptions([]).withApp).toBe(true)
    expect(parseStartOptions(['--once']).withApp).toBe(false)
  })

  it('is left out where the environment says so', () => {
    vi.stubEnv('BILLION_APP', 'off')
    expect(parseServeOptions([]).withApp).toBe(false)
    expect(parseStartOptions([]).withApp).toBe(false)
  })
})
