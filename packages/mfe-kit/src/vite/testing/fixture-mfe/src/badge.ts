import { h } from 'vue'
import type { FragmentDefinition } from '../../../../index.ts'

const badge: FragmentDefinition = { component: () => h('b', 'new'), attributes: [], provide: () => undefined }
export default badge
