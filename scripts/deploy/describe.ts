import { MOST_GZIP_BYTES, type Bundle } from './bundle.ts'
import type { Wanted } from './wanted.ts'
import { WORKERS, type Plan, type Step, type Worker } from './plan.ts'
import { howToGive } from './secrets.ts'

/** A plan in words, a line a step. */
export function describePlan(plan: Plan, { environment }: Wanted): string {
  if (plan.kind === 'too-old')
    return `${environment} has migrations that are not in this checkout (${plan.migrations.join(', ')}). Deploy the newer one.`
  if (plan.kind === 'steps' && plan.steps.length === 0)
    return `Nothing to change in ${environment}.`
  const steps = plan.steps.map((step) => `  ${describeStep(step)}`)
  const missing =
    plan.kind === 'steps'
      ? []
      : ['These secrets are neither there nor given:', howToGive(plan.names)]
  return [`To do in ${environment}:`, ...steps, ...missing].join('\n')
}

export function describeStep(step: Step): string {
  switch (step.type) {
    case 'create-database':
      return `create the D1 database ${step.name}`
    case 'create-bucket':
      return `create the R2 bucket ${step.name}`
    case 'create-queue':
      return `create the queue ${step.name}`
    case 'migrate':
      return `apply ${counted(step.migrations.length, 'migration')} to ${step.name}: ${ends(step.migrations)}`
    case 'import-places':
      return `import the gazetteer into ${step.name}`
    case 'deploy': {
      const secrets = step.secrets.length > 0 ? `, with ${step.secrets.join(', ')}` : ''
      return `deploy the ${step.worker} as ${step.name}${secrets}`
    }
  }
}

/** Each bundle's size beside what it may have. */
export function describeSizes(bundles: Readonly<Record<Worker, Bundle>>): string {
  return WORKERS.map((worker) => {
    const [size, most] = [bundles[worker].gzipBytes, MOST_GZIP_BYTES[worker]].map(
      (bytes) => `${Math.round(bytes / 1000)} kB`,
    )
    return `${worker}: ${size} gzip of at most ${most}`
  }).join('\n')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function ends(names: readonly string[]): string {
  return names.length < 3 ? names.join(', ') : `${names[0]} … ${names.at(-1)}`
}
