import type { PagesDefinition } from '@jangteo/mfe-kit'
import { askAhead, provideOrders } from './composition-root.ts'
import './plain/plain-cart.css'
import App from './view/App.vue'
import { routes } from './view/routes.ts'

const pages: PagesDefinition = { root: App, routes, provide: provideOrders, askAhead }
export default pages
