import type { FragmentDefinition } from '@jangteo/mfe-kit'
import { provideCart } from '../composition-root.fragments.ts'
import AddToCart from './AddToCart.vue'

const addToCart: FragmentDefinition = {
  component: AddToCart,
  attributes: ['sku', 'max'],
  provide: provideCart,
}
export default addToCart
