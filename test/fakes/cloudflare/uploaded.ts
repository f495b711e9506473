import { Buffer } from 'node:buffer'
import * as z from 'zod'
import type { FakeAccount, FakeVersion, FakeWorker } from './account.ts'
import { refused, type Answer, type Call } from './route.ts'

const Binding = z.looseObject({ type: z.string(), name: z.string() })
const Metadata = z.looseObject({
  main_module: z.string(),
  bindings: z.array(Binding),
  annotations: z.record(z.string(), z.string()).optional(),
  migrations: z.object({ new_tag: z.string(), old_tag: z.string().optional() }).loose().optional(),
})
type Metadata = z.infer<typeof Metadata>

/** What an upload holds: its metadata, and the modules with their types as they were sent. */
export async function uploadOf(call: Call): Promise<{
  readonly metadata: Metadata
  readonly modules: ReadonlyMap<string, Uint8Array>
}> {
  const type = call.headers.get('content-type') ?? ''
  const form = await new Response(call.body, { headers: { 'content-type': type } }).formData()
  const metadata = Metadata.parse(JSON.parse(await textOf(form.get('metadata'))))
  const modules = new Map<string, Uint8Array>()
  for (const [name, part] of form) {
    if (typeof part === 'string' || name === 'metadata') continue
    modules.set(name, new Uint8Array(await part.arrayBuffer()))
  }
  return { metadata, modules }
}

/** Why Cloudflare would take no such upload; null when it would. */
export function whyNot(
  metadata: Metadata,
  { account, name }: { readonly account: FakeAccount; readonly name: string },
): Answer | null {
  const old = account.workers.get(name)?.migrationTag ?? null
  const { migrations } = metadata
  if (migrations && (migrations.old_tag ?? null) !== old)
    return refused(412, 10_079, `Migration tag precondition failed; expected ${old ?? 'none'}`)
  const absent = metadata.bindings.find((binding) => !isThere(binding, { account, name }))
  if (!absent) return null
  return refused(
    400,
    10_061,
    `binding ${absent.name} of type ${absent.type} leads to what is not there`,
  )
}

function isThere(
  binding: z.infer<typeof Binding>,
  { account, name }: { readonly account: FakeAccount; readonly name: string },
): boolean {
  switch (binding.type) {
    case 'd1':
      return [...account.databases.values()].some(({ uuid }) => uuid === binding['id'])
    case 'r2_bucket':
      return account.buckets.has(String(binding['bucket_name']))
    case 'queue':
      return account.queues.has(String(binding['queue_name']))
    case 'service':
      return account.workers.has(String(binding['service']))
    case 'durable_object_namespace': {
      const script = String(binding['script_name'] ?? name)
      return script === name || account.workers.has(script)
    }
    default:
      return true
  }
}

/** Keeps an upload as the next version of its Worker, with the secrets that came along. */
export function keepVersion(
  worker: FakeWorker,
  upload: Awaited<ReturnType<typeof uploadOf>>,
  id: string,
): FakeVersion {
  const { metadata, modules } = upload
  for (const { type, name, text } of metadata.bindings)
    if (type === 'secret_text') worker.secrets.set(name, String(text))
  const number = worker.versions.length + 1
  const version = { id, number, metadata, modules, annotations: metadata.annotations ?? {} }
  worker.versions.push(version)
  if (metadata.migrations) worker.migrationTag = metadata.migrations.new_tag
  return version
}

async function textOf(part: string | Blob | null): Promise<string> {
  return typeof part === 'string' ? part : Buffer.from(await part!.arrayBuffer()).toString()
}
