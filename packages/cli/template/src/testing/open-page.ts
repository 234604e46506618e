import { type MountedPage, mountPage } from '@jangteo/mfe-kit/testing'
import type { PickSource } from '../ports/pick-source.ts'
import App from '../view/App.vue'
import { pickSource } from '../view/injection.ts'
import { routes } from '../view/routes.ts'

/** Opens a page of the MFE over another source of picks. */
export function openPage(path: string, source: PickSource): Promise<MountedPage> {
  const provide: Parameters<typeof mountPage>[0]['provide'] = (app) => pickSource.provide(app, source)
  return mountPage({ root: App, routes, provide }, { path, name: 'sample' })
}
