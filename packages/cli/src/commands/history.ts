import type { ChangeListDto } from '@jangteo/contracts'
import { RegistryClient } from '../registry/registry-client.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { table } from '../terminal/table.ts'
import { environmentArgs } from './common-args.ts'

const LIMIT = 20

export const historyCommand = (io: Io): Command =>
  toCommand(environmentArgs, {
    meta: { name: 'jangteo history', description: 'Who changed what is live, when and why' },
    examples: ['jangteo history'],
    run: async ({ args: { environment, registry, json } }) => {
      const { items } = await new RegistryClient(registry).changes(environment, LIMIT)
      if (json) return io.out(JSON.stringify(items))
      if (items.length === 0) return io.out(`Nothing was ever live in ${environment}.`)
      const rows = items.map((item) => [
        String(item.revision),
        item.at,
        item.by,
        item.action,
        subjectOf(item),
        item.reason ?? '',
      ])
      for (const line of table([['REVISION', 'WHEN', 'WHO', 'DID', 'WHAT', 'WHY'], ...rows])) io.out(line)
    },
  })

const subjectOf = ({ name, release, share, fragment, restored }: ChangeListDto['items'][number]): string =>
  [
    name,
    fragment && `<${fragment}>`,
    release,
    share === undefined ? undefined : `${share} %`,
    restored === undefined ? undefined : `revision ${restored}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
