import { expect } from '../support/test.ts'
import { publishAnother } from './another-build.ts'
import { test } from './drill.ts'

test.describe.configure({ mode: 'serial' })

const [CATALOG, RECOMMEND] = ['apps/catalog-mfe', 'apps/recommend-mfe']

const version = (name: string): { readonly manifest: { readonly version: string } } => ({
  manifest: { version: `0.1.0-race.${name}` },
})

test('of two that promote at once, one wins, and the other loses nothing', async ({ desk }) => {
  const [one, two] = [await desk.publish(), await desk.publish()]
  const revision = String((await desk.changes())[0]?.revision)
  const attempts = await Promise.all(
    [one, two].map((release) => desk.jangteo('promote', 'catalog', release, '--if-revision', revision)),
  )
  expect(attempts.map(({ code }) => code).sort()).toEqual([0, 1])
  const lost = attempts.findIndex(({ code }) => code === 1)
  expect(attempts[lost]?.said).toContain('(revision-moved)')
  expect(await desk.liveRelease()).toBe([two, one][lost])
  expect((await desk.jangteo('promote', 'catalog', [one, two][lost] ?? '')).code).toBe(0)
})

test('of two teams that publish for the same revision, one is late, loses nothing, and is live by its next try', async ({
  desk,
}) => {
  const revision = String((await desk.changes())[0]?.revision)
  const publish = [CATALOG, RECOMMEND].map(
    (project) => () => publishAnother(desk, project, version('late'), '--promote', '--if-revision', revision),
  )
  const attempts = await Promise.all(publish.map((attempt) => attempt()))
  expect(attempts.map(({ code }) => code).sort()).toEqual([0, 1])
  const late = attempts.findIndex(({ code }) => code === 1)
  expect(attempts[late]?.said).toContain('(revision-moved)')
  expect((await desk.jangteo('releases')).said).toContain(attempts[late]?.release)
  expect(await desk.live()).not.toContain(attempts[late]?.release)

  const now = String((await desk.changes())[0]?.revision)
  expect(Number(now)).toBe(Number(revision) + 1)
  const name = ['catalog', 'recommend'][late] ?? ''
  const again = await desk.jangteo('promote', name, attempts[late]?.release ?? '', '--if-revision', now)
  expect(again.code, again.said).toBe(0)
  expect(await desk.live()).toEqual(expect.arrayContaining(attempts.map(({ release }) => release)))
})

test('two teams that publish at once without asking for a revision are both live', async ({ desk }) => {
  const before = (await desk.changes())[0]?.revision ?? 0
  const both = await Promise.all(
    [CATALOG, RECOMMEND].map((project) => publishAnother(desk, project, version('both'), '--promote')),
  )
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(await desk.live()).toEqual(expect.arrayContaining(both.map(({ release }) => release)))
  const changes = (await desk.changes()).filter(({ revision }) => revision > before)
  expect(changes.map(({ revision }) => revision)).toEqual([before + 2, before + 1])
  expect(changes.map(({ release }) => release).sort()).toEqual(both.map(({ release }) => release).sort())
})

test('of two releases of one team that are published at once, the later is live and the other in the audit log', async ({
  desk,
}) => {
  const was = await desk.liveRelease()
  const both = await Promise.all(
    ['one', 'two'].map((name) => publishAnother(desk, CATALOG, version(name), '--promote')),
  )
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  const [later, earlier] = await desk.changes()
  expect([later?.release, earlier?.release].sort()).toEqual(both.map(({ release }) => release).sort())
  expect([later?.previous, earlier?.previous]).toEqual([earlier?.release, was])
  expect(await desk.liveRelease()).toBe(later?.release)
})

test('the same build that is published twice at once is one release and one change', async ({ desk }) => {
  const before = (await desk.changes())[0]?.revision ?? 0
  const [one, two] = await Promise.all(
    [1, 2].map(() => publishAnother(desk, CATALOG, version('same'), '--promote')),
  )
  expect([one?.code, two?.code]).toEqual([0, 0])
  expect(one?.release).toBe(two?.release)
  const changes = (await desk.changes()).filter(({ revision }) => revision > before)
  expect(changes.map(({ release }) => release)).toEqual([one?.release])
})
