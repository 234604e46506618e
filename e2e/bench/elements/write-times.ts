import { writeGenerated } from '@jangteo/ui-kit/generated-text'
import { cpus, loadavg, release, type } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type TileTimes, tileTable } from './tile-speed.ts'

const README = fileURLToPath(
  import.meta.resolve('@jangteo/ui-kit/package.json').replace('package.json', 'README.md'),
)

/** The machine, and how busy it is now: others may work on it. */
export function describeMachine(): string {
  const all = cpus()
  const [load = 0] = loadavg()
  return `${all.length} × ${all[0]?.model ?? 'unknown processor'}, ${type()} ${release()}, load ${load.toFixed(1)} before the start`
}

/** Writes to the README of the kit what was measured, when and where. */
export async function writeTimes(machine: string, tiles: readonly TileTimes[], costs: string): Promise<void> {
  const browsers = tiles.map(({ browser }) => browser).join(' and ')
  const today = new Date().toISOString().slice(0, 10)
  const text = [
    `Measured on ${today} in ${browsers} on ${machine}.`,
    tileTable(tiles),
    '<details>\n<summary>What each element costs to create</summary>',
    costs,
    '</details>',
  ]
  await writeGenerated(README, 'create cost', text.join('\n\n'))
}
