import type { Options } from '@vitejs/plugin-vue'
import { kitInTemplates } from '@jangteo/ui-kit/vue-template'
import { leaveToServers } from './leave-to-servers.ts'

/** How every template of the shop is compiled, in releases and in tests. */
export const templateOptions: NonNullable<NonNullable<Options['template']>['compilerOptions']> = {
  isCustomElement: (tag) => tag.includes('-'),
  nodeTransforms: [kitInTemplates, leaveToServers],
}
