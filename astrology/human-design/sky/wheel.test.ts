import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GATES_ALONG_WHEEL, gateStart, oppositeGate, wheelPlace } from './wheel.ts'

describe('wheelPlace', () => {
  it('begins gate 41 at exactly 302 degrees', () => {
    expect(wheelPlace(302)).toEqual({ gate: 41, line: 1, color: 1, tone: 1, base: 1 })
    expect(wheelPlace(302 - 1e-9)).toEqual({ gate: 60, line: 6, color: 6, tone: 6, base: 5 })
  })

  it('enters each gate at its first degree and leaves it at its last', () => {
    for (const gate of GATES_ALONG_WHEEL) {
      expect(wheelPlace(gateStart(gate))).toEqual({ gate, line: 1, color: 1, tone: 1, base: 1 })
      expect(wheelPlace(gateStart(gate) + 5.625 - 1e-9)).toMatchObject({ gate, line: 6, base: 5 })
    }
  })

  it('divides by plain degrees as it does by counting bases', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 360, noNaN: true, maxExcluded: true }), (longitude) => {
        const degrees = (longitude + 58) % 360
        const into = (size: number, count: number) => (Math.floor(degrees / size) % count) + 1
        const nearBorder = Math.abs(((degrees * 192) % 1) - 0.5) > 0.5 - 1e-9
        fc.pre(!nearBorder)
        expect(wheelPlace(longitude)).toEqual({
          gate: GATES_ALONG_WHEEL[Math.floor(degrees / 5.625)],
          line: into(0.9375, 6),
          color: into(0.15625, 6),
          tone: into(0.15625 / 6, 6),
          base: into(0.15625 / 30, 5),
        })
      }),
    )
  })

  it('comes round again after 360 degrees, in both directions', () => {
    for (const longitude of [0, 12.34, 301.99, 302, 359.999]) {
      expect(wheelPlace(longitude + 360)).toEqual(wheelPlace(longitude))
      expect(wheelPlace(longitude - 360)).toEqual(wheelPlace(longitude))
    }
  })
})

describe('oppositeGate', () => {
  it('pairs every gate with the one 180 degrees away, and back', () => {
    for (const gate of GATES_ALONG_WHEEL) {
      expect(wheelPlace(gateStart(gate) + 180).gate).toBe(oppositeGate(gate))
      expect(oppositeGate(oppositeGate(gate))).toBe(gate)
    }
  })
})

describe('GATES_ALONG_WHEEL', () => {
  it('holds every gate once', () => {
    expect(GATES_ALONG_WHEEL.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 64 }, (_, index) => index + 1),
    )
  })
})
