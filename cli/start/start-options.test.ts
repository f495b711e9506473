import { InputError } from '#core/errors.ts'
import { describe, expect, it } from 'vitest'
import { parseStartOptions } from './start-options.ts'

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
