import type { RouteRecordRaw } from 'vue-router'

export const routes: readonly RouteRecordRaw[] = [
  { path: '/sample', component: () => import('./pages/PicksPage.vue') },
]
