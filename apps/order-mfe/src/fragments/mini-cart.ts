import type { FragmentDefinition } from '@jangteo/mfe-kit'
import { provideOrders } from '../composition-root.ts'
import MiniCart from './MiniCart.vue'

const miniCart: FragmentDefinition = { component: MiniCart, attributes: [], provide: provideOrders }
export default miniCart
