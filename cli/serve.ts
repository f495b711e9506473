import { runLocalSystem } from './start/local-system.ts'
import { parseServeOptions, SERVE_USAGE } from './start/start-options.ts'

/** `billion serve`: both Workers and a pod on this machine until it is interrupted. Orders nothing. */
export async function serveCommand(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    console.log(SERVE_USAGE)
    return 0
  }
  return await runLocalSystem('serve', parseServeOptions(argv), async ({ url }) => {
    console.log(`Serving at ${url} · Ctrl-C to stop`)
    return await new Promise<never>(() => {})
  })
}
