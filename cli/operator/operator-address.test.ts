import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operatorAddress } from './operator-address.ts'

let state: string

beforeAll(() => {
  state = mkdtempSync(join(tmpdir(), 'billion-state-'))
  writeFileSync(join(state, 'url'), 'http://127.0.0.1:8788\n')
  writeFileSync(join(state, 'operator-token'), 'the token of this folder\n')
})
afterAll(() => rmSync(state, { recursive: true }))

const HERE = { url: 'http://127.0.0.1:8788', token: 'the token of this folder' }
const THERE = { BILLION_URL: 'https://api.example.com/', BILLION_TOKEN: 'another' }

describe('operatorAddress', () => {
  it('finds the system that runs on the state folder', () => {
    expect(operatorAddress({ state }, {})).toEqual(HERE)
    expect(operatorAddress({ state }, { BILLION_URL: '', BILLION_TOKEN: '' })).toEqual(HERE)
  })

  it('takes what is said before what is there', () => {
    const there = { url: 'https://api.example.com', token: 'another' }
    expect(operatorAddress({ state }, THERE)).toEqual(there)
    const url = 'https://other.example.com'
    expect(operatorAddress({ state, url }, THERE)).toEqual({ url, token: 'another' })
  })

  it('sends the folder’s token nowhere but to the folder’s own address', () => {
    const url = 'https://api.example.com'
    expect(() => operatorAddress({ state, url }, {})).toThrow(/^BILLION_TOKEN: is not given/)
    expect(() => operatorAddress({ state }, { BILLION_URL: url })).toThrow(/^BILLION_TOKEN/)
  })

  it.each([
    ['http://api.example.com', /in the open/],
    ['http://localhost.example.com', /in the open/],
    ['ftp://127.0.0.1', /not an address/],
    ['api.example.com', /not an address/],
  ])('refuses %s', (url, problem) => {
    expect(() => operatorAddress({ state, url }, { BILLION_TOKEN: 'x' })).toThrow(problem)
  })

  it.each(['…', 'tökens', 'a token\nof two lines', ' '])('takes %j for no token', (given) => {
    expect(() => operatorAddress({ state }, { ...THERE, BILLION_TOKEN: given })).toThrow(
      /^BILLION_TOKEN: holds what is no token. Give it as it was printed/,
    )
  })

  it('says so when there is nothing to talk to', () => {
    expect(() => operatorAddress({ state: join(state, 'none') }, {})).toThrow(
      /^--url: is not given/,
    )
  })
})
