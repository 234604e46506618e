import { RegistryClient } from '../registry/registry-client.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { table } from '../terminal/table.ts'
import { commonArgs } from './common-args.ts'

const args = {
  environment: { type: 'string', description: 'Which one', valueHint: 'name', default: 'production' },
  ...commonArgs,
} as const

export const statusCommand = (io: Io): Command =>
  toCommand(args, {
    meta: { name: 'jangteo status', description: 'What is live, and for how many visitors' },
    run: async ({ args: { environment, registry, json } }) => {
      const document = await new RegistryClient(registry).environment(environment)
      const rows = Object.entries(document.microFrontends).flatMap(([name, versions]) =>
        versions.map(({ metadata, extras, deployment }) => ({
          name,
          kind: extras.jangteo.manifest.kind,
          release: metadata.version,
          version: extras.jangteo.manifest.version,
          traffic: deployment.traffic,
          isDefault: deployment.default,
        })),
      )
      if (json) return io.out(JSON.stringify({ environment, revision: document.revision, live: rows }))
      io.out(`${environment}, revision ${document.revision}`)
      if (rows.length === 0) return io.out('Nothing is live yet.')
      const cells = rows.map((row) => [row.name, row.kind, row.release, row.version, `${row.traffic} %`])
      for (const line of table([['NAME', 'KIND', 'RELEASE', 'VERSION', 'VISITORS'], ...cells])) io.out(line)
    },
  })
