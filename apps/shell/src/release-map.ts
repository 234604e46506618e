import type { PageReleaseMap } from '@jangteo/contracts'

/** The composer writes it from checked manifests; this only guards against a page that carries none, or one of another shape. */
const isReleaseMap = (value: unknown): value is PageReleaseMap =>
  typeof value === 'object' &&
  value !== null &&
  'environment' in value &&
  'mfes' in value &&
  Array.isArray(value.mfes) &&
  value.mfes.every(
    (mfe: unknown) =>
      typeof mfe === 'object' &&
      mfe !== null &&
      ['name', 'release', 'entry'].every((key) => typeof Reflect.get(mfe, key) === 'string') &&
      ['css', 'routes', 'fragments'].every((key) => Array.isArray(Reflect.get(mfe, key))),
  )

/** Which releases this page view gets. Throws where the page does not say. */
export function readReleaseMap(document: Document): PageReleaseMap {
  const source = document.getElementById('jangteo-release-map')?.textContent
  const map: unknown = source ? JSON.parse(source) : undefined
  if (isReleaseMap(map)) return map
  throw new Error('The page carries no usable release map in #jangteo-release-map; the composer writes it.')
}
