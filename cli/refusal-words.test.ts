import { describe, expect, it } from 'vitest'
import { refusalInWords } from './refusal-words.ts'

const problem = (status: number, more: object = {}) => ({
  type: '/problems/any',
  title: 'It is refused',
  status,
  ...more,
})

describe('refusalInWords', () => {
  it('names the field at fault and its mend', () => {
    const more = { field: 'days', detail: 'is too small', mend: 'Give at least 1.' }
    expect(refusalInWords(422, problem(422, more))).toBe('days: is too small. Give at least 1.')
  })

  it.each([401, 403])('says where the token stands that %i asks for', (status) => {
    expect(refusalInWords(status, problem(status))).toMatch(/^It is refused\. .*BILLION_TOKEN\.$/)
  })

  it('has the id looked at of what is not there', () => {
    expect(refusalInWords(404, problem(404))).toMatch(/^It is refused\. Check the id/)
  })

  it('leaves alone what nobody can mend, and tells the status of what is no problem of ours', () => {
    expect(refusalInWords(409, problem(409, { detail: 'it is over' }))).toBe('it is over')
    expect(refusalInWords(502, '<html>')).toBe('the API answers 502')
  })
})
