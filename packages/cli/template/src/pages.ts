import type { PagesDefinition } from '@jangteo/mfe-kit'
import { providePicks } from './composition-root.ts'
import App from './view/App.vue'
import { routes } from './view/routes.ts'

const pages: PagesDefinition = { root: App, routes, provide: providePicks }
export default pages
