import type { Preview, ReleaseDocument } from '@jangteo/contracts'

/** What is live, but for one name: there everybody who sees this document has the previewed release, although it may be switched off. */
export function withPreview(document: ReleaseDocument, { name, version }: Preview): ReleaseDocument {
  const shown = { ...version, deployment: { traffic: 100, default: true } }
  return {
    ...document,
    microFrontends: { ...document.microFrontends, [name]: [shown] },
    killed: (document.killed ?? []).filter((killed) => killed.name !== name),
  }
}
