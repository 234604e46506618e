interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

/** A route as its team wrote it, with what it imports lazily. */
export interface WrittenRoute {
  readonly path: string
  readonly specifiers: readonly string[]
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const partsOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

const textOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined

/** The routes in a module: `{ path: '/cart', component: () => import('./CartPage.vue') }`, however deep. What is computed is not found. */
export function routesIn(node: Node, parent?: WrittenRoute): readonly WrittenRoute[] {
  const fields = node.type === 'ObjectExpression' ? fieldsOf(node) : undefined
  const path = textOf(fields?.get('path'))
  const components = [fields?.get('component'), fields?.get('components')].filter(isNode)
  const children = fields?.get('children')
  if (path === undefined || (components.length === 0 && !children))
    return partsOf(node).flatMap((part) => routesIn(part, parent))
  const route = {
    path: path.startsWith('/') ? path : `${parent?.path.replace(/\/$/, '') ?? ''}/${path}`,
    specifiers: [...(parent?.specifiers ?? []), ...components.flatMap(importsIn)],
  }
  return [route, ...(isNode(children) ? routesIn(children, route) : [])]
}

const fieldsOf = (object: Node): ReadonlyMap<unknown, unknown> =>
  new Map(
    partsOf(object)
      .filter(({ type }) => type === 'Property')
      .map(({ key, value }) => [isNode(key) ? (key['name'] ?? key['value']) : undefined, value]),
  )

const importsIn = (node: Node): readonly string[] => [
  ...(node.type === 'ImportExpression' ? [textOf(node['source']) ?? []].flat() : []),
  ...partsOf(node).flatMap(importsIn),
]
