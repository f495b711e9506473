import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { fontsInWorkerd } from './fonts/fonts-in-workerd.ts'
import { printingOf } from './printing.fixture.ts'
import { renderPdf } from './render-pdf.ts'

const reading = printingOf(
  ['田中', 'Анна', 'דָּוִד', 'ស្រីពេជ្រ'],
  [{ heading: 'The Moon ☽', paragraphs: ["田中's Moon ☽ stands in ♌. ".repeat(200)] }],
)

it('renders in workerd with fonts from its assets, the same bytes each time, paused or not', async () => {
  const fonts = fontsInWorkerd(env.FONTS)
  const first = await renderPdf(reading, fonts)
  const second = await renderPdf(reading, fonts, { pause: () => scheduler.wait(0) })
  expect(new TextDecoder().decode(first.bytes.slice(0, 8))).toBe('%PDF-1.7')
  expect(first.pages).toBeGreaterThan(2)
  expect(first.missing).toEqual([])
  expect(first.bytes).toEqual(second.bytes)
})

it('says which file is not among the assets', async () => {
  await expect(fontsInWorkerd(env.FONTS).load('no-such-font.ttf')).rejects.toMatchObject({
    name: 'DependencyError',
    dependency: 'assets',
    retryable: false,
  })
})
