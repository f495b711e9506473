import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withLight } from './with-light.ts'

const PARTS = ['sun', 'moon', 'gate-34']
const part = fc.record({
  about: fc.option(fc.constantFrom(...PARTS)),
  isLine: fc.boolean(),
  element: fc.constantFrom('path', 'g'),
})

test('what is lit has one edge of light, and nothing else is another', () => {
  fc.assert(
    fc.property(fc.array(part), fc.subarray(PARTS), (parts, lit) => {
      const svg = parts.map((each) => tagOf(each, null)).join('\n')
      const expected = parts.map((each) =>
        tagOf(each, each.about !== null && lit.includes(each.about) ? 'gold' : null),
      )
      expect(withLight(svg, lit, 'gold')).toBe(expected.join('\n'))
    }),
    { seed: 11 },
  )
})

function tagOf(
  { about, isLine, element }: { about: string | null; isLine: boolean; element: string },
  light: string | null,
): string {
  const edge = light === null ? '' : ` stroke="${light}" stroke-width="5"`
  const line = isLine && light === null ? ' stroke="#cfc9bd" stroke-width="1.2"' : ''
  const name = about === null ? '' : ` data-part="x" data-about="${about}"`
  return `<${element}${edge} d="M0 0H9" fill="none"${line}${name}/>`
}
