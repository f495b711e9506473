import type { Brief } from '../brief/brief.ts'

/** The heading of what stands instead of an answer. */
export const QUESTION_FOR_OTHERS = 'A question for others'

/**
 * A draft in the writers' dialect with the reviewed words where no chart may answer: put there by
 * code, whoever wrote the rest, after the opening or the finding, and first where harm was asked about, for
 * such a verdict has no finding. Whatever the writer put under that
 * heading is left out. A hook answers nothing, and stays as it is.
 */
export function withReviewedSection(raw: string, { question, document, register }: Asked): string {
  const reviewed = question?.reviewed ?? null
  if (reviewed === null || document.lane === 'preview') return raw
  const blocks = blocksOf(withoutReviewedSection(raw))
  const hasFinding = document.theme === 'verdict' && register !== 'grave'
  const after = blocks.findIndex(
    (block, at) => at > 0 && isHeading(block) && (!hasFinding || at > 1),
  )
  const place = after < 0 ? blocks.length : after
  const section = [`## ${QUESTION_FOR_OTHERS}`, reviewed]
  return [...blocks.slice(0, place), ...section, ...blocks.slice(place)].join('\n\n')
}

type Asked = Pick<Brief, 'question' | 'document' | 'register'>

/** The draft without that section: what the writer answers for, and is checked. */
export function withoutReviewedSection(raw: string): string {
  let isOpen = false
  const left = blocksOf(raw).filter((block) => {
    if (isHeading(block)) isOpen = headingOf(block) === QUESTION_FOR_OTHERS.toLowerCase()
    return !isOpen
  })
  return left.join('\n\n')
}

/** Blocks are parted by empty lines; a heading is one of its own, whatever stands around it. */
function blocksOf(raw: string): readonly string[] {
  return raw
    .replaceAll('\r\n', '\n')
    .replaceAll(/^(#{1,6}\s.*)$/gm, '\n$1\n')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
}

function isHeading(block: string): boolean {
  return /^#{1,6}\s/.test(block)
}

function headingOf(block: string): string {
  return block
    .replace(/^#+\s*/, '')
    .replace(/\s*#*$/, '')
    .toLowerCase()
}
