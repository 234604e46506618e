import { defineMfe } from '@jangteo/mfe-kit'

export default defineMfe({
  name: 'recommend',
  fragments: {
    'rec-related': () => import('./fragments/related.ts'),
    'rec-for-you': () => import('./fragments/for-you.ts'),
    'rec-cart-addons': () => import('./fragments/cart-addons.ts'),
  },
})
