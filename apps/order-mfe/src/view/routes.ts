import type { RouteRecordRaw } from 'vue-router'

export const routes: readonly RouteRecordRaw[] = [
  { path: '/cart', component: () => import('./pages/CartPage.vue') },
  { path: '/checkout', redirect: '/checkout/address' },
  { path: '/checkout/:step', component: () => import('./pages/CheckoutPage.vue') },
  { path: '/orders', component: () => import('./pages/OrderListPage.vue') },
  { path: '/orders/:id', component: () => import('./pages/OrderPage.vue') },
  { path: '/account', redirect: '/orders' },
  { path: '/account/addresses', component: () => import('./pages/AddressesPage.vue') },
]
