/**
 * A sentence with its facts left open. `[f.main]` is an independent clause that says the fact `f`
 * (only where this paragraph has not said it yet), `[f.noun]` a noun phrase that says it, or that
 * points back at it (`[f.full]` never does, `[f.light]` always), `[f.trait]` and `[f.shadow]` what it makes of a person, `[f.gift]` and
 * `[f.price]` clauses of what somebody does, `[f.common]` how common it is, `[f.gloss]` what it
 * means, `[f.who]` the person whose it is; `[f?gives|give]` agrees with the noun phrase. Runs of fixed words stay short, so that no
 * two documents share one.
 */
export type Skeleton = string
