/** What a command reads and writes; a test gives its own. */
export interface CliIo {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly errors: NodeJS.WritableStream
  readonly environment: Readonly<Record<string, string | undefined>>
}

export const PROCESS_IO: CliIo = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  environment: process.env,
}
