import { readable } from '../../../bench/figures.ts'
import { CALLS_A_MINUTE } from '../../simulate/fleet/our-plan.ts'
import { LIMITS } from './limits.ts'
import { sumOf, type Line } from './money.ts'
import { PRICES } from './prices.ts'
import { costsOf, loadsAt, type Known, type Load } from './reckon.ts'

const DAYS = [1_000, 100_000, 1_000_000] as const
const [, , MILLION] = DAYS

/** `docs/scale.md`: everything in it is reckoned from what was counted, measured, simulated, listed or, where it says so, assumed. */
export function scaleReport(known: Known): string {
  const { usage, tokens } = known
  const costs = costsOf(known)
  const platform = sumOf(costs.platform)
  const model = sumOf(costs.model)
  const at = loadsAt(MILLION, known)
  const units = (what: string) =>
    at.find((load) => load.what.startsWith(what))?.units ?? 'not measured how many'
  return `# To a million packages a day

\`npm run report -- scale\` wrote this. Nothing is typed by hand: **counted** is what one whole package asks of the platform in
the simulation of jobs, our Workers and objects as they are, with nothing going wrong and four pods and the minute's sweep
beside it; **measured** are the medians of [the bench](../bench/REPORT.md), on the machine named there; **simulated** is
[the fleet](scale/fleet.md); **listed** are prices and limits, each with its page. What is none of these is called assumed.

## One package

Counted, from the order until five minutes after the last of ${tokens.documents} documents:

| what | of one package |
| --- | --- |
${Object.entries(usage.objectRequests)
  .map(([kind, count]) => `| requests and alarms of ${kind} | ${readable(count)} |`)
  .join('\n')}
| statements in objects, rows written with their indexes | ${readable(usage.objectStatements)}, ${readable(usage.objectRows)} |
| statements in D1, rows written with their indexes | ${readable(usage.d1Statements)}, ${readable(usage.d1Rows)} |
| growth of D1, bytes | ${readable(usage.d1Bytes)} |
| messages of queues | ${readable(usage.messages)} |
| writes to and reads from R2 | ${readable(usage.r2Writes)}, ${readable(usage.r2Reads)} |
| ms of Workers' processors, measured: charts, facts, the almanac's texts, PDFs${lacking(known)} | ${readable(known.processor.ms)} |
| words, and sound at the embedded voice's pace | ${readable(tokens.words)}, ${readable((tokens.words * known.secondsAWord) / 60)} min, ${readable(costs.gigabytes * 1000)} MB |
| tokens, of the prompts as they are and the almanac's texts, four characters each | ${readable(tokens.shared)} shared, ${readable(tokens.own)} told, ${readable(tokens.written)} written |

What it costs, at list prices:

| | dollars a package |
| --- | --- |
${costs.platform.map(lineRow).join('\n')}
| **the platform** | **${readable(platform)}** |
${costs.model.map(lineRow).join('\n')}
| **a model, one draft a document** (nothing with the almanac) | **${readable(model)}** |
| **the voice on rented GPUs**, simulated: ${known.centsAChapter} cents a chapter (nothing with the embedded voice on machines of one's own) | **${readable(costs.voiceDollars)}** |
| **all of it** | **${readable(costs.total)}** |

So who writes and who speaks decide what a package costs: the platform is ${readable((platform / costs.total) * 100)} % of it. Of the platform, the dearest is
${costs.platform[0]!.what} (${readable(costs.platform[0]!.dollars)}), before ${costs.platform[1]!.what} (${readable(costs.platform[1]!.dollars)}).

## Where limits bind

Packages spread evenly over a day; an evening asks for more at once (\`evening\` in [the fleet's simulation](scale/fleet.md)). A number in brackets is how many databases, objects, queues, accounts or GPUs it takes.

| what | one bears | ${DAYS.map((day) => `${readable(day)} a day`).join(' | ')} |
| --- | --- | ${DAYS.map(() => '---').join(' | ')} |
${at
  .map((load, row) =>
    loadRow(
      load,
      DAYS.map((day) => loadsAt(day, known)[row]!),
    ),
  )
  .join('\n')}

Money at a million a day: ${readable(platform * MILLION)} dollars a day for the platform, ${readable(model * MILLION)} for a model, ${readable(costs.voiceDollars * MILLION)} for the voice; and
${readable((costs.gigabytes * MILLION) / 1000)} TB of sound a day, which is kept ${`for as long as \`retention.jobDays\` says: thirty days are ${readable(costs.gigabytes * MILLION * 30 * PRICES.r2Gigabytes.dollars)} dollars a month.`}

## What has to be done, in the order in which it binds

1. **The model's rate.** ${units('model')} times what the largest listed tier writes a minute. Texts wait in their line and nothing breaks (a
   refusal for being busy counts as no try), but packages do not come faster than tokens. Several providers by \`writing.provider\`, an agreement with
   one, batches for what is not waited for; hooks and the free tier are the almanac's already.
2. **GPUs.** ${readable(at.find(({ what }) => what.startsWith('GPUs'))!.asked)} at once. RunPod takes ${CALLS_A_MINUTE} calls a minute of an account, so several are needed. Pools have objects and pods of their own
   (\`audio.pools\`) but rent by one key from one purse (decision 335): a key and a share of it for each is to be made. A faster
   engine is worth more than any plan, for cost is by GPU seconds.
3. **The fleet's object.** ${units('fleet')} pools at the leases measured on one machine's disk: a pool is a name, and \`fleetOf\` the only door, so more of them
   is a setting and a rule that spreads customers over them.
4. **D1.** ${units('D1, statements')} databases by statements and ${units('D1, growth')} by thirty days' growth. An order knows its owner, and \`d1/owned-by.ts\` is the only place that decides whose a row is, so a
   database for each shard of customers (the hash of the owner's id) is one binding more and one function: which database is whose. Objects
   hold the truth and mend D1 by it (\`billion doctor\`), so a shard is filled by moving owners, not rows. What asks across owners (the sweep, the shelf of dead letters,
   operators' lists) asks each shard.
5. **Lines of work.** ${units('lines')} objects by requests, found by the same hash; today one a kind gives turns to all customers, and fairness between shards is then what
   the share of shards makes it. \`work.text.most\` is to be raised first: it holds the number at work, and is a setting.
6. **Queues.** ${units('queues')} by messages. What binds is how many are at work: a queue has ${LIMITS.queueConsumers.most} consumers at once, and a text by a model is at work for as long as it is written.

## What of Cloudflare's would take over, and when

- **Workflows**: for texts, once more of them are at work than consumers of a few queues: up to ${readable(LIMITS.workflowsAtOnce.most)} at once and ${readable(LIMITS.workflowsASecond.most)} begun a second, against ${readable((MILLION / 86_400) * tokens.documents)} texts a second at a
  million packages a day. A task would be one instance, told its outcome to the job as a consumer is; the job stays an object, for it decides and is watched.
- **Containers**: for PDFs and books, if a document outgrows an isolate's ${LIMITS.isolateMegabytes.most} MB; today it fits ([decision 161](decisions/161-what-pages-cost.md)). And for the embedded voice, where no GPU is wanted: it needs
  processors alone.
- **Pipelines**: for what is counted and never asked again (events, measures of texts, spend), once a question across shards is asked daily: objects into R2, as files a
  warehouse reads. Never for what a job hangs on: it tells nobody whether something arrived.
- **Hyperdrive**: when one PostgreSQL is wanted for what is asked across all owners (accounts, credits, search), in place of many D1: it keeps connections near a database that is
  elsewhere. The price is that orders then hang on one region.

## Prices and limits

| listed | dollars | for | where |
| --- | --- | --- | --- |
${Object.values(PRICES)
  .map(
    ({ what, dollars, per, source }) =>
      `| ${what} | ${dollars} | ${per === 1 ? 'one' : readable(per)} | ${source} |`,
  )
  .join('\n')}

| limit | most | where |
| --- | --- | --- |
${Object.entries(LIMITS)
  .map(([name, { most, source }]) => `| ${inWords(name)} | ${readable(most)} | ${source} |`)
  .join('\n')}

Assumed, and to be measured first: ${known.gpuSecondsAChapter} s of a GPU for a chapter (the simulation's), one draft a document, a job's object awake for as long as its package is made (${readable(usage.seconds)} s where a text takes
seconds; a slow model makes it minutes, at ${readable((PRICES.objectSeconds.dollars * 0.128 * 60) / PRICES.objectSeconds.per)} dollars each).
`
}

function lacking({ processor: { missing } }: Known): string {
  return missing.length === 0
    ? ''
    : ` (**left out**, for the bench did not measure it: ${missing.join(', ')})`
}

function lineRow({ what, amount, dollars }: Line): string {
  return `| ${what}: ${readable(amount)} | ${readable(dollars)} |`
}

function loadRow({ what, unit, most }: Load, loads: readonly Load[]): string {
  const cells = loads.map(({ asked, units }) => `${readable(asked)} (${readable(units)})`)
  return `| ${what}, ${unit} | ${readable(most)} | ${cells.join(' | ')} |`
}

/** \`d1QueriesASecond\` as people say it. */
function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
