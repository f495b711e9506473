import { describe, expect, it } from 'vitest'
import { renderTables } from './table.ts'

const SAID = 'Of all aspects between the charts of A and B the closest is a trine.'

describe('renderTables', () => {
  it('aligns columns, and shows what is unknown, true or too exact', () => {
    const rows = [
      { body: 'sun', orb: 1.23456, applying: true },
      { body: 'mercury', orb: null, applying: false },
    ]
    expect(renderTables([{ title: 'Aspects', rows }])).toBe(
      'Aspects\nbody     orb    applying\nsun      1.235  yes\nmercury  –      no',
    )
  })

  it('wraps the longest text in its column where that leaves it readable', () => {
    const rows = [{ from: '2027-01-10', what: SAID }]
    expect(renderTables([{ title: 'Time', rows }], { columns: 50 }).split('\n')).toEqual([
      'Time',
      'from        what',
      '2027-01-10  Of all aspects between the charts of A',
      '            and B the closest is a trine.',
    ])
  })

  it('sets what has no room below its row, and leaves whose row it is', () => {
    const rows = [{ id: 'couple.western.synastry.closest', statement: SAID }]
    expect(renderTables([{ title: 'Facts', rows }], { columns: 50 }).split('\n')).toEqual([
      'Facts',
      'id',
      'couple.western.synastry.closest',
      '  Of all aspects between the charts of A and B the',
      '  closest is a trine.',
    ])
  })

  it('names what stands below where that is more than one thing', () => {
    const [id, a, b] = ['i'.repeat(24), 'a'.repeat(24), 'b'.repeat(24)]
    const rows = [{ id, a, b, n: 1 }]
    expect(renderTables([{ title: 'Jobs', rows }], { columns: 40 }).split('\n')).toEqual([
      'Jobs',
      'id                        n',
      `${id}  1`,
      `  a: ${a}`,
      `  b: ${b}`,
    ])
  })

  it('is never wider than the terminal, and loses nothing', () => {
    const cells = Object.fromEntries(
      Array.from({ length: 14 }, (_, place) => [`column ${place}`, 'x'.repeat(place * 2 + 1)]),
    )
    for (const columns of [40, 80, 200]) {
      const told = renderTables([{ title: 'All', rows: [cells] }], { columns })
      expect(Math.max(...told.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(columns)
      for (const cell of Object.values(cells)) expect(told.replaceAll(/\s/g, '')).toContain(cell)
    }
  })

  it('says so where there is nothing at all, and leaves an empty table out beside others', () => {
    const [full, empty] = [
      { title: 'Sky', rows: [{ body: 'sun' }] },
      { title: 'Facts', rows: [] },
    ]
    expect(renderTables([empty])).toBe('Facts: none')
    expect(renderTables([full, empty])).toBe('Sky\nbody\nsun')
  })
})
