import { DISCOVERY_SCHEMA, type ReleaseDocument, type ReleaseVersion } from '@jangteo/contracts'
import { type Deployment, deploymentsOf, type Environment } from './environment.ts'
import { assetUrl, integritiesOf, type Release } from './release.ts'

/** Answers a release of the environment. Throws where it is unknown: an environment names published releases only. */
export type FindLive = (name: string, release: string) => Release

/** The environment in the frontend-discovery shape; names in alphabetical order. */
export function toReleaseDocument(environment: Environment, findLive: FindLive): ReleaseDocument {
  const names = Object.keys(environment.deployments).sort()
  return {
    schema: DISCOVERY_SCHEMA,
    environment: environment.name,
    revision: environment.revision,
    microFrontends: Object.fromEntries(
      names.map((name) => [
        name,
        deploymentsOf(environment, name).map((deployment) =>
          toVersion(findLive(name, deployment.release), deployment, findLive),
        ),
      ]),
    ),
    ...(environment.paused.length > 0 && { paused: [...environment.paused] }),
    ...(environment.killed.length > 0 && { killed: environment.killed.map((killed) => ({ ...killed })) }),
  }
}

function toVersion(release: Release, deployment: Deployment, find: FindLive): ReleaseVersion {
  const { name, id, manifest, files } = release
  const integrities = integritiesOf(files)
  const own = Object.entries(deployment.libraries ?? {})
  const integrity = integrities[manifest.entry]
  if (integrity === undefined)
    throw new Error(`Release ${name} ${id} has no entry file: the store is damaged`)
  return {
    url: assetUrl(name, id, manifest.entry),
    metadata: { version: id, integrity },
    extras: {
      jangteo: {
        manifest,
        files: integrities,
        ...signatureOf(release),
        ...(own.length > 0 && {
          libraries: Object.fromEntries(
            own.map(([library, release]) => [library, toLibrary(find(library, release))]),
          ),
        }),
      },
    },
    deployment: { traffic: deployment.traffic, default: deployment.isDefault },
  }
}

type Signed = Pick<ReleaseVersion['extras']['jangteo'], 'signature'>

const signatureOf = ({ publishedBy, signature }: Release): Signed =>
  signature ? { signature: { publishedBy, ...signature } } : {}

type OwnLibrary = NonNullable<ReleaseVersion['extras']['jangteo']['libraries']>[string]

const toLibrary = (release: Release): OwnLibrary => ({
  release: release.id,
  manifest: release.manifest,
  files: integritiesOf(release.files),
  ...signatureOf(release),
})
