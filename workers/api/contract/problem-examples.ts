import { PROBLEMS, type Problem, type ProblemType } from './problems.ts'

interface ProblemExample {
  readonly summary: string
  readonly value: Problem
}

/** How each problem looks, by its name. */
export function problemExamples(): Record<string, ProblemExample> {
  const examples = Object.entries(PROBLEMS).map(([type, [status, summary]]) => {
    const value = { type: `/problems/${type}`, title: summary, status }
    return [type, { summary, value: { ...value, ...PARTICULARS[type as ProblemType] } }]
  })
  return Object.fromEntries(examples) as Record<string, ProblemExample>
}

const MISFIT = { field: 'limit', problem: 'is not a number', mend: 'Give a number.' }
const PARTICULARS: Partial<Record<ProblemType, Partial<Problem>>> = {
  'invalid-input': {
    detail: MISFIT.problem,
    field: MISFIT.field,
    mend: MISFIT.mend,
    errors: [MISFIT],
  },
  'not-now': { detail: 'The job is over.' },
  'in-use': { readings: ['job_0123456789abcdefghjk'] },
}
