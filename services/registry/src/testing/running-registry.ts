import { type MfeManifest, PLATFORM_ROLE, type ReleaseDocument, type ReleaseDto } from '@jangteo/contracts'
import type { Service } from '@jangteo/service-kit'
import { createTestContext, type TestContext } from '@jangteo/service-kit/testing'
import { createRegistryService } from '../service.ts'
import { archiveOf, filesOf } from './archive.ts'
import { aLibrary, aManifest } from './manifest-builder.ts'

type Reply = Awaited<ReturnType<Service['app']['inject']>>

export interface RunningRegistry {
  readonly context: TestContext
  readonly service: Service
  /** @param url default: where releases are published */
  upload(body: Buffer, headers?: Readonly<Record<string, string>>, url?: string): Promise<Reply>
  /** Publishes a build of the manifest and answers the release; fails where it is refused. */
  publish(manifest?: MfeManifest, files?: Readonly<Record<string, string>>): Promise<ReleaseDto>
  promote(release: Pick<ReleaseDto, 'name' | 'release'>, ifMatch?: string): Promise<Reply>
  document(): Promise<ReleaseDocument>
  close(): Promise<void>
}

/** The service on a database in memory. */
export async function createRunningRegistry(): Promise<RunningRegistry> {
  const context = await createTestContext()
  const service = await createRegistryService(context, {})
  const authorization = await context.testTokens.bearer({
    sub: 'ci-catalog',
    clientId: 'ci-catalog',
    scopes: ['registry:publish', 'registry:promote'],
    roles: [PLATFORM_ROLE],
  })
  const upload: RunningRegistry['upload'] = (payload, headers = {}, url = '/api/registry/releases') =>
    service.app.inject({
      method: 'POST',
      url,
      headers: { authorization, 'content-type': 'application/gzip', ...headers },
      payload,
    })
  return {
    context,
    service,
    upload,
    publish: async (manifest = aManifest(), files = {}) => {
      const reply = await upload(await archiveOf(filesOf(manifest, files)))
      if (reply.statusCode >= 300) throw new Error(reply.body)
      return reply.json<ReleaseDto>()
    },
    promote: ({ name, release }, ifMatch = '*') =>
      service.app.inject({
        method: 'PUT',
        url: `/api/registry/environments/production/releases/${name}`,
        headers: { authorization, 'if-match': ifMatch },
        payload: { release },
      }),
    document: async () =>
      (await service.app.inject('/api/registry/environments/production')).json<ReleaseDocument>(),
    close: async () => {
      await service.stop()
      await context.close()
    },
  }
}

/** A registry where the library `vue` is live, so that {@link aManifest} is admitted. */
export async function createRegistryWithVue(): Promise<RunningRegistry> {
  const registry = await createRunningRegistry()
  await registry.promote(await registry.publish(aLibrary(), { 'vue.js': 'export const h = 1' }))
  return registry
}
