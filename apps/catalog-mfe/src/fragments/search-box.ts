import type { FragmentDefinition } from '@jangteo/mfe-kit'
import { provideCatalog } from '../composition-root.ts'
import SearchBox from './SearchBox.vue'

const searchBox: FragmentDefinition = { component: SearchBox, attributes: [], provide: provideCatalog }
export default searchBox
