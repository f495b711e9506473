import type { ApiClient } from '#cli/api-client.ts'
import { join } from 'node:path'
import type { ChildProcesses } from './child-processes.ts'

/** Waits before a pod that left is replaced. */
const REPLACE_MS = 2_000

/** A pod beside the Workers: a program of its own that knows the bridge's URL and a one-time token, no more. */
export async function startLocalPod(
  children: ChildProcesses,
  { url, api, state }: { readonly url: string; readonly api: ApiClient; readonly state: string },
): Promise<void> {
  const token = await api.podToken()
  const pod = children.start([process.execPath, 'gpu-bridge/pod/index.ts'], {
    env: {
      PATH: process.env['PATH'],
      BRIDGE_URL: url,
      BRIDGE_TOKEN: token,
      POD_NAME: 'local',
      POD_EXIT_WHEN_ORPHANED: '1',
    },
    logFile: join(state, 'logs', 'pod.log'),
  })
  pod.once('exit', () => {
    if (children.isStopping) return
    setTimeout(() => {
      if (!children.isStopping) startLocalPod(children, { url, api, state }).catch(() => {})
    }, REPLACE_MS)
  })
}
