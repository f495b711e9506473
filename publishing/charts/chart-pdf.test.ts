import { expect, it } from 'vitest'
import { chartPdf } from './chart-pdf.ts'
import type { Drawing } from './drawing.ts'

const DRAWING: Drawing = {
  width: 200,
  height: 100,
  title: 'Chart of Ada',
  description: 'Sun in Virgo.',
  shapes: [
    { path: 'M10 50A40 40 0 0 1 90 50A40 40 0 0 1 10 50Z', stroke: 'ink', fill: 'wash' },
    { words: 'Sun', face: 'text', x: 20, y: 60, size: 20, fill: 'ink' },
  ],
}

it('is one page of the chart’s own shape, described for those who cannot see it, the same every time', async () => {
  const bytes = await chartPdf(DRAWING)
  const source = Buffer.from(bytes).toString('latin1')
  expect(source).toContain('/Alt (Chart of Ada. Sun in Virgo.)')
  expect(source).toContain('/MediaBox [0 0 528 288]')
  expect(source.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(source).not.toContain('/Type /Font')
  expect(Buffer.from(await chartPdf(DRAWING))).toEqual(Buffer.from(bytes))
})
