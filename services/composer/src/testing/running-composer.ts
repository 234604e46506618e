import type { ReleaseDocument } from '@jangteo/contracts'
import type { Service } from '@jangteo/service-kit'
import { createTestContext, type TestContext } from '@jangteo/service-kit/testing'
import { type ComposerConfig, createComposerService } from '../service.ts'
import { type GatewayDouble, startGatewayDouble } from './gateway-double.ts'
import { aDocument } from './release-document-builder.ts'
import { type RegistryDouble, startRegistryDouble } from './registry-double.ts'

export type Reply = Awaited<ReturnType<Service['app']['inject']>>

export interface RunningComposer {
  readonly context: TestContext
  readonly registry: RegistryDouble
  /** Where the composer asks whether there is what a page is about. */
  readonly gateway: GatewayDouble
  readonly service: Service
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<Reply>
  /** A new process with the same data folder. */
  restart(): Promise<void>
  close(): Promise<void>
}

const FRAMES = { ko: '<header>장터</header>', en: '<header>Jangteo</header>' }

/** The service beside a registry that has a whole small shop live. */
export async function createRunningComposer(
  document: ReleaseDocument = aDocument(),
  config: Partial<ComposerConfig> = {},
): Promise<RunningComposer> {
  const registry = await startRegistryDouble(document)
  for (const [locale, frame] of Object.entries(FRAMES)) {
    registry.files.set(`/assets/shell/0123456789abcdef/frame.${locale}.html`, frame)
  }
  const context = await createTestContext()
  context.services.register('registry', registry.url)
  const gateway = await startGatewayDouble()
  context.services.register('gateway', gateway.url)
  const create = (): Promise<Service> =>
    createComposerService(context, {
      shopUrl: 'https://shop.test',
      identityUrl: 'https://id.test',
      paymentUrl: 'https://pay.test',
      ...config,
    })
  let service = await create()
  return {
    context,
    registry,
    gateway,
    get service() {
      return service
    },
    get: (url, headers = {}) => service.app.inject({ url, headers }),
    restart: async () => {
      await service.stop()
      service = await create()
    },
    close: async () => {
      await service.stop()
      await registry.stop()
      await gateway.stop()
      await context.close()
    },
  }
}
