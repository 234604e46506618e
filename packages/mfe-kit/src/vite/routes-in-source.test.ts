import { expect, it } from 'vitest'
import { parseAst } from 'vite'
import { routesIn } from './routes-in-source.ts'

const found = (code: string) => routesIn({ ...parseAst(code) })

it('finds what a route imports lazily, whatever wraps the import', () => {
  expect(
    found(`export const routes = [
      { path: '/', component: Home },
      { path: '/cart', component: () => __vitePreload(() => import('./CartPage.vue'), []) },
      { path: '/old', redirect: '/cart' },
      { path: '/two', components: { default: () => import('./One.vue'), aside: () => import('./Two.vue') } },
    ]`),
  ).toEqual([
    { path: '/', specifiers: [] },
    { path: '/cart', specifiers: ['./CartPage.vue'] },
    { path: '/two', specifiers: ['./One.vue', './Two.vue'] },
  ])
})

it('gives a route inside of another the path and the imports of both', () => {
  const routes = `[{ path: '/account', component: () => import('./A.vue'), children: [
    { path: 'orders', component: () => import('./B.vue') },
    { path: '/other', component: () => import('./C.vue') },
  ] }]`
  expect(found(`const routes = ${routes}`).slice(1)).toEqual([
    { path: '/account/orders', specifiers: ['./A.vue', './B.vue'] },
    { path: '/other', specifiers: ['./A.vue', './C.vue'] },
  ])
})

it('leaves out what is known at run time only', () => {
  expect(found('const r = [{ path: base + "/x", component: () => import("./X.vue") }]')).toEqual([])
  expect(found('const r = [{ path: "/x", component: () => import(name) }]')).toEqual([
    { path: '/x', specifiers: [] },
  ])
})
