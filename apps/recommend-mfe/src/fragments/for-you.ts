import type { FragmentDefinition } from '@jangteo/mfe-kit'
import { provideRecommender } from '../composition-root.ts'
import ForYou from './ForYou.vue'

const forYou: FragmentDefinition = { component: ForYou, attributes: [], provide: provideRecommender }
export default forYou
