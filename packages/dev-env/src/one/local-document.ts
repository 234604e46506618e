import type { ReleaseDocument, ReleaseVersion } from '@jangteo/contracts'

/** The document of an environment in which everybody gets these versions: nothing else of it changes. */
export function withLocal(
  document: ReleaseDocument,
  local: Readonly<Record<string, ReleaseVersion>>,
): ReleaseDocument {
  const mine = Object.entries(local).map(([name, version]) => [name, [version]])
  const killed = (document.killed ?? []).filter(({ name }) => local[name] === undefined)
  return {
    ...document,
    microFrontends: { ...document.microFrontends, ...Object.fromEntries(mine) },
    ...(document.killed && { killed }),
  }
}
