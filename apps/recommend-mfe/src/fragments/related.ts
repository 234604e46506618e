import type { FragmentDefinition } from '@jangteo/mfe-kit'
import { provideRecommender } from '../composition-root.ts'
import Related from './Related.vue'

const related: FragmentDefinition = {
  component: Related,
  attributes: ['product-id'],
  provide: provideRecommender,
}
export default related
