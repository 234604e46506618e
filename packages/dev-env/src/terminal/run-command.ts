/** Runs a command and ends the process: 0, or 1 with what went wrong in words. */
export async function runCommand(command: () => Promise<void>): Promise<never> {
  try {
    await command()
    process.exit(0)
  } catch (error) {
    process.stderr.write(
      `\nJangteo cannot start: ${error instanceof Error ? error.message : String(error)}\n`,
    )
    process.exit(1)
  }
}
