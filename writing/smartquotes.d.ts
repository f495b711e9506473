declare module 'smartquotes' {
  /** Straight quotes, apostrophes and primes as print has them. */
  const smartquotes: { string(text: string): string }
  export default smartquotes
}
