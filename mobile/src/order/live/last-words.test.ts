import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastWords } from './last-words.ts'

test('the last two sentences are told, without headings and marks', () => {
  const text = '# Moon\n\nIt was low. **It kept** what it saw.\n\n## Sun\n\nNobody asked. It rose.'
  expect(lastWords(text)).toBe('Nobody asked. It rose.')
  expect(lastWords('## The Sun\n')).toBe('')
})

test('whatever is written, little of it is shown, on one line', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (text) => {
      const words = lastWords(text)
      expect(words.length).toBeLessThanOrEqual(222)
      expect(words).not.toContain('\n')
    }),
  )
})
