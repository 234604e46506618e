import { isLocale } from '@jangteo/contracts'
import type { PagesDefinition } from '../../../../index.ts'
import FixturePage from './FixturePage.vue'

const pages: PagesDefinition = {
  root: FixturePage,
  routes: [
    { path: '/', component: FixturePage },
    { path: '/n/:note', component: () => import('./NotePage.vue') },
  ],
  provide: (app) => void app.provide('isKorean', isLocale('ko')),
}
export default pages
