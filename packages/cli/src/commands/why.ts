import type { ReleaseDocument, ReleaseVersion } from '@jangteo/contracts'
import { CommandError } from '../errors.ts'
import { RegistryClient } from '../registry/registry-client.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { table } from '../terminal/table.ts'
import { environmentArgs } from './common-args.ts'

const args = {
  library: { type: 'positional', description: 'Its name, or what is imported: vue', required: true },
  ...environmentArgs,
} as const

interface Demand {
  readonly name: string
  readonly release: string
  readonly requires: string
  /** Version that it gets. */
  readonly gets: string
  /** True where it has a release of the library for itself. */
  readonly isOwn: boolean
}

export const whyCommand = (io: Io): Command =>
  toCommand(args, {
    meta: {
      name: 'jangteo why',
      description: 'Which versions of a library pages have, and who asks for which',
    },
    examples: ['jangteo why vue'],
    run: async ({ args: { library, registry, environment, json } }) => {
      const document = await new RegistryClient(registry).environment(environment)
      const found = findLibrary(document, library)
      const demands = demandsFor(document, found)
      const shared = found.versions.map(manifestOf).map(({ version }) => version)
      if (json) return io.out(JSON.stringify({ library: found.name, environment, shared, demands }))
      io.out(`${found.name}: pages of ${environment} have ${shared.join(' and ')}.`)
      const rows = demands.map(({ name, release, requires, gets, isOwn }) => [
        name,
        release,
        requires,
        isOwn ? `${gets} for itself` : gets,
      ])
      for (const line of table([['NAME', 'RELEASE', 'REQUIRES', 'GETS'], ...rows])) io.out(line)
    },
  })

interface Library {
  readonly name: string
  readonly versions: readonly ReleaseVersion[]
}

const manifestOf = ({ extras }: ReleaseVersion): ReleaseVersion['extras']['jangteo']['manifest'] =>
  extras.jangteo.manifest

function findLibrary({ microFrontends, environment }: ReleaseDocument, wanted: string): Library {
  const found = Object.entries(microFrontends).find(([name, versions]) =>
    versions.some((version) => {
      const { kind, provides = {} } = manifestOf(version)
      return kind === 'library' && (name === wanted || provides[wanted] !== undefined)
    }),
  )
  if (found !== undefined) return { name: found[0], versions: found[1] }
  throw new CommandError(
    `No library of ${environment} is called "${wanted}" or provides it. \`jangteo status\` lists what is live.`,
  )
}

/** Everybody who requires something that the library provides. */
function demandsFor({ microFrontends }: ReleaseDocument, library: Library): readonly Demand[] {
  const provided = library.versions.flatMap((version) => Object.keys(manifestOf(version).provides ?? {}))
  const shared = library.versions.map((version) => manifestOf(version).version).join(' or ')
  return Object.entries(microFrontends).flatMap(([name, versions]) =>
    versions.flatMap((version) => {
      const ranges = Object.entries(manifestOf(version).requires).filter(([specifier]) =>
        provided.includes(specifier),
      )
      if (ranges.length === 0) return []
      const own = version.extras.jangteo.libraries?.[library.name]?.manifest.version
      return {
        name,
        release: version.metadata.version,
        requires: ranges.map(([, range]) => range).join(' '),
        gets: own ?? shared,
        isOwn: own !== undefined,
      }
    }),
  )
}
