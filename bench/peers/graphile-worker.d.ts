/** What of the peer's API is measured. Its own types are there only once `bench/peers` is installed. */
declare module 'graphile-worker' {
  import type { Pool } from 'pg'
  interface WorkerUtils {
    migrate(): Promise<void>
    addJobs(jobs: readonly { identifier: string; payload: object }[]): Promise<unknown>
    release(): Promise<void>
  }
  interface Options {
    readonly pgPool: Pool
    readonly concurrency?: number
    readonly logger?: Logger
  }
  interface Helpers {
    addJob(identifier: string, payload: object): Promise<unknown>
  }
  type Task = (payload: unknown, helpers: Helpers) => Promise<void> | void
  // oxlint-disable-next-line typescript/no-extraneous-class -- it is theirs
  class Logger {
    constructor(factory: () => () => void)
  }
  function makeWorkerUtils(options: Options): Promise<WorkerUtils>
  function runOnce(options: Options & { taskList: Readonly<Record<string, Task>> }): Promise<void>
}

declare module 'pg' {
  interface Client {
    query<Row>(
      text: string,
      values?: readonly unknown[],
    ): Promise<{ readonly rows: readonly Row[] }>
  }
  class Pool {
    constructor(options: { readonly connectionString: string; readonly max?: number })
    query: Client['query']
    on(event: 'error', listener: (error: Error) => void): void
    end(): Promise<void>
  }
  const pg: { readonly Pool: typeof Pool }
  export default pg
  export { Pool }
}
