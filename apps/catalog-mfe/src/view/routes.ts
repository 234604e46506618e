import type { RouteRecordRaw } from 'vue-router'

export const routes: readonly RouteRecordRaw[] = [
  { path: '/', component: () => import('./pages/HomePage.vue') },
  { path: '/c/:category', component: () => import('./pages/ListPage.vue') },
  { path: '/search', component: () => import('./pages/ListPage.vue') },
  {
    path: '/p/:product',
    component: () => import('./pages/ProductPage.vue'),
    meta: { fragments: ['ord-add-to-cart'] },
  },
]
