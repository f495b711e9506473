import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countRows, type Tally } from './count-rows.ts'
import { centsAChapter, medianOf, readMeasured } from './measured.ts'
import { moneyOf, sumOf } from './money.ts'
import { costsOf, loadsAt, type Known } from './reckon.ts'

const KNOWN: Known = {
  usage: {
    objectRequests: { 'the job': 300, 'the fleet': 200, 'the lines': 64 },
    objectStatements: 9000,
    objectRows: 6000,
    d1Statements: 300,
    d1Rows: 600,
    d1Bytes: 20_000,
    messages: 33,
    r2Writes: 130,
    r2Reads: 140,
    seconds: 90,
  },
  tokens: { shared: 5000, own: 100_000, written: 40_000, words: 30_000, documents: 16 },
  processor: { ms: 5000, missing: [] },
  secondsAWord: 0.5,
  bytesASecond: 8000,
  centsAChapter: 2,
  gpuSecondsAChapter: 75,
  leasesASecond: 100,
}

describe('moneyOf', () => {
  it('is the sum of its lines, twice as much for twice of everything, the dearest first', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(amount, amount, (d1Rows, r2Reads) => {
        const lines = moneyOf({ d1Rows, r2Reads })
        const twice = moneyOf({ d1Rows: 2 * d1Rows, r2Reads: 2 * r2Reads })
        expect(sumOf(twice)).toBeCloseTo(2 * sumOf(lines))
        expect(lines[0]!.dollars).toBeGreaterThanOrEqual(lines[1]!.dollars)
      }),
      { seed: 1 },
    )
  })

  it('is what the lists say', () => {
    expect(sumOf(moneyOf({ d1Rows: 1e6, r2Writes: 2e6 }))).toBeCloseTo(10)
  })
})

describe('costsOf', () => {
  it('adds platform, model and voice', () => {
    const { platform, model, voiceDollars, total } = costsOf(KNOWN)
    expect(voiceDollars).toBeCloseTo(0.32)
    // (5,000 + 100,000) told at 2, 15 × 5,000 kept at 0.2, 40,000 written at 10 dollars a million.
    expect(sumOf(model)).toBeCloseTo(0.21 + 0.015 + 0.4)
    expect(total).toBeCloseTo(sumOf(platform) + sumOf(model) + voiceDollars)
  })
})

describe('loadsAt', () => {
  it('asks for a thousand times as much of a thousand times as many packages', () => {
    const [few, many] = [loadsAt(1_000, KNOWN), loadsAt(1_000_000, KNOWN)]
    for (const [row, { asked, units }] of few.entries()) {
      expect(many[row]!.asked).toBeCloseTo(asked * 1000)
      expect(many[row]!.units).toBeGreaterThanOrEqual(units)
      expect(units * few[row]!.most).toBeGreaterThanOrEqual(asked)
    }
  })
})

describe('what the bench has not measured', () => {
  it('is left out of the loads', () => {
    const loads = loadsAt(1_000, { ...KNOWN, leasesASecond: null })
    expect(loads).toHaveLength(loadsAt(1_000, KNOWN).length - 1)
  })
})

describe('countRows', () => {
  it('counts rows as they are billed: each index of a changed row is one more', () => {
    const tallies = new Map<DatabaseSync, Tally>()
    const undo = countRows((db) => tallies.get(db) ?? { statements: 0, rows: 0 })
    const db = new DatabaseSync(':memory:')
    const tally = { statements: 0, rows: 0 }
    db.exec(
      'CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT); CREATE INDEX a ON things (name)',
    )
    tallies.set(db, tally)
    db.prepare('INSERT INTO things (name) VALUES (?), (?)').all('one', 'two')
    db.prepare('SELECT * FROM things').all()
    db.prepare('UPDATE things SET name = ?').all('three')
    expect(tally).toEqual({ statements: 3, rows: 8 })
    db.prepare('BEGIN').run()
    db.prepare('INSERT INTO things (name) VALUES (?)').run('four')
    db.prepare('COMMIT').run()
    expect(tally).toEqual({ statements: 4, rows: 10 })
    undo()
    db.prepare('DELETE FROM things').all()
    expect(tally.statements).toBe(4)
  })
})

describe('what is read of other reports', () => {
  it('is found by its names, or missed aloud', () => {
    const json = JSON.stringify([
      {
        name: 'pdf',
        figures: [
          { what: 'a document, its text', unit: 'ms', sides: [{ name: 'in Node', middle: 4 }] },
        ],
      },
    ])
    const measured = readMeasured(json)
    const wanted = { suite: 'pdf', what: 'a document', unit: 'ms', side: 'in' }
    expect(medianOf(measured, wanted)).toBe(4)
    expect(medianOf(measured, { ...wanted, unit: 's' })).toBeNull()
    const row = '| busy | our plan | 0 | 22 | 52 | 22 | 2.09 | 109 | 4996 | 141 |'
    expect(centsAChapter(row, 'busy')).toBe(2.09)
    expect(() => centsAChapter(row, 'quiet')).toThrow('quiet')
  })
})
