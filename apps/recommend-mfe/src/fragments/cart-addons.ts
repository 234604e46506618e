import type { FragmentDefinition } from '@jangteo/mfe-kit'
import { provideRecommender } from '../composition-root.ts'
import CartAddons from './CartAddons.vue'

const cartAddons: FragmentDefinition = {
  component: CartAddons,
  attributes: ['product-ids'],
  provide: provideRecommender,
}
export default cartAddons
