import { describe, expect, it } from 'vitest'
import { InMemoryEnvironmentRepository } from '../adapters/outbound/in-memory/in-memory-environment-repository.ts'
import { InMemoryHealthRepository } from '../adapters/outbound/in-memory/in-memory-health-repository.ts'
import { InMemoryReleaseRepository } from '../adapters/outbound/in-memory/in-memory-release-repository.ts'
import { canaryOf, defaultRelease } from '../domain/environment.ts'
import { v1, v2, v3 } from '../testing/environment-builder.ts'
import { aLibrary, aManifest } from '../testing/manifest-builder.ts'
import { aRelease } from '../testing/release-builder.ts'
import { judgeRollouts } from './judge-rollouts.ts'
import { promoteRelease } from './promote-release.ts'
import { ReleaseHealthCounter } from './release-health.ts'
import { rollBackRelease } from './roll-back-release.ts'
import { rollOutRelease } from './roll-out-release.ts'
import { SightSeals } from './sight-seals.ts'

const asked = { environment: 'production', name: 'catalog', expected: 'any', by: 'kim' } as const

/** `catalog` with `v2` for a tenth of the visitors, at revision 2. */
async function aTrial() {
  const environments = new InMemoryEnvironmentRepository()
  const health = new InMemoryHealthRepository()
  const releases = new InMemoryReleaseRepository()
  let now = 0
  const clock = (): Date => new Date(now)
  const newProcess = () => ({
    environments,
    health,
    releases,
    now: clock,
    counter: new ReleaseHealthCounter({ environments, health, seals: new SightSeals('s'), now: clock }),
  })
  const process = newProcess()
  for (const id of [v1, v2, v3])
    await releases.add(aRelease({ id, manifest: aManifest({ version: id, imports: [] }) }))
  await promoteRelease(process, { ...asked, release: v1 })
  await rollOutRelease(process, { ...asked, release: v2, share: 10 })
  return {
    ...process,
    newProcess,
    pass: () => (now += 1000),
    current: () => environments.current('production'),
    /** These many visitors see the release; for some of them its page fails. */
    meet: async (release: string, visitors: number, failures = 0, { counter } = process) => {
      for (let visitor = 0; visitor < visitors; visitor += 1) {
        const kind = visitor < failures ? 'mount' : 'view'
        await counter.count('production', `${release} ${visitor}`, [{ name: 'catalog', release, kind }])
      }
    },
  }
}

describe('the guard', () => {
  it('ends a rollout that fails more often than the default, and says why', async () => {
    const trial = await aTrial()
    await trial.meet(v1, 100, 1)
    await trial.meet(v2, 12, 9)
    await judgeRollouts(trial)
    const [newest] = await trial.environments.revisions('production', 1)
    expect(newest?.change).toEqual({
      action: 'rollback',
      name: 'catalog',
      release: v1,
      previous: v1,
      by: 'guard',
      reason:
        'For 9 of 12 visitors (75.0 %) a page failed, with the default release for 1 of 100 visitors (1.0 %).',
      at: new Date(0),
    })
    expect(canaryOf(await trial.current(), 'catalog')).toBeUndefined()
    expect(defaultRelease(await trial.current(), 'catalog')).toBe(v1)
  })

  it('leaves a sound rollout alone, and one that few have seen', async () => {
    const trial = await aTrial()
    await trial.meet(v1, 100, 20)
    await trial.meet(v2, 9, 9)
    await judgeRollouts(trial)
    expect((await trial.current()).revision).toBe(2)
    await trial.meet(v2, 100, 9)
    await judgeRollouts(trial)
    expect((await trial.current()).revision).toBe(2)
  })

  it('counts a visitor once, however often something fails for him', async () => {
    const trial = await aTrial()
    for (let time = 0; time < 50; time += 1) await trial.meet(v2, 3, 3)
    await judgeRollouts(trial)
    expect(await trial.health.ofTrial('production', 'catalog', 2)).toMatchObject([{ visitors: 3, mounts: 3 }])
    expect((await trial.current()).revision).toBe(2)
  })

  it('counts a visitor once where he meets several processes, and after each was started again', async () => {
    const trial = await aTrial()
    const processes = [trial, trial.newProcess(), trial.newProcess()]
    for (const one of processes) await trial.meet(v2, 9, 9, one)
    await Promise.all(processes.map(judgeRollouts))
    const startedAgain = trial.newProcess()
    await trial.meet(v2, 9, 9, startedAgain)
    await judgeRollouts(startedAgain)
    expect(await trial.health.ofTrial('production', 'catalog', 2)).toMatchObject([{ visitors: 9, mounts: 9 }])
    expect((await trial.current()).revision).toBe(2)
  })

  it('counts nothing of releases that are not live', async () => {
    const trial = await aTrial()
    await trial.meet('3'.repeat(16), 20, 20)
    await trial.counter.count('production', 'x', [{ name: 'order', release: v2, kind: 'mount' }])
    expect(await trial.counter.flush()).toEqual([])
  })

  it('makes one revision where several processes judge at once', async () => {
    const trial = await aTrial()
    const [one, two] = [trial.newProcess(), trial.newProcess()]
    await trial.meet(v2, 20, 20, one)
    await two.counter.count('production', 'x', [{ name: 'catalog', release: v2, kind: 'mount' }])
    await Promise.all([one, two].map(judgeRollouts))
    expect((await trial.current()).revision).toBe(3)
  })

  it('does not end another rollout that began while it was judging', async () => {
    const trial = await aTrial()
    await trial.meet(v2, 20, 20)
    const ofTrial = trial.health.ofTrial.bind(trial.health)
    trial.health.ofTrial = async (...key) => {
      trial.health.ofTrial = ofTrial
      await rollBackRelease(trial, asked)
      await rollOutRelease(trial, { ...asked, release: v3, share: 10 })
      return ofTrial(...key)
    }
    await judgeRollouts(trial)
    expect(canaryOf(await trial.current(), 'catalog')?.release).toBe(v3)
    expect((await trial.current()).revision).toBe(4)
  })

  it('forgets what was before when the same release is tried again', async () => {
    const trial = await aTrial()
    await trial.meet(v2, 20, 20)
    await judgeRollouts(trial)
    await rollOutRelease(trial, { ...asked, release: v2, share: 10 })
    trial.pass()
    await trial.meet(v2, 20)
    await judgeRollouts(trial)
    expect(canaryOf(await trial.current(), 'catalog')?.release).toBe(v2)
    expect(await trial.health.ofTrial('production', 'catalog', 4)).toMatchObject([
      { visitors: 20, mounts: 0 },
    ])
  })

  it('ends the rollout of a library that fails pages, and no other', async () => {
    const trial = await aTrial()
    const vue = { ...asked, name: 'vue' }
    for (const [id, version] of [
      [v1, '3.5.45'],
      [v2, '3.6.0'],
    ] as const)
      await trial.releases.add(aRelease({ name: 'vue', id, manifest: aLibrary({ version }) }))
    await promoteRelease(trial, { ...vue, release: v1 })
    await rollOutRelease(trial, { ...vue, release: v2, share: 10 })
    trial.pass()
    await trial.meet(v1, 100)
    for (let visitor = 0; visitor < 112; visitor += 1) {
      const sight =
        visitor < 12 ? ({ release: v2, kind: 'mount' } as const) : ({ release: v1, kind: 'view' } as const)
      await trial.counter.count('production', `${visitor}`, [{ name: 'vue', ...sight }])
    }
    await judgeRollouts(trial)
    const [newest] = await trial.environments.revisions('production', 1)
    expect(newest?.change).toMatchObject({ action: 'rollback', name: 'vue', release: v1, by: 'guard' })
    expect(newest?.change.reason).toContain('For 12 of 12 visitors (100.0 %) a page failed')
    const after = await trial.current()
    expect([canaryOf(after, 'vue'), defaultRelease(after, 'vue')]).toEqual([undefined, v1])
    expect(canaryOf(after, 'catalog')?.release).toBe(v2)
  })

  it('loses no count where it cannot be written', async () => {
    const trial = await aTrial()
    await trial.meet(v2, 5, 5)
    const count = trial.health.count.bind(trial.health)
    trial.health.count = () => Promise.reject(new Error('the database is away'))
    await expect(judgeRollouts(trial)).rejects.toThrow('away')
    trial.health.count = count
    await judgeRollouts(trial)
    expect(await trial.health.ofTrial('production', 'catalog', 2)).toMatchObject([{ visitors: 5, mounts: 5 }])
  })
})
