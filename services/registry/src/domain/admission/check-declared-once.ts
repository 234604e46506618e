import { routeShape } from '../route-shape.ts'
import type { Objection } from './objection.ts'
import type { Submission } from './submission.ts'

const repeated = (values: readonly string[]): readonly number[] =>
  values.flatMap((value, index) => (values.indexOf(value) === index ? [] : [index]))

/** No route and no tag stands twice in one manifest. */
export function checkDeclaredOnce({ manifest }: Submission): readonly Objection[] {
  const toObjection =
    (list: 'routes' | 'fragments', label: (index: number) => string | undefined) =>
    (index: number): Objection => ({
      code: 'declared-twice',
      what: 'The manifest declares something twice.',
      why: `"${label(index) ?? ''}" stands in ${list} more than once, so its owner would be unclear. Keep one of them.`,
      where: `mfe.json#/${list}/${index}`,
    })
  return [
    ...repeated(manifest.routes.map(({ pattern }) => routeShape(pattern))).map(
      toObjection('routes', (index) => manifest.routes[index]?.pattern),
    ),
    ...repeated(manifest.fragments.map(({ tag }) => tag)).map(
      toObjection('fragments', (index) => manifest.fragments[index]?.tag),
    ),
  ]
}
