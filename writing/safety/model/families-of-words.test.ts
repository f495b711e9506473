import { describe, expect, it } from 'vitest'
import families from './families-of-words.data.json' with { type: 'json' }
import { familiesOf } from './families-of-words.ts'

describe('families of words', () => {
  it('finds every listed word in each family that lists it', () => {
    for (const [family, words] of Object.entries(families)) {
      const astray = words.split(' ').filter((word) => !familiesOf(word).includes(family))
      expect({ family, astray }).toEqual({ family, astray: [] })
    }
  })

  it('knows a word by its stem', () => {
    expect(familiesOf('bruising')).toContain('WOUND')
    expect(familiesOf('strangling')).toContain('STRIKE')
    expect(familiesOf('miscarrying')).toContain('LOSS_OF_CHILD')
  })

  it('knows nothing of a word of no family', () => {
    expect(familiesOf('lampshade')).toEqual([])
  })
})
