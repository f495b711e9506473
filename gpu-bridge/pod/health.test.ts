import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ailmentIn, ailmentOf, reportHealth } from './health.ts'

const NOW = 1_800_000_000_000
let folder: string

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pod-health-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe('ailmentOf', () => {
  it('finds a pod well that runs and hears its bridge', () => {
    expect(ailmentOf({ writtenAt: NOW - 30_000, lastAnswerAt: NOW - 300_000 }, NOW)).toBeNull()
  })

  it('finds one ill that stands still, or has no bridge', () => {
    expect(ailmentOf({ writtenAt: NOW - 61_000, lastAnswerAt: NOW }, NOW)).toBe(
      'it has said nothing for 61 s',
    )
    expect(ailmentOf({ writtenAt: NOW, lastAnswerAt: NOW - 601_000 }, NOW)).toBe(
      'the bridge has not answered it for 601 s',
    )
  })
})

describe('ailmentIn', () => {
  it('reads what a pod has written', () => {
    const file = join(folder, 'health')
    reportHealth(file, () => Date.now())
    expect(ailmentIn(file, Date.now())).toBeNull()
  })

  it('takes no file, and half a file, for an ailment', () => {
    const file = join(folder, 'health')
    expect(ailmentIn(file, NOW)).toBe('it tells nothing of its health')
    writeFileSync(file, '{"writtenAt":')
    expect(ailmentIn(file, NOW)).toBe('it tells nothing of its health')
  })
})
