import type { CurrentDocument } from './current-document.ts'

/** Rejects while no shell is live: then there is nothing to make a page of. */
export async function requireShell(current: CurrentDocument): Promise<void> {
  const document = await current.get()
  const versions = Object.values(document?.microFrontends ?? {}).flat()
  if (versions.some(({ extras }) => extras.jangteo.manifest.kind === 'shell')) return
  throw new Error('no shell is live')
}
