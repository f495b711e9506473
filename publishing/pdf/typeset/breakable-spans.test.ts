import { describe, expect, it } from 'vitest'
import { breakableSpans } from './breakable-spans.ts'

const words = (text: string, breaksHan = false) =>
  breakableSpans(text, breaksHan).map(({ start, end }) => text.slice(start, end))

describe('breakableSpans', () => {
  it('breaks at spaces and hyphens, and not before punctuation', () => {
    expect(words('A well-lit room, 1°42′ wide.')).toEqual([
      'A',
      'well-',
      'lit',
      'room,',
      '1°42′',
      'wide.',
    ])
  })

  it('keeps a Han name whole in a text of another script', () => {
    expect(words('So 田中さくら’s Moon')).toEqual(['So', '田中さくら’s', 'Moon'])
  })

  it('breaks between Han characters where the text is Chinese', () => {
    expect(words('月亮。太阳', true)).toEqual(['月', '亮。', '太', '阳'])
  })
})
