import { expect, it } from 'vitest'
import { addressOf } from './address-of.ts'

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['2001:db8:1::', '2001:db8:1:0'],
])('%s is counted as %s', (address, expected) => {
  expect(addressOf(new Headers({ 'cf-connecting-ip': address }))).toBe(expected)
})

it('counts everybody as one where no address is told', () => {
  expect(addressOf(new Headers())).toBe('local')
})
