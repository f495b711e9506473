import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fleetOf } from './fleet-of.ts'
import { poolOfKey, poolOfToken } from '#gpu-bridge/protocol/pools.ts'

describe('a pool', () => {
  it('is named by the keys of its pods and by its tokens; those of before name the main one', () => {
    expect(poolOfKey('pod:gpu2-pod_abc:7')).toBe('gpu2')
    expect(poolOfKey('pod:pod_abc:1')).toBe('main')
    expect(poolOfToken('enrol-gpu2_abc')).toBe('gpu2')
    expect(poolOfToken('enrol_abc')).toBe('main')
  })

  it('has one object, and what is no name has none', () => {
    const named = { getByName: (name: string) => name } as never
    expect(fleetOf(named, 'gpu2')).toBe('gpu2')
    for (const name of ['', 'a/b', 'A', '2a', 'a'.repeat(33)]) {
      expect(() => fleetOf(named, name)).toThrow(/no pool/)
    }
  })

  it('is reached by one door only', () => {
    const sources = ['durable-objects', 'workers', 'settings', 'gpu-bridge'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$|\.wrangler/.test(name))
        .map((name) => `${folder}/${name}`),
    )
    const knocking = sources.filter((file) =>
      /FLEET\.(getByName|idFromName|get)\(/.test(readFileSync(file, 'utf8')),
    )
    expect(sources.length).toBeGreaterThan(50)
    expect(knocking).toEqual([])
  })
})
