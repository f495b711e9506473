import { chapterCases } from './chapters/cases.ts'
import { sixteenScripts } from './chapters/readings.ts'

/** All sixteen chapters; `npm test` shows the same of two short ones. */
export const CHAPTER_CASES = chapterCases(sixteenScripts)
