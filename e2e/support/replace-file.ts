import { rename, writeFile } from 'node:fs/promises'

/** Changes a file as editors do: whoever watches it never reads a part of it. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const next = `${path}.next`
  await writeFile(next, content)
  await rename(next, path)
}
