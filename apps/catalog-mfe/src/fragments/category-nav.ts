import type { FragmentDefinition } from '@jangteo/mfe-kit'
import { provideCatalog } from '../composition-root.ts'
import CategoryNav from './CategoryNav.vue'

const categoryNav: FragmentDefinition = { component: CategoryNav, attributes: [], provide: provideCatalog }
export default categoryNav
