import type { FragmentDefinition } from '@jangteo/mfe-kit'
import { provideCart } from '../composition-root.fragments.ts'
import MiniCart from './MiniCart.vue'

const miniCart: FragmentDefinition = { component: MiniCart, attributes: [], provide: provideCart }
export default miniCart
