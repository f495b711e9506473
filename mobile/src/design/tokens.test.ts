import { expect, test } from 'vitest'
import { PALETTES } from '../../../publishing/charts/palette.ts'

test('the colours are those of the charts and pages', async () => {
  const { light, dark } = PALETTES
  await expect(
    `/** The colours of charts and PDFs. Made from publishing/charts/palette.ts by \`tokens.test.ts\`. */
export const COLOURS = ${lines({ light, dark })} as const
`,
  ).toMatchFileSnapshot('./tokens.ts')
})

function lines(value: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const themes = Object.entries(value).map(([theme, tones]) => {
    const colours = Object.entries(tones).map(([tone, colour]) => `    ${tone}: '${colour}',\n`)
    return `  ${theme}: {\n${colours.join('')}  },\n`
  })
  return `{\n${themes.join('')}}`
}
