import { h } from 'vue'
import type { FragmentDefinition } from '../../../../index.ts'

const badge: FragmentDefinition = {
  component: () => h('jt-chip', 'new'),
  attributes: [],
  provide: () => undefined,
}
export default badge
