import { expect, test } from 'vitest'
import { partWords, ratioOf } from './charts-of-one.ts'

test('a part of a chart is called as one would call it', () => {
  const called = ['sun', 'gate34', 'solarPlexusCenter', 'channel20-34', 'personalitySun', 'house4']
  expect(called.map(partWords)).toEqual([
    'Sun',
    'Gate 34',
    'Solar Plexus Center',
    'Channel 20-34',
    'Personality Sun',
    'House 4',
  ])
})

test('a drawing says how wide it is', () => {
  expect(ratioOf('<svg xmlns="x" viewBox="0 0 1000 1250" role="img">')).toBe(0.8)
  expect(ratioOf('<svg/>')).toBe(1)
})
