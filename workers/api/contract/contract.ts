import type * as account from './account.ts'
import type * as admin from './admin.ts'
import type * as auth from './auth.ts'
import type * as birthMinute from './birth-minute.ts'
import type * as books from './books.ts'
import type * as bridge from './bridge.ts'
import type * as charts from './charts.ts'
import type * as consents from './consents.ts'
import type * as couples from './couples.ts'
import type * as credits from './credits.ts'
import type * as deadLetters from './dead-letters.ts'
import type * as documents from './documents.ts'
import type * as examination from './examination.ts'
import type * as exports from './exports.ts'
import type * as firstWords from './first-words.ts'
import type * as health from './health.ts'
import type * as jobRoutes from './job-routes.ts'
import type * as keys from './keys.ts'
import type * as live from './live.ts'
import type * as operationRoutes from './operation-routes.ts'
import type * as organizations from './organizations.ts'
import type * as packages from './packages.ts'
import type * as people from './people.ts'
import type * as places from './places.ts'
import type * as readingPlaces from './reading-places.ts'
import type * as reference from './reference.ts'
import type * as roles from './roles.ts'
import type * as settingRoutes from './setting-routes.ts'
import type * as shares from './shares.ts'
import type * as sketch from './sketch.ts'
import type * as toldFacts from './told-facts.ts'
import type * as voices from './voices.ts'
import type * as webhookRoutes from './webhook-routes.ts'
import type { CALLS } from './calls.ts'

type Files = typeof account &
  typeof admin &
  typeof auth &
  typeof birthMinute &
  typeof books &
  typeof bridge &
  typeof charts &
  typeof consents &
  typeof couples &
  typeof credits &
  typeof deadLetters &
  typeof documents &
  typeof examination &
  typeof exports &
  typeof firstWords &
  typeof health &
  typeof jobRoutes &
  typeof keys &
  typeof live &
  typeof operationRoutes &
  typeof organizations &
  typeof packages &
  typeof people &
  typeof places &
  typeof readingPlaces &
  typeof reference &
  typeof roles &
  typeof settingRoutes &
  typeof shares &
  typeof sketch &
  typeof toldFacts &
  typeof voices &
  typeof webhookRoutes

/** Every route's type, by its name. Made from the contract by `contract.test.ts`. */
export type Contract = Pick<Files, keyof typeof CALLS>
