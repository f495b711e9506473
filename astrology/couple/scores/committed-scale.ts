import scale from './score-scale.data.json' with { type: 'json' }
import type { ScoreScale } from './score-scale.ts'

/** By which points are brought to one measure: `npm run simulate -- scale` finds it in the sample. */
export const SCALE: ScoreScale = scale
