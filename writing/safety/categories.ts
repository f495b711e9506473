/**
 * What a chart does not answer: a reviewed paragraph stands there instead (`reviewed-answers.ts`).
 * The gravest first: a question of several matters is met as the first of them.
 */
export const CATEGORIES = [
  'self-harm',
  'violence',
  'minor',
  'death',
  'pregnancy',
  'health',
  'law',
  'whereabouts',
] as const
export type Category = (typeof CATEGORIES)[number]
