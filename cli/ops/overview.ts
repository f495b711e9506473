import type { Command } from 'commander'
import { reasonOf, withReason, type ReasonOptions } from '#cli/operator/with-reason.ts'
import { whole } from '#cli/parser/read-text.ts'
import {
  ActionsResponse,
  AlertsResponse,
  CostsResponse,
  CustomersResponse,
  FoundJobsResponse,
  Grant,
  GrantsResponse,
  ServiceLevelsResponse,
  ShownJob,
} from '#workers/api/contract/operations.ts'
import type * as z from 'zod'
import type { Doing } from './doing.ts'

/** What operators look at: alerts, jobs, costs, customers, what was done, and how long orders take. */
export function addOverview(program: Command, { api, tell, table }: Doing): void {
  program
    .command('alerts')
    .description('what you should know at this moment')
    .action(async () => {
      const answer = await api().get('/alerts', AlertsResponse)
      const rows = answer.alerts.map(({ type, data }) => ({ alert: type, what: inWords(data) }))
      tell(answer, table('Alerts', rows, 'All is well.'))
    })
  program
    .command('levels')
    .description('how long orders took to be accepted, readable and complete')
    .option('--days <number>', 'of the last so many days', '7')
    .action(async ({ days }: { readonly days: string }) => {
      const path = `/service-levels?days=${whole(days, '--days')}`
      const levels = await api().get(path, ServiceLevelsResponse)
      const { ordered, ended, complete } = levels
      tell(
        levels,
        `${ordered} ordered, ${ended} at their end, ${complete} of them complete`,
        table('Seconds from the order', levelRows(levels), ''),
      )
    })
  program
    .command('costs')
    .description('what writers have cost, the dearest first')
    .option('--by <group>', 'day, provider, owner or job', 'day')
    .option('--since <date>', 'from this day on; by default the last thirty')
    .option('--until <date>', 'before this day')
    .action(async (asked: Readonly<Record<string, string>>) => {
      const answer = await api().get(`/costs?${new URLSearchParams(asked)}`, CostsResponse)
      const rows = answer.costs.map((cost) => ({ ...cost }))
      tell(answer, table('Costs, US dollars', rows, 'Nothing has cost anything.'))
    })
  program
    .command('customers')
    .description('whoever has readings, by when they last ordered')
    .action(async () => {
      const answer = await api().get('/customers', CustomersResponse)
      tell(answer, table('Customers', answer.customers, 'Nobody has ordered yet.'))
    })
  program
    .command('actions')
    .description('what operators did or tried, and why, the newest first')
    .option('--limit <number>', 'at most so many', '30')
    .action(async ({ limit }: { readonly limit: string }) => {
      const path = `/actions?limit=${whole(limit, '--limit')}`
      const answer = await api().get(path, ActionsResponse)
      const rows = answer.actions.map(({ at, who, action, status, why }) => ({
        at,
        who,
        action,
        status,
        why,
      }))
      tell(answer, table('Actions', rows, 'Nothing was done yet.'))
    })
}

/** Jobs of anybody, found and wished for; and who may read a customer's texts. */
export function addJobs(program: Command, { api, tell, table }: Doing): void {
  const jobs = program
    .command('jobs')
    .description('jobs of all customers: list, show, retry, cancel')
  jobs
    .command('list', { isDefault: true })
    .description('the newest first')
    .option('--id <start>', 'whose id begins so')
    .option('--owner <owner>', 'of this customer')
    .option('--status <status>', 'queued, running, paused, complete, partial, failed, cancelled')
    .option('--type <type>', 'hook, nuclear_v2, …')
    .action(async (asked: Readonly<Record<string, string>>) => {
      const page = await api().get(`/jobs?${new URLSearchParams(asked)}`, FoundJobsResponse)
      const rows = page.jobs.map(({ updatedAt: _, progress, ...job }) => ({
        ...job,
        '%': Math.round(progress * 100),
      }))
      tell(page, table('Jobs', rows, 'There is no such job.'))
    })
  jobs
    .command('show <id>')
    .description('how one stands, document by document, and what it has cost')
    .action(async (id: string) => {
      describeJob(await api().get(`/jobs/${encodeURIComponent(id)}`, ShownJob), { tell, table })
    })
  for (const [wish, about] of WISHES) {
    withReason(jobs.command(`${wish} <id>`))
      .description(about)
      .action(async (id: string, options: ReasonOptions) => {
        const { why } = reasonOf(options)
        const path = `/jobs/${encodeURIComponent(id)}/${wish}`
        describeJob(await api().post(path, { why }, ShownJob), { tell, table })
      })
  }
  program
    .command('grant <owner>')
    .description('let yourself read a customer’s texts for some hours; the reason is kept for good')
    .requiredOption('--why <text>', 'what cannot be done without reading them')
    .option('--hours <number>', 'from 1 to 24', '1')
    .action(
      async (owner: string, { why, hours }: { readonly why: string; readonly hours: string }) => {
        const wish = { why, hours: whole(hours, '--hours') }
        const path = `/customers/${encodeURIComponent(owner)}/grants`
        const grant = await api().post(path, wish, Grant)
        tell(grant, `You may read the texts of ${owner} until ${grant.until}. Every look is kept.`)
      },
    )
  program
    .command('grants <owner>')
    .description('who was let read a customer’s texts, and why')
    .action(async (owner: string) => {
      const path = `/customers/${encodeURIComponent(owner)}/grants`
      const answer = await api().get(path, GrantsResponse)
      const rows = answer.grants.map(({ at, until, who, why }) => ({ at, until, who, why }))
      tell(answer, table('Grants', rows, 'Nobody was.'))
    })
}

const WISHES = [
  ['retry', 'try again whatever of it was given up'],
  ['cancel', 'cancel what is left of it'],
] as const

function describeJob(
  job: z.infer<typeof ShownJob>,
  { tell, table }: Pick<Doing, 'tell' | 'table'>,
): void {
  const { id, owner, type, status, progress, provider, dollars, calls, documents } = job
  const summary = `${id}  ${type} of ${owner}: ${status}, ${Math.round(progress * 100)} %; ${provider}, ${calls} calls, $${dollars.toFixed(2)}`
  const rows = documents.map((one) => ({
    document: one.id,
    revision: one.revision,
    state: one.state,
    text: one.text.status,
    pdf: one.pdf.status,
    audio: one.audio.status,
    why: one.text.reason ?? one.pdf.reason ?? one.audio.reason,
  }))
  tell(job, summary, table('Documents', rows, 'It has no documents.'))
}

function levelRows({ accepted, firstText, package: all }: z.infer<typeof ServiceLevelsResponse>) {
  return [
    { what: 'accepted', ...accepted },
    { what: 'first text', ...firstText },
    { what: 'everything', ...all },
  ]
}

function inWords(data: Readonly<Record<string, unknown>>): string {
  return Object.entries(data)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ')
}
