import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { InputError } from '#core/errors.ts'
import { ROOT } from './child-processes.ts'
import { needCheckout } from './need-checkout.ts'

describe('needCheckout', () => {
  it('lets a checkout start, and tells whoever has none what is missing', () => {
    expect(() => needCheckout('start', ROOT)).not.toThrow()
    expect(() => needCheckout('serve', tmpdir())).toThrow(InputError)
  })
})
