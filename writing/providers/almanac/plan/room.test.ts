import { expect, it } from 'vitest'
import { roomFor } from './room.ts'

it('shares among the facts still to come what those before have left', () => {
  const room = roomFor(10, 400)
  expect(room.for(2)).toBe(80)
  room.take(2, 160)
  expect(room.for(2)).toBe(60)
  room.take(4, 40)
  expect(room.for(4)).toBe(200)
})

it('takes from all what has no fact of its own', () => {
  const room = roomFor(10, 400)
  room.take(0, 100)
  expect(room.for(1)).toBe(30)
})
