import { defineMfe } from '@jangteo/mfe-kit'

export default defineMfe({
  name: 'order',
  pages: () => import('./pages.ts'),
  fragments: {
    'ord-add-to-cart': () => import('./fragments/add-to-cart.ts'),
    'ord-mini-cart': () => import('./fragments/mini-cart.ts'),
  },
})
