import type { ReleaseDocument } from '@jangteo/contracts'
import { RegistryClient } from '../registry/registry-client.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { table } from '../terminal/table.ts'
import { environmentArgs } from './common-args.ts'

export const statusCommand = (io: Io): Command =>
  toCommand(environmentArgs, {
    meta: { name: 'jangteo status', description: 'What is live, and for how many visitors' },
    run: async ({ args: { environment, registry, json } }) => {
      const document = await new RegistryClient(registry).environment(environment)
      const { revision, paused = [], killed = [] } = document
      const live = liveReleases(document)
      if (json) return io.out(JSON.stringify({ environment, revision, live, paused, killed }))
      io.out(`${environment}, revision ${revision}`)
      if (live.length === 0) return io.out('Nothing is live yet.')
      const cells = live.map((row) => [
        row.name,
        row.kind,
        row.release,
        row.version,
        `${row.traffic} %${row.isDefault ? '' : ' (rollout)'}`,
      ])
      for (const line of table([['NAME', 'KIND', 'RELEASE', 'VERSION', 'VISITORS'], ...cells])) io.out(line)
      if (paused.length > 0) io.out(`Paused: ${paused.join(', ')}`)
      if (killed.length > 0) io.out(`Switched off: ${killed.map(nameOf).join(', ')}`)
    },
  })

const liveReleases = ({ microFrontends }: ReleaseDocument) =>
  Object.entries(microFrontends).flatMap(([name, versions]) =>
    versions.map(({ metadata, extras, deployment }) => ({
      name,
      kind: extras.jangteo.manifest.kind,
      release: metadata.version,
      version: extras.jangteo.manifest.version,
      traffic: deployment.traffic,
      isDefault: deployment.default,
    })),
  )

const nameOf = ({ name, fragment }: { readonly name: string; readonly fragment?: string }): string =>
  fragment === undefined ? name : `<${fragment}> of ${name}`
