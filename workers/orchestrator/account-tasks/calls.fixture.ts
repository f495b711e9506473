import type { OrchestratorEnv } from '../env.ts'

/** An environment that counts what is asked of D1, R2 and objects: of each run of a Worker that may be so much. */
export function callsOf(env: OrchestratorEnv): { env: OrchestratorEnv; calls(): number } {
  let calls = 0
  const counted = <Binding extends object>(binding: Binding, asks: readonly string[]): Binding =>
    new Proxy(binding, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...given: unknown[]) => {
          if (asks.includes(String(name))) calls += 1
          const answer: unknown = Reflect.apply(value, target, given)
          return isAStatement(answer) ? counted(answer, ['run', 'all', 'raw', 'first']) : answer
        }
      },
    })
  return {
    env: {
      ...env,
      DB: counted(env.DB, ['batch', 'exec']),
      ARTIFACTS: counted(env.ARTIFACTS, ['list', 'get', 'head', 'put', 'delete']),
      // Each is named for one call.
      JOB: counted(env.JOB, ['getByName']),
      WEBHOOKS: counted(env.WEBHOOKS, ['getByName']),
    },
    calls: () => calls,
  }
}

function isAStatement(answer: unknown): answer is D1PreparedStatement {
  return typeof answer === 'object' && answer !== null && 'bind' in answer
}
