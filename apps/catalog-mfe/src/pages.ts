import type { PagesDefinition } from '@jangteo/mfe-kit'
import { askAhead, provideCatalog } from './composition-root.ts'
import App from './view/App.vue'
import { routes } from './view/routes.ts'

const pages: PagesDefinition = { root: App, routes, provide: provideCatalog, askAhead }
export default pages
