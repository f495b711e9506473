import type { Fact } from '#astrology/facts.ts'

const SAYS_NONE =
  /^(no|neither|nothing|none|nowhere|in no)\b|\b(has|have|is|are|does|do|holds|stands|with) (no|not|none|neither|nothing)\b/i

/** Whether a fact says that something is there, so that whoever denies it says what is not so. */
export const isPositive = ({ sentence, marks, measures }: Fact): boolean =>
  measures['points']?.value !== 0 &&
  !SAYS_NONE.test(sentence) &&
  marks.every(({ negated, count }) => negated !== true && count !== 0)
