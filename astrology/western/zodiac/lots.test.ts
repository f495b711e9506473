import { describe, expect, it } from 'vitest'
import { lotsOf } from './lots.ts'

const LONGITUDES = {
  sun: 10,
  moon: 40,
  mercury: 20,
  venus: 350,
  mars: 100,
  jupiter: 200,
  saturn: 300,
}

describe('lotsOf', () => {
  it('casts the seven from the Ascendant by day', () => {
    expect(lotsOf(60, LONGITUDES, 'day')).toEqual({
      fortune: 90, // 60 + 40 − 10
      spirit: 30, // 60 + 10 − 40
      eros: 20, // 60 + 350 − 30
      necessity: 130, // 60 + 90 − 20
      courage: 50, // 60 + 90 − 100
      victory: 230, // 60 + 200 − 30
      nemesis: 210, // 60 + 90 − 300
    })
  })

  it('turns every one of them round by night', () => {
    expect(lotsOf(60, LONGITUDES, 'night')).toEqual({
      fortune: 30, // 60 + 10 − 40
      spirit: 90, // 60 + 40 − 10
      eros: 160, // 60 + 90 − 350
      necessity: 50, // 60 + 20 − 30
      courage: 130, // 60 + 100 − 30
      victory: 310, // 60 + 90 − 200
      nemesis: 330, // 60 + 300 − 30
    })
  })
})
