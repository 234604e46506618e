import { defineMfe } from '@jangteo/mfe-kit'
import miniCart from './fragments/mini-cart.ts'

export default defineMfe({
  name: 'order',
  pages: () => import('./pages.ts'),
  fragments: {
    'ord-add-to-cart': () => import('./fragments/add-to-cart.ts'),
    // On every page: a file of its own would only be one more request.
    'ord-mini-cart': async () => ({ default: miniCart }),
  },
})
