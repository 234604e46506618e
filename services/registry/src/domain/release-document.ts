import { DISCOVERY_SCHEMA, type ReleaseDocument, type ReleaseVersion } from '@jangteo/contracts'
import { type Deployment, deploymentsOf, type Environment } from './environment.ts'
import { assetUrl, type Release } from './release.ts'

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

function toVersion(
  { name, id, manifest, files }: Release,
  deployment: Deployment,
  find: FindLive,
): ReleaseVersion {
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

const integritiesOf = (files: Release['files']): Record<string, string> =>
  Object.fromEntries(files.map(({ path, integrity }) => [path, integrity]))

type OwnLibrary = NonNullable<ReleaseVersion['extras']['jangteo']['libraries']>[string]

const toLibrary = ({ id, manifest, files }: Release): OwnLibrary => ({
  release: id,
  manifest,
  files: integritiesOf(files),
})
