import type { FragmentDefinition } from '@jangteo/mfe-kit'
import { providePicks } from '../composition-root.ts'
import Teaser from './Teaser.vue'

const teaser: FragmentDefinition = { component: Teaser, attributes: ['count'], provide: providePicks }
export default teaser
