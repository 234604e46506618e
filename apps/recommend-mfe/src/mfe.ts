import { defineFragments } from '@jangteo/mfe-kit'
import cartAddons from './fragments/cart-addons.ts'
import forYou from './fragments/for-you.ts'
import related from './fragments/related.ts'

export default defineFragments({
  name: 'recommend',
  // One shelf in three sizes: a file for each would be little more than its headers.
  fragments: {
    'rec-related': async () => ({ default: related }),
    'rec-for-you': async () => ({ default: forYou }),
    'rec-cart-addons': async () => ({ default: cartAddons }),
  },
})
