import type { CALLS } from './calls.ts'

type Files = typeof import('./account.ts') &
  typeof import('./admin.ts') &
  typeof import('./auth.ts') &
  typeof import('./books.ts') &
  typeof import('./bridge.ts') &
  typeof import('./charts.ts') &
  typeof import('./consents.ts') &
  typeof import('./credits.ts') &
  typeof import('./dead-letters.ts') &
  typeof import('./documents.ts') &
  typeof import('./examination.ts') &
  typeof import('./exports.ts') &
  typeof import('./health.ts') &
  typeof import('./job-routes.ts') &
  typeof import('./live.ts') &
  typeof import('./operation-routes.ts') &
  typeof import('./packages.ts') &
  typeof import('./people.ts') &
  typeof import('./places.ts') &
  typeof import('./reference.ts') &
  typeof import('./roles.ts') &
  typeof import('./setting-routes.ts') &
  typeof import('./shares.ts') &
  typeof import('./webhook-routes.ts')

/** Every route's type, by its name. Made from the contract by `contract.test.ts`. */
export type Contract = Pick<Files, keyof typeof CALLS>
