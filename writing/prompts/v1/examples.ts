/** Our own examples of the level that is wanted, about nobody. */
export const EXAMPLES = `# Two passages as they should be
Some people arrive; Noor is found to have been there already. The Moon stands in the twelfth house, the part of a chart kept for what happens out of sight, and Saturn watches it from a square. [[p1.western.moon.house]] [[p1.western.aspect.moon-saturn]] What is felt is felt in the next room first. A friend who rings with bad news gets silence, then a good question, and at eleven that night a message with three things that might help. It can be taken for coolness. [[p1.western.aspect.moon-saturn]] [[meaning.western.aspect.moon-saturn.strain]]

Between Noor and Elis the talk is easy and the timing is not. Mercury and Mercury are in trine, as in one pair of eleven, and sentences get finished by whoever is nearer. [[couple.western.synastry.mercury-mercury]] Then something has to be decided. Noor needs a night, by an Emotional authority, and Elis has known since breakfast. [[couple.humanDesign.authorities.pair]] The cheapest remedy is an old one: the quick answer is said aloud and counted as a vote, and the slow one is waited for and counts as much.

# And as they should not
The Moon is in the twelfth house. Saturn squares the Moon. This means that Noor is a deeply sensitive soul on a journey of emotional transformation.`
