import { describe, expect, it } from 'vitest'
import { describeRacingChanges } from '../../../application/racing-changes.contract.ts'
import { aRelease } from '../../../testing/release-builder.ts'
import { describeEnvironmentRepository } from '../../environment-repository.contract.ts'
import { describeHealthRepository } from '../../health-repository.contract.ts'
import { describeReleaseRepository } from '../../release-repository.contract.ts'
import { describeVitalRepository } from '../../vital-repository.contract.ts'
import { InMemoryEnvironmentRepository } from './in-memory-environment-repository.ts'
import { InMemoryHealthRepository } from './in-memory-health-repository.ts'
import { InMemoryReleaseRepository } from './in-memory-release-repository.ts'
import { InMemoryVitalRepository } from './in-memory-vital-repository.ts'
import { RememberingReleaseRepository } from './remembering-release-repository.ts'

describeReleaseRepository('InMemoryReleaseRepository', async () => new InMemoryReleaseRepository())
describeReleaseRepository(
  'RememberingReleaseRepository',
  async () => new RememberingReleaseRepository(new InMemoryReleaseRepository(), 2),
)
describeEnvironmentRepository(
  'InMemoryEnvironmentRepository',
  async () => new InMemoryEnvironmentRepository(),
)
describeHealthRepository('InMemoryHealthRepository', async () => new InMemoryHealthRepository())
describeVitalRepository('InMemoryVitalRepository', async () => new InMemoryVitalRepository())

describeRacingChanges('in-memory adapters', async () => ({
  releases: new InMemoryReleaseRepository(),
  environments: new InMemoryEnvironmentRepository(),
}))

describe('RememberingReleaseRepository', () => {
  it('asks its origin once for a release, until another one needs the room', async () => {
    const origin = new InMemoryReleaseRepository()
    const [a, b] = [aRelease({ name: 'aa' }), aRelease({ name: 'bb' })]
    await origin.add(a)
    await origin.add(b)
    const asked: string[] = []
    const find = origin.find.bind(origin)
    origin.find = (key) => {
      asked.push(key.name)
      return find(key)
    }
    const repository = new RememberingReleaseRepository(origin, 1)
    for (const key of [a, a, b, b, a]) await repository.find(key)
    expect(asked).toEqual(['aa', 'bb', 'aa'])
  })

  it('does not remember that a release was missing', async () => {
    const origin = new InMemoryReleaseRepository()
    const repository = new RememberingReleaseRepository(origin, 1)
    expect(await repository.find(aRelease())).toBeUndefined()
    await origin.add(aRelease())
    expect(await repository.find(aRelease())).toEqual(aRelease())
  })
})
