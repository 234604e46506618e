import type { HealthListDto, ReleaseDocument } from '@jangteo/contracts'
import { describeTarget } from '../changes/describe-change.ts'
import { RegistryClient } from '../registry/registry-client.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { table } from '../terminal/table.ts'
import { environmentArgs } from './common-args.ts'

type Health = Pick<HealthListDto['items'][number], 'visitors' | 'failed'>

const HEADINGS = ['NAME', 'KIND', 'RELEASE', 'VERSION', 'VISITORS', 'FAILED: PAGES / FRAGMENTS / SCRIPTS']

export const statusCommand = (io: Io): Command =>
  toCommand(environmentArgs, {
    meta: {
      name: 'jangteo status',
      description: 'What is live, for how many visitors, and how often it fails',
    },
    examples: ['jangteo status', 'jangteo status --json | jq .live'],
    run: async ({ args: { environment, registry, json } }) => {
      const client = new RegistryClient(registry)
      const [document, health] = await Promise.all([
        client.environment(environment),
        client.health(environment),
      ])
      const { revision, paused = [], killed = [] } = document
      const live = liveReleases(document, health)
      if (json) return io.out(JSON.stringify({ environment, revision, live, paused, killed }))
      io.out(`${environment}, revision ${revision}`)
      if (live.length === 0) return io.out('Nothing is live yet.')
      const cells = live.map((row) => [
        row.name,
        row.kind,
        row.release,
        row.version,
        `${row.traffic} %${row.isDefault ? '' : ' (rollout)'}`,
        isCounted(row, live) ? failureRates(row.health) : 'not counted: a library without a canary',
      ])
      for (const line of table([HEADINGS, ...cells])) io.out(line)
      if (paused.length > 0) io.out(`Paused: ${paused.join(', ')}`)
      if (killed.length > 0) io.out(`Switched off: ${killed.map(describeTarget).join(', ')}`)
    },
  })

const liveReleases = ({ microFrontends }: ReleaseDocument, { items }: HealthListDto) =>
  Object.entries(microFrontends).flatMap(([name, versions]) =>
    versions.map(({ metadata: { version: release }, extras, deployment }) => {
      const known = items.find((item) => item.name === name && item.release === release)
      const { visitors = 0, failed = { mount: 0, fragment: 0, error: 0 } } = known ?? {}
      return {
        name,
        kind: extras.jangteo.manifest.kind,
        release,
        version: extras.jangteo.manifest.version,
        traffic: deployment.traffic,
        isDefault: deployment.default,
        health: { visitors, failed },
      }
    }),
  )

type LiveRelease = ReturnType<typeof liveReleases>[number]

/** Visitors of a library are counted to compare its canary with it. */
const isCounted = ({ name, kind, health }: LiveRelease, live: readonly LiveRelease[]): boolean =>
  kind !== 'library' || health.visitors > 0 || live.some((one) => one.name === name && !one.isDefault)

function failureRates({ visitors, failed }: Health): string {
  if (visitors === 0) return 'not seen yet'
  const rate = (count: number): string => `${((100 * count) / visitors).toFixed(1)} %`
  return `${rate(failed.mount)} / ${rate(failed.fragment)} / ${rate(failed.error)} of ${visitors} visitors`
}
