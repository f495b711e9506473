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
      'On a first evening [f.full] [f?shortens|shorten] the small talk by an hour.',
      'A room notices [f.full] before the two have sat down.',
      'Because of [f.full] the second meeting needs no excuse.',
      'With [f.full] to help, an introduction is quickly over.',
      'They recognise each other a little sooner by [f.full].',
    ],
    strain: [
      'At first [f.full] can pass for dislike.',
      'It takes a third meeting to see past [f.full].',
      'Good manners go stiff around [f.full], until somebody laughs.',
      'The first quarrel is likely to be about [f.full], under another name.',
      'By [f.full] a greeting may land on the wrong foot.',
    ],
  },
  attraction: {
    ease: [
      'With [f.full] it is worth the detour to say good morning.',
      'Curiosity about the other has [f.full] to thank.',
      'There is a small pleasure in disagreeing under [f.full].',
      'Of [f.full] comes the wish to be seen on a good day.',
      'Even at a distance [f.full] [f?goes|go] on telling.',
    ],
    strain: [
      'What draws them by [f.full] can tire them by the same road.',
      'Under [f.full] a compliment is weighed before it is taken.',
      'The interest that [f.full] [f?stirs|stir] does not always know where to sit.',
      'For [f.full] each wants a little more certainty than there is.',
      'Jealousy of small things grows well on [f.full].',
    ],
  },
  talk: {
    ease: [
      'Letters are short and clear where [f.full] [f?dictates|dictate].',
      'With [f.full] a misunderstanding is caught at the second sentence.',
      'Plans get finished at table, and [f.full] [f?keeps|keep] the minutes.',
      'Jokes travel well along [f.full].',
      'A hard word comes out softer by way of [f.full].',
    ],
    strain: [
      'Over [f.full] the two can argue about what was said an hour ago.',
      'Somebody has to repeat the question because of [f.full].',
      'A message is read in the wrong tone when [f.full] [f?has|have] the floor.',
      'With [f.full] silence is taken for an answer.',
      'Details get lost between them, and [f.full] [f?is|are] where to look.',
    ],
  },
  warmth: {
    ease: [
      'Comfort finds its way by [f.full].',
      'A bad cold is nursed without fuss, thanks to [f.full].',
      'Thanks are said easily under [f.full].',
      'For [f.full] the kettle is on before anyone asks.',
      'At the end of a long day [f.full] [f?counts|count] for more than talk.',
    ],
    strain: [
      'Kindness misses its moment by an hour, with [f.full].',
      'Each may wait to be asked because of [f.full].',
      'A cool week is likelier where [f.full] [f?has|have] its way.',
      'With [f.full] a present is chosen for the wrong year.',
      'Sympathy comes as advice, and [f.full] [f?is|are] behind it.',
    ],
  },
  pace: {
    ease: [
      'Mornings go by the same clock where [f.full] [f?rules|rule].',
      'With [f.full] they reach the station together and early enough.',
      'Thanks to [f.full] work is shared out in a minute.',
      'Thanks to [f.full] a plan is made and kept within the week.',
      'Rest comes at one hour for both, by [f.full].',
    ],
    strain: [
      'By [f.full] one is dressed and the other is looking for a sock.',
      'Deadlines are felt differently on either side of [f.full].',
      'With [f.full] a quick yes meets a slow one.',
      'Because of [f.full] one of them may wait in the hall.',
      'With [f.full] haste and care are wrong by turns.',
    ],
  },
  room: {
    ease: [
      'A shut door is no insult where [f.full] [f?stands|stand].',
      'With [f.full] each comes back from an absence with news.',
      'Separate friends do well under [f.full].',
      'Nobody keeps count of evenings out, thanks to [f.full].',
      'As for [f.full], it leaves shelf enough for two.',
    ],
    strain: [
      'Space has to be asked for aloud, because of [f.full].',
      'With [f.full] a walk alone can look like a reproach.',
      'With [f.full] both may reach for the same chair.',
      'Elbows touch more than they must, by [f.full].',
      'The house feels smaller on the days of [f.full].',
    ],
  },
  staying: {
    ease: [
      'What is begun under [f.full] tends to be finished.',
      'Old promises keep well next to [f.full].',
      'In the tenth year [f.full] will still be of use.',
      'Repairs get done, and [f.full] [f?holds|hold] the ladder.',
      'Of [f.full] comes a habit that outlasts moods.',
    ],
    strain: [
      'Patience is spent faster where [f.full] [f?presses|press].',
      'With [f.full] a debt of thanks can grow unnoticed.',
      'A long project meets [f.full] in its second winter.',
      'What was settled is opened again, by [f.full].',
      'It takes a fixed day in the calendar to answer [f.full].',
    ],
  },
  whole: {
    ease: [
      'What they make together has [f.full] on its underside.',
      'What guests notice comes, in part, of [f.full].',
      'A shared thing thrives on [f.full].',
      'For a third person [f.full] [f?is|are] the pleasant part of the pair.',
      'In what they do together [f.full] [f?shows|show] first.',
    ],
    strain: [
      'The pair as a pair has [f.full] to mind.',
      'In company [f.full] can make them look more at odds than they are.',
      'A common plan creaks at [f.full].',
      'With [f.full] the two are harder on their own work than on other people’s.',
      'What they own together wants watching, on account of [f.full].',
    ],
  },
}
