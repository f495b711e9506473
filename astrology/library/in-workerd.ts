export * from './engine.ts'
export { loadEphemeris } from '#astrology/ephemeris/load-in-workerd.ts'
