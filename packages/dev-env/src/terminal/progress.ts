/** Progress of long steps, one line each, with the seconds since the command began. */
export interface Progress {
  say(message: string): void
}

export function createProgress(
  write: (line: string) => void = (line) => process.stdout.write(line),
): Progress {
  const startedAt = performance.now()
  return {
    say: (message) =>
      write(`[jangteo +${((performance.now() - startedAt) / 1000).toFixed(1)}s] ${message}\n`),
  }
}
