import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName, folderName } from './file-name.ts'

const bytesOf = (name: string) => Buffer.byteLength(name)
const pdf = (title: string, position = 3) => fileName({ position, title, extension: 'pdf' })
const anyText = fc.string({ unit: 'binary', maxLength: 400 })

describe('fileName', () => {
  it('keeps the letters of every script', () => {
    expect(pdf('Human Design of 田中')).toBe('03 Human Design of 田中.pdf')
    expect(pdf('Анна, שרה, Ὀδυσσεύς, श्रीकृष्ण, 김민준')).toBe(
      '03 Анна, שרה, Ὀδυσσεύς, श्रीकृष्ण, 김민준.pdf',
    )
  })

  it('replaces what a file system forbids', () => {
    expect(pdf('a/b\\c:d*e?f"g<h>i|j')).toBe('03 a-b-c-d-e-f-g-h-i-j.pdf')
    expect(pdf('..\u061C\u0000\n hidden \u202E name. ')).toBe('03 hidden name.pdf')
  })

  it('makes a dash of the colon between a title and its people', () => {
    expect(pdf('The Verdict: Анна and 田中')).toBe('03 The Verdict – Анна and 田中.pdf')
  })

  it('is the same for one name in two normal forms', () => {
    expect(pdf('Zoe\u0308')).toBe(pdf('Zoë'))
  })

  it('keeps the documents of a package apart by position', () => {
    expect(pdf('Anna', 1)).toBe('01 Anna.pdf')
    expect(pdf('Anna', 16)).toBe('16 Anna.pdf')
  })

  it('is named by its position alone when nothing else is left of the title', () => {
    expect(pdf(' \u200B. ')).toBe('03.pdf')
  })

  it('cuts between characters, not inside one', () => {
    const family = '👩‍👩‍👧‍👦'
    const name = pdf(family.repeat(20))
    expect(name.replace(/^03 |\.pdf$/g, '')).toBe(family.repeat(9))
    expect(name.endsWith(`${family}.pdf`)).toBe(true)
  })

  it('is a legal name for any title', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 999 }), (title, position) => {
        const name = pdf(title, position)
        expect(bytesOf(name)).toBeLessThanOrEqual(255)
        // oxlint-disable-next-line no-control-regex
        expect(name).toMatch(/^\d{2,3}( [^/\\:*?"<>|\u0000-\u001F]+)?\.pdf$/u)
        expect(name.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('folderName', () => {
  it('is the names of the people', () => {
    expect(folderName(['Анна', '田中'])).toBe('Анна & 田中')
    expect(folderName(['Michael'])).toBe('Michael')
  })

  it('is never empty, hidden, or a device of Windows', () => {
    expect(folderName([])).toBe('Reading')
    expect(folderName(['..', '/'])).toBe('-')
    expect(folderName(['.ssh'])).toBe('ssh')
    expect(folderName(['Con'])).toBe('Con reading')
  })

  it('leaves both names in, however long they are', () => {
    const name = folderName(['Ж'.repeat(300), '中'.repeat(300)])
    expect(bytesOf(name)).toBeLessThanOrEqual(240)
    expect(name).toMatch(/^Ж{50,} & 中{30,}$/)
  })

  it('is a legal name for any people', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (people) => {
        const name = folderName(people)
        expect(bytesOf(name)).toBeLessThanOrEqual(240)
        // oxlint-disable-next-line no-control-regex
        expect(name).toMatch(/^[^./\\:*?"<>|\u0000-\u001F][^/\\:*?"<>|\u0000-\u001F]*$/u)
      }),
    )
  })
})
