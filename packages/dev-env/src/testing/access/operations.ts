import type { Service } from '@jangteo/service-kit'

/** One operation of one service, as its OpenAPI document declares it. */
export interface Operation {
  readonly service: Service
  /** `PUT /api/cart/lines/{sku}` */
  readonly key: string
  /** Undefined: for anybody, and no token is read. */
  readonly security?: readonly { readonly bearer?: readonly string[] }[]
  readonly owner?: string
}

interface Described {
  readonly security?: Operation['security']
  readonly 'x-owner'?: string
}

interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
}

/** Every operation that a service describes. */
export async function operationsOf(service: Service): Promise<readonly Operation[]> {
  const document = (await service.app.inject(`/api/${service.name}/openapi.json`)).json<OpenApiDocument>()
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { security, 'x-owner': owner }]) => ({
      service,
      key: `${method.toUpperCase()} ${path}`,
      security,
      owner,
    })),
  )
}
