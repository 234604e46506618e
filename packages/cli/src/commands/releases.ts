import { releasesOf } from '../changes/releases-of.ts'
import { RegistryClient } from '../registry/registry-client.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { table } from '../terminal/table.ts'
import { commonArgs } from './common-args.ts'

const args = {
  name: { type: 'positional', description: 'Only of this name', required: false },
  ...commonArgs,
} as const

export const releasesCommand = (io: Io): Command =>
  toCommand(args, {
    meta: { name: 'jangteo releases', description: 'What was published, newest first' },
    examples: ['jangteo releases toys'],
    run: async ({ args: { name, registry, json } }) => {
      const client = new RegistryClient(registry)
      const items = name ? await releasesOf(client, name) : (await client.releases()).items
      if (json) return io.out(JSON.stringify(items))
      if (items.length === 0) return io.out('Nothing was published yet.')
      const rows = items.map((item) => [
        item.name,
        item.release,
        item.version,
        item.publishedAt,
        item.publishedBy,
      ])
      for (const line of table([['NAME', 'RELEASE', 'VERSION', 'PUBLISHED', 'BY'], ...rows])) io.out(line)
    },
  })
