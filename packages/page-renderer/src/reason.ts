const MOST_CHARACTERS = 1000

/** What was thrown, for people to read. It need not have a text, nor a short one. */
export function reasonOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error).slice(0, MOST_CHARACTERS)
  } catch {
    return 'What was thrown has no text.'
  }
}
