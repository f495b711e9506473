export { ordinalOf as ordinal } from '#astrology/western/houses.ts'
