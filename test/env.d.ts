import type { OrchestratorEnv } from '#workers/orchestrator/env.ts'
import type * as orchestrator from '#workers/orchestrator/index.ts'
import type { D1Migration } from 'cloudflare:test'

declare global {
  namespace Cloudflare {
    /** Whose entrypoints tests find in `exports`: the orchestrator's. */
    interface GlobalProps {
      mainModule: typeof orchestrator
    }
    /** What tests inside workerd find: the orchestrator's bindings and the migrations to apply. */
    interface Env extends OrchestratorEnv {
      readonly TEST_MIGRATIONS: D1Migration[]
    }
  }
}
