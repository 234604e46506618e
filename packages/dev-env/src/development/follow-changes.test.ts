import { expect, it } from 'vitest'
import { type FollowOptions, followChanges } from './follow-changes.ts'
import type { Plan } from './plan-change.ts'

const NOTHING: Plan = { rebuild: [], restartsServices: false, needsNewStart: [] }

function shop(
  plan: Partial<Plan>,
  options: Partial<FollowOptions> = {},
): {
  did: string[]
  said: string[]
  change: () => Promise<void>
} {
  const did: string[] = []
  const said: string[] = []
  const follow = followChanges({
    plan: () => ({ ...NOTHING, ...plan }),
    restartServices: async () => void did.push('restart'),
    release: async (project) => did.push(`release ${project}`) > 0,
    reloadPages: () => void did.push('reload'),
    say: (message) => said.push(message),
    ...options,
  })
  return { did, said, change: () => follow(['a']) }
}

it('restarts services before it publishes to them, and loads pages again last', async () => {
  const { did, change } = shop({ restartsServices: true, rebuild: ['ui-kit', 'shell'] })
  await change()
  expect(did).toEqual(['restart', 'release ui-kit', 'release shell', 'reload'])
})

it('loads no page again where a build gave what was there', async () => {
  const { did, change } = shop({ rebuild: ['shell'] }, { release: async () => false })
  await change()
  expect(did).toEqual([])
})

it('says what does not build, and goes on with the rest', async () => {
  const { did, said, change } = shop(
    { rebuild: ['ui-kit', 'shell'] },
    {
      release: async (project) =>
        project === 'shell' ? true : Promise.reject(new Error('Unexpected token')),
    },
  )
  await change()
  expect(said[0]).toBe('ui-kit: not published, the last good build goes on.\nUnexpected token')
  expect(did).toEqual(['reload'])
})

it('goes on following after services that did not start', async () => {
  const { did, said, change } = shop(
    { restartsServices: true, rebuild: ['shell'] },
    { restartServices: () => Promise.reject(new Error('they ended')) },
  )
  await change()
  await change()
  expect(said.filter((line) => line === 'services: they ended')).toHaveLength(2)
  expect(did).toEqual(['release shell', 'reload', 'release shell', 'reload'])
})

it('goes on following after a change that cannot be planned, as while a manifest is half written', async () => {
  let isHalfWritten = true
  const { did, said, change } = shop(
    {},
    {
      plan: () => {
        if (isHalfWritten) throw new SyntaxError('Unexpected end of JSON input')
        return { ...NOTHING, rebuild: ['shell'] }
      },
    },
  )
  await change()
  isHalfWritten = false
  await change()
  expect(said[0]).toBe('Unexpected end of JSON input')
  expect(did).toEqual(['release shell', 'reload'])
})

it('finishes one change before it begins the next', async () => {
  const steps: string[] = []
  const { change } = shop(
    { rebuild: ['shell'] },
    {
      release: async () => {
        steps.push('begins')
        await Promise.resolve()
        steps.push('ends')
        return false
      },
    },
  )
  await Promise.all([change(), change()])
  expect(steps).toEqual(['begins', 'ends', 'begins', 'ends'])
})

it('tells which files need a new start', async () => {
  const { said, change } = shop({ needsNewStart: ['packages/mfe-kit/src/vite/mfe.ts'] })
  await change()
  expect(said).toEqual([
    'packages/mfe-kit/src/vite/mfe.ts: loaded at the start only. Stop, and npm run dev again.',
  ])
})
