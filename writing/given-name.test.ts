import { describe, expect, it } from 'vitest'
import { calledBy } from './given-name.ts'

describe('calledBy', () => {
  it.each([
    ['Marta Kowalczyk', 'Marta'],
    ["Declan O'Shea", 'Declan'],
    ['Jo March', 'Jo'],
    ['Anne-Marie Duval', 'Anne-Marie'],
    ['Maria del Carmen Ruiz', 'Maria'],
    ['Mary Ann Smith', 'Mary Ann'],
    ['Ana María López', 'Ana María'],
    ['Harpreet Kaur', 'Harpreet'],
  ])('calls %j %j', (name, called) => {
    expect(calledBy(name)).toBe(called)
  })

  it.each([
    ['Anna'],
    ['Mary Ann'],
    ['Hwang Bo-reum'],
    ['Nguyễn Thị Mai'],
    ['Kovács Éva'],
    ['Tanaka Yuki'],
    ['J. R. Smith'],
    ['Dr Jane Smith'],
    ['Abdul Rahman'],
    ['Leo Varga'],
    ['Anna V'],
    ['மீனா ராஜன்'],
    ['Rossi, Maria'],
  ])('leaves %j whole, in doubt', (name) => {
    expect(calledBy(name)).toBe(name)
  })

  it('tells two of one name apart', () => {
    expect(calledBy('Maria Rossi', ['Maria Bianchi'])).toBe('Maria Rossi')
    expect(calledBy('Paul Martin', ['Anna Paul'])).toBe('Paul Martin')
    expect(calledBy('Grace Wanjiru', ['Naomi Wanjiru'])).toBe('Grace')
  })
})
