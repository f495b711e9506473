/** Each type told twice, in no common sentence: for the first person and for the second. `{name}` is filled in. */
export const TYPE_WORDS: Readonly<
  Record<string, { readonly p1: readonly string[]; readonly p2: readonly string[] }>
> = {
  Manifestor: {
    p1: [
      'Of all the types this is the one built to begin, and beginnings tend to leave a wake.',
      'People around {name} may feel that wake before they have been told of the ship, which is why a word of notice smooths so much.',
    ],
    p2: [
      'It is an initiating design, closed enough at its edges that others can seldom guess the next move.',
      'Telling those concerned costs {name} a minute and spares a week of resistance.',
    ],
  },
  Generator: {
    p1: [
      'The design is that of a builder, with strength that renews itself so long as it is spent on something that was truly answered.',
      'Life brings {name} its questions in small coin, a call, a remark, an open door, and the body answers before any reasons arrive.',
    ],
    p2: [
      'Here is a design made for sustained and absorbing work, and for the deep tiredness afterwards that is a pleasure.',
      'The difficulty for {name} lies seldom in strength and more often in having started what nothing ever asked for.',
    ],
  },
  'Manifesting Generator': {
    p1: [
      'It joins the builder’s stamina to a quick tongue and quick hands, and it often skips a step that must later be fetched.',
      'Changing course halfway is no fault of character in {name} but a way of finding the short road.',
    ],
    p2: [
      'This is the many-handed design, happiest with several things in the air and at its best when each of them was a response.',
      'A sentence of warning to bystanders lets {name} move at full speed without leaving anyone in the dust.',
    ],
  },
  Projector: {
    p1: [
      'The gift of the type is to see others clearly, how they work and where they waste themselves.',
      'Such sight is welcome when it has been asked for, and {name} may have learned early how unwelcome it can be when it has not.',
    ],
    p2: [
      'It is a guiding design, not meant for eight hours at the bench, and it rests badly in the glow of other people’s motors.',
      'Recognition is food for {name}, and a true invitation is known by the fact that it names the very thing {name} does well.',
    ],
  },
  Reflector: {
    p1: [
      'With no fixed center at all, the design resembles a clear pool that shows the state of whatever is held over it.',
      'The health of a community can be read in the face of {name}, and the choice of community is therefore half of the art.',
    ],
    p2: [
      'It is the rarest of the designs, lunar where the others are solar, and it samples the world without being stamped by it.',
      'Time is the friend of {name}, for what looks one way at the new Moon may look quite another at the full.',
    ],
  },
}

export const AUTHORITY_WORDS: Readonly<
  Record<string, { readonly p1: string; readonly p2: string }>
> = {
  Emotional: {
    p1: 'For {name} there is no truth in the heat of the moment, neither the hot moment nor the cold one, and a night’s sleep is the least that a large decision is owed.',
    p2: 'Clarity reaches {name} in instalments, on the crest of a mood and again in its trough, and what still looks right at both may be trusted.',
  },
  Sacral: {
    p1: 'The answer comes to {name} as a sound or a leaning of the body, and it is given only to what is put plainly enough to be answered.',
    p2: 'There is in {name} a gut that says yes or no to the thing in front of it, and it has no opinion about hypotheses.',
  },
  Splenic: {
    p1: 'The voice by which {name} decides is quiet, speaks once, and does not repeat itself to be convincing.',
    p2: 'An instant of bodily knowing is all that {name} is given, and it is usually enough if it is not argued away.',
  },
  'Ego Manifested': {
    p1: 'What {name} hears itself declare, unrehearsed and in the first person, is commonly the decision.',
    p2: 'The will of {name} has to speak aloud before it can be known, and it then means what it said.',
  },
  'Ego Projected': {
    p1: 'The question for {name} is always what the heart wants from a matter, and whether it is prepared to stand by that wish.',
    p2: 'A promise is a serious matter in such a design, and {name} decides well by asking honestly what is in it for the heart.',
  },
  'Self-Projected': {
    p1: 'Decisions come clear when {name} talks and a trusted person merely listens, for the truth is in the tone of the voice.',
    p2: 'It is by hearing the own voice say it that {name} discovers the right direction, advice being beside the point.',
  },
  Mental: {
    p1: 'No single center in the body decides for {name}; the right surroundings and several patient conversations do.',
    p2: 'Where and with whom a matter is turned over means more to {name} than any inner signal, and haste serves nobody.',
  },
  Lunar: {
    p1: 'A full round of the Moon, some twenty-eight days, lets {name} see a matter from every side before choosing.',
    p2: 'What is important is carried by {name} through all the phases of a month, and the answer that returns is worth the wait.',
  },
}

/** A line lived knowingly, and the same line lived in the body. Phrases that follow "who". */
export const LINE_WORDS: Readonly<
  Record<string, { readonly conscious: string; readonly body: string }>
> = {
  1: {
    conscious: 'wants firm ground and studies a thing to the bottom before standing on it',
    body: 'is calmed by knowing, and uneasy wherever the foundations have not been seen',
  },
  2: {
    conscious:
      'prizes being left alone with a natural talent and does not quite know how it is done',
    body: 'is called out by others who notice a gift before its owner does',
  },
  3: {
    conscious: 'learns by trying, and keeps the broken pieces as instruction',
    body: 'bumps into life and finds out, often against all plans, what does not work',
  },
  4: {
    conscious: 'lives through friends and reaches every opportunity by way of someone known',
    body: 'needs a circle that holds, and feels a rupture in it as a bodily chill',
  },
  5: {
    conscious: 'is looked to for rescue and must decide which of those hopes to answer',
    body: 'draws the projections of strangers and carries a reputation like a coat',
  },
  6: {
    conscious:
      'takes the long view, first from the thick of things, then from the roof, and late in life as an example',
    body: 'grows into trust slowly and is wiser in the third act than in the first',
  },
}
