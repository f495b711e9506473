import type { Measures } from './measure.ts'
import { CALLS_A_MINUTE } from './our-plan.ts'
import { PRICES } from './run-scenario.ts'
import type { Scenario } from './scenarios.ts'

/** A scenario, and what came of it under our plan, request count, queue delay, request count 1, and our plan without a quota. */
export interface Reported {
  readonly scenario: Scenario
  readonly measures: readonly Measures[]
}

/** One line of figures. */
export function rowOf(m: Measures): string {
  const waits = `waits ${m.p50.toFixed(0)} / ${m.p95.toFixed(0)} / ${m.p99.toFixed(0)} s`
  const pods = `${m.started} started, ${m.mostPods} at most`
  return `${m.scaler.padEnd(18)} ${waits.padEnd(26)} ${m.cents.toFixed(2)} cents  ${m.gpuSeconds.toFixed(0)} GPU s  ${pods}`
}

/** Whether our plan costs less than another scaler and lets nobody wait longer, at the 95th percentile. */
function beats(ours: Measures, other: Measures): boolean {
  return ours.cents < other.cents && ours.p95 <= other.p95
}

/** The same by GPU seconds: were a worker's price a pod's. */
function beatsByTime(ours: Measures, other: Measures): boolean {
  return ours.gpuSeconds < other.gpuSeconds && ours.p95 <= other.p95
}

/** The report as Markdown. */
export function reportOf(reported: readonly Reported[], seed: number): string {
  const won = reported.filter(
    ({ measures: [ours, count, delay] }) => beats(ours!, count!) && beats(ours!, delay!),
  )
  const against = (n: number, by: typeof beats) =>
    reported.filter(({ measures }) => by(measures[0]!, measures[n]!)).length
  const lost = reported.filter((one) => !won.includes(one))
  const all = reported.length
  return `# The fleet under load

\`npm run simulate -- fleet --seed ${seed} --report\` printed this. Discrete events: orders come, pods start and die,
and the fleet's own line (\`chapter-line.ts\` and \`chapters-in-hands.ts\` on SQLite) hands chapters out, takes them back and counts turns; the
fleet's own \`plan\` decides, once every five seconds, within RunPod's quota of ${CALLS_A_MINUTE} calls a minute. The plan was
shaped on seeds 1, 2, 3, 7 and 21; this is seed ${seed}. The last two are there for comparison and not counted.

Of a package the fleet hears at its order, a minute before its first chapter is to be spoken, and learns in the scenario
itself how chapters follow an order; the scalers see requests alone, as at RunPod. Hooks, the thousand at once
and the one customer's thousand come without being expected.

Against both scalers our plan costs less a chapter at an equal or better 95th percentile of the wait in
**${won.length} of ${all}** scenarios: against request count alone in ${against(1, beats)}, against queue delay alone in
${against(2, beats)}. Without the quota it would be ${withoutQuota(reported)}. The rest is explained below.

![US cents a chapter](figures/fleet-cost.svg)

![Seconds waited](figures/fleet-waits.svg)

![Pods through an evening](figures/fleet-evening.svg)

## Figures

Waits are from the order of a chapter to the beginning of the speaking that finished it. A pod costs from its order
to its end, its cold start included. "Few": the 95th percentile of customers with the fewest chapters.

| scenario | scaler | p50 s | p95 s | p99 s | few p95 s | cents | GPU s | started | most |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${reported.flatMap(({ scenario, measures }) => measures.map((m) => tableRow(scenario, m))).join('\n')}

## What is compared

- **Request count**: workers = ⌈(in queue + in progress) / 4⌉; **queue delay**: a worker more for each request that
  waited 4 s, idle ones stop after 5 s. RunPod's documented defaults. They are given more than they have: they act in
  the very moment, know no quota, may have 500 workers (RunPod gives 60 at a balance of $900), and cancel starts.
  FlashBoot, which shortens their cold starts, is not modelled.
- A pod costs $${PRICES.pod} an hour (RTX 4090, secure cloud), a serverless flex worker $${PRICES.flex} ($0.00031 a second).
  **By GPU time alone**, as if both cost the same, our plan is ahead of request count in ${against(1, beatsByTime)} and of queue
  delay in ${against(2, beatsByTime)} of ${all} scenarios: much of what is saved is the price of a pod.
- A chapter takes 75 s on average on one lane, a hook 6 s, a cold start 30 to 180 s. These are assumptions: no GPU
  was measured here.

## Where it does not hold

${lost.map(explained).join('\n')}

Request count keeps each worker busy by letting three others wait behind every request; queue delay starts a worker
for each that waits, and lets many of them start for nothing. To be below the first in cost and the second in waiting
at once takes knowing what comes: where nobody does, and pods may be started one call at a time, a burst waits.
`
}

/** In how many scenarios our plan would be ahead of both if RunPod took any number of calls. */
function withoutQuota(reported: readonly Reported[]): number {
  return reported.filter(({ measures: [, count, delay, , free] }) => {
    return beats(free!, count!) && beats(free!, delay!)
  }).length
}

function tableRow({ name }: Scenario, m: Measures): string {
  const whole = [m.p50, m.p95, m.p99, m.fewP95].map((seconds) => seconds.toFixed(0))
  const rest = [m.cents.toFixed(2), m.gpuSeconds.toFixed(0), m.started, m.mostPods]
  return `| ${[name, m.scaler, ...whole, ...rest].join(' | ')} |`
}

const WHY: Readonly<Record<string, string>> = {
  quiet:
    'Too few chapters come to keep a pod ready, so each package begins with cold starts, and its ten chapters pay for ten.',
  'thousand-at-once':
    'Sixty calls a minute start fifty-odd pods a minute; the scalers start 500 workers in one moment.',
  'one-with-a-thousand':
    'The same burst and the same quota; those with one package do not wait behind the thousand, for customers take turns.',
}

function explained({ scenario: { name }, measures: [ours, count, delay] }: Reported): string {
  const told = [count!, delay!]
    .filter((other) => !beats(ours!, other))
    .map(
      (other) =>
        `${other.scaler}: ${other.cents.toFixed(2)} cents and ${other.p95.toFixed(0)} s against our ${ours!.cents.toFixed(2)} and ${ours!.p95.toFixed(0)}`,
    )
  const why = WHY[name] ?? 'The two are close; another seed may turn it.'
  return `- **${name}** (${told.join('; ')}). ${why}`
}
