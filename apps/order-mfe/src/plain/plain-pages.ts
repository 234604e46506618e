import type { PagesDefinition } from '@jangteo/mfe-kit'
import { provideCart } from '../composition-root.fragments.ts'
import App from '../view/App.vue'
import PlainCartPage from './PlainCartPage.vue'

/** Personal pages as they are without scripts: only a server has them. */
export const plainPages: PagesDefinition = {
  root: App,
  routes: [{ path: '/cart', component: PlainCartPage }],
  provide: (app, context) => void provideCart(app, context),
}
