import fc from 'fast-check'
import { expect, it } from 'vitest'
import { renderPlain } from './render-plain.ts'

it('puts title, headings and paragraphs on lines of their own, without marks', () => {
  const sections = [
    { heading: null, paragraphs: ['An opening.\nStill the same.'] },
    { heading: 'The *Moon* & # sign', paragraphs: ['- not a list', ''] },
  ]
  expect(renderPlain({ title: 'Ada · Sun', sections })).toBe(
    [
      'Ada · Sun',
      'An opening. Still the same.',
      'The *Moon* & # sign',
      '- not a list',
      'Written by a machine from computed charts.\n',
    ].join('\n\n'),
  )
})

it('holds nothing that steers a terminal, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = renderPlain({ title: text, sections: [{ heading: text, paragraphs: [text] }] })
      expect(plain.isWellFormed()).toBe(true)
      expect(plain).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u)
    }),
  )
})
