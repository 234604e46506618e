import { ReleaseDocumentSchema } from '@jangteo/contracts'
import fc from 'fast-check'
import Value from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { v1, v2, v3 } from '../testing/environment-builder.ts'
import { aRelease } from '../testing/release-builder.ts'
import { defaultTurnsOf, type Revision, type Step } from './change.ts'
import { emptyEnvironment } from './environment.ts'
import { toReleaseDocument } from './release-document.ts'
import { promoteStep } from './steps/promote.ts'
import { restoreStep } from './steps/restore.ts'
import { rollbackStep } from './steps/rollback.ts'
import { rolloutStep } from './steps/rollout.ts'
import { pauseStep } from './steps/switches.ts'

type Act = (history: readonly Revision[]) => Step

const now = (history: readonly Revision[]) => history[0]?.environment ?? emptyEnvironment('production')
const name = fc.constantFrom('catalog', 'order')
const release = fc.constantFrom(v1, v2, v3)
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ name, release, share: fc.double({ min: 0, max: 100, noNaN: true }) }).map(
    (wanted): Act =>
      (history) =>
        rolloutStep(now(history), wanted),
  ),
  fc.record({ name, release: fc.option(release, { nil: undefined }) }).map(
    (wanted): Act =>
      (history) =>
        promoteStep(now(history), wanted),
  ),
  fc.record({ name, release: fc.option(release, { nil: undefined }) }).map(
    (wanted): Act =>
      (history) =>
        rollbackStep(now(history), wanted, defaultTurnsOf(history, wanted.name)),
  ),
  fc.record({ name, isOn: fc.boolean() }).map(
    (wanted): Act =>
      (history) =>
        pauseStep(now(history), wanted.name, wanted.isOn),
  ),
  fc.nat(12).map(
    (revision): Act =>
      (history) =>
        restoreStep(
          now(history),
          revision,
          history.find(({ environment }) => environment.revision === revision)?.environment,
        ),
  ),
)

describe('the release document', () => {
  it('fits its schema and gives every visitor one release, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        let history: readonly Revision[] = []
        for (const next of acts) {
          const step = next(history)
          if (step.kind !== 'next') continue
          const { environment, facts } = step
          history = [{ environment, change: { ...facts, by: 'kim', at: new Date(0) } }, ...history]
        }
        const document = toReleaseDocument(now(history), (name, id) => aRelease({ name, id }))
        expect([...Value.Errors(ReleaseDocumentSchema, document)]).toEqual([])
        for (const versions of Object.values(document.microFrontends))
          expect(versions.reduce((sum, { deployment }) => sum + deployment.traffic, 0)).toBeCloseTo(100, 9)
      }),
    )
  })
})
