export { ordinalOf as ordinal } from '#astrology/western/zodiac/houses.ts'
