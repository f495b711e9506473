import type { Skeleton } from './skeleton.ts'

/**
 * For facts of which no card is left to say anything: what such a thing comes to between two, by
 * the matter it belongs to and the way it pulls. Few, and each holds the fact itself.
 */
export const STOCK: Readonly<
  Record<string, Readonly<Record<'ease' | 'strain', readonly Skeleton[]>>>
> = {
  meeting: {
    ease: [
      'On a first evening [f.noun] [f?shortens|shorten] the small talk by an hour.',
      'A room notices [f.noun] before the two have sat down.',
      'Because of [f.noun] the second meeting needs no excuse.',
      'Introductions go quickly where [f.noun] [f?helps|help].',
      'They recognise each other a little sooner by [f.noun].',
    ],
    strain: [
      'At first [f.noun] can pass for dislike.',
      'It takes a third meeting to see past [f.noun].',
      'Good manners go stiff around [f.noun], until somebody laughs.',
      'The first quarrel is likely to be about [f.noun], under another name.',
      'By [f.noun] a greeting may land on the wrong foot.',
    ],
  },
  attraction: {
    ease: [
      'With [f.noun] it is worth the detour to say good morning.',
      'Curiosity about the other has [f.noun] to thank.',
      'There is a small pleasure in disagreeing under [f.noun].',
      'Of [f.noun] comes the wish to be seen on a good day.',
      'Distance does [f.noun] no harm, within reason.',
    ],
    strain: [
      'What draws them by [f.noun] can tire them by the same road.',
      'Under [f.noun] a compliment is weighed before it is taken.',
      'The interest that [f.noun] [f?stirs|stir] does not always know where to sit.',
      'For [f.noun] each wants a little more certainty than there is.',
      'Jealousy of small things grows well on [f.noun].',
    ],
  },
  talk: {
    ease: [
      'Letters are short and clear where [f.noun] [f?dictates|dictate].',
      'With [f.noun] a misunderstanding is caught at the second sentence.',
      'Plans get finished at table, and [f.noun] [f?keeps|keep] the minutes.',
      'Jokes travel well along [f.noun].',
      'A hard word comes out softer by way of [f.noun].',
    ],
    strain: [
      'Over [f.noun] the two can argue about what was said an hour ago.',
      'Somebody has to repeat the question because of [f.noun].',
      'A message is read in the wrong tone when [f.noun] [f?has|have] the floor.',
      'With [f.noun] silence is taken for an answer.',
      'Details get lost between them, and [f.noun] [f?is|are] where to look.',
    ],
  },
  warmth: {
    ease: [
      'Comfort finds its way by [f.noun].',
      'A bad cold is nursed without fuss, thanks to [f.noun].',
      'Thanks are said easily under [f.noun].',
      'For [f.noun] the kettle is on before anyone asks.',
      'At the end of a long day [f.noun] [f?counts|count] for more than talk.',
    ],
    strain: [
      'Kindness misses its moment by an hour, with [f.noun].',
      'Each may wait to be asked because of [f.noun].',
      'A cool week is likelier where [f.noun] [f?has|have] its way.',
      'With [f.noun] a present is chosen for the wrong year.',
      'Sympathy comes as advice, and [f.noun] [f?is|are] behind it.',
    ],
  },
  pace: {
    ease: [
      'Mornings go by the same clock where [f.noun] [f?rules|rule].',
      'With [f.noun] they reach the station together and early enough.',
      'Work is shared out in a minute by [f.noun].',
      'Thanks to [f.noun] a plan is made and kept within the week.',
      'Rest comes at one hour for both, by [f.noun].',
    ],
    strain: [
      'By [f.noun] one is dressed and the other is looking for a sock.',
      'Deadlines are felt differently on either side of [f.noun].',
      'With [f.noun] a quick yes meets a slow one.',
      'One of them waits in the hall, and [f.noun] [f?is|are] why.',
      'Haste and care take turns to be wrong over [f.noun].',
    ],
  },
  room: {
    ease: [
      'A shut door is no insult where [f.noun] [f?stands|stand].',
      'With [f.noun] each comes back from an absence with news.',
      'Separate friends do well under [f.noun].',
      'Nobody keeps count of evenings out, thanks to [f.noun].',
      'There is shelf enough for two, as far as [f.noun] [f?goes|go].',
    ],
    strain: [
      'Space has to be asked for aloud, because of [f.noun].',
      'With [f.noun] a walk alone can look like a reproach.',
      'Both reach for the same chair under [f.noun].',
      'Elbows touch more than they must, by [f.noun].',
      'The house feels smaller on the days of [f.noun].',
    ],
  },
  staying: {
    ease: [
      'What is begun under [f.noun] tends to be finished.',
      'Old promises keep well next to [f.noun].',
      'In the tenth year [f.noun] will still be of use.',
      'Repairs get done, and [f.noun] [f?holds|hold] the ladder.',
      'Of [f.noun] comes a habit that outlasts moods.',
    ],
    strain: [
      'Patience is spent faster where [f.noun] [f?presses|press].',
      'With [f.noun] a debt of thanks can grow unnoticed.',
      'A long project meets [f.noun] in its second winter.',
      'What was settled is opened again, by [f.noun].',
      'It takes a fixed day in the calendar to answer [f.noun].',
    ],
  },
  whole: {
    ease: [
      'What they make together has [f.noun] on its underside.',
      'Guests would name [f.noun], had they the word for it.',
      'A shared thing thrives on [f.noun].',
      'For a third person [f.noun] [f?is|are] the pleasant part of the pair.',
      'In common work [f.noun] [f?shows|show] first.',
    ],
    strain: [
      'The pair as a pair has [f.noun] to mind.',
      'In company [f.noun] can make them look more at odds than they are.',
      'A common plan creaks at [f.noun].',
      'With [f.noun] the two are harder on their own work than on other people’s.',
      'What they own together wants watching, on account of [f.noun].',
    ],
  },
}
