import { expect, it } from 'vitest'
import { IMPRINT, withImprint } from './imprint.ts'

it('says under the end of a text that a machine wrote it', () => {
  expect(withImprint('# One\n\nSaid.\n\n')).toBe(`# One\n\nSaid.\n\n*${IMPRINT}*\n`)
  expect(IMPRINT).toContain('machine')
})
