import type { FragmentDefinition } from '@jangteo/mfe-kit'
import { provideOrders } from '../composition-root.ts'
import AddToCart from './AddToCart.vue'

const addToCart: FragmentDefinition = {
  component: AddToCart,
  attributes: ['sku', 'max'],
  provide: provideOrders,
}
export default addToCart
