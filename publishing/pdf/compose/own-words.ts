/** Whose product it is. */
export const PRODUCT = 'One in a Billion'

export const CONTENTS_TITLE = 'Contents'
export const DISCLAIMER_TITLE = 'Before the first page'
export const APPENDIX_TITLE = 'What this rests on'
export const IMPRINT_TITLE = 'How this was made'

/** Over the facts. */
export const ABOUT_FACTS =
  'The small figures in the text lead here. Each statement was computed from the time and the place of birth, by the rule above it. Behind it stands how common it is, counted among many births.'
export const SOURCE_IS = 'Source:'

/** Everything pages say of their own accord, and what stands around them. */
export const OWN_WORDS: readonly string[] = [
  PRODUCT,
  CONTENTS_TITLE,
  DISCLAIMER_TITLE,
  APPENDIX_TITLE,
  IMPRINT_TITLE,
  ABOUT_FACTS,
  SOURCE_IS,
  '0123456789 ,&·…□',
]
