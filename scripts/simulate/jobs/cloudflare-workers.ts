/** What our objects and entrypoints inherit from `cloudflare:workers`, as far as they use it. */
export class DurableObject<Env> {
  readonly ctx: unknown
  readonly env: Env

  constructor(ctx: unknown, env: Env) {
    this.ctx = ctx
    this.env = env
  }
}

export class WorkerEntrypoint<Env> extends DurableObject<Env> {}
