import { describe, expect, it } from 'vitest'

import { rankPlaces, type NamedPlace } from './rank-places.ts'

const nowhere = {
  country: 'AT',
  region: '02',
  population: 1000,
  latitude: 0,
  longitude: 0,
  zone: 'Europe/Vienna',
}

function place(id: number, name: string, given: Partial<NamedPlace> = {}): NamedPlace {
  return { ...nowhere, id, name, key: name.toLowerCase(), ...given }
}

function order(query: string, candidates: readonly NamedPlace[]): number[] {
  return rankPlaces(query, candidates).map(({ id }) => id)
}

describe('rankPlaces', () => {
  it('puts the larger of two namesakes first', () => {
    expect(order('Ulm', [place(1, 'Ulm'), place(2, 'Ulm', { population: 120_000 })])).toEqual([
      2, 1,
    ])
  })

  it('prefers a name typed whole to a longer one of a city a hundred times as large', () => {
    const great = place(1, 'Aurangabad', { population: 100_000 })
    expect(order('Au', [great, place(2, 'Au', { population: 1000 })])).toEqual([2, 1])
  })

  it('prefers a place’s own name to another place’s other name', () => {
    const other = place(1, 'Jožanca', { key: 'san jose' })
    expect(order('san jose', [other, place(2, 'San José', { key: 'san jose' })])).toEqual([2, 1])
  })

  it('lists a place once, however many of its names match, and without its key', () => {
    const names = [place(1, 'Wien', { key: 'wien' }), place(1, 'Wien', { key: 'wiener stadt' })]
    expect(rankPlaces('wie', names)).toEqual([
      expect.not.objectContaining({ key: expect.anything() }),
    ])
  })

  it('passes over what does not begin with what was typed', () => {
    expect(order('graz', [place(1, 'Wien')])).toEqual([])
  })
})
