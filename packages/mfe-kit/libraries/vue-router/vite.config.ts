import { library } from '@jangteo/mfe-kit/vite'
import manifest from 'vue-router/package.json' with { type: 'json' }

export default library({
  name: 'vue-router',
  version: manifest.version,
  provides: { 'vue-router': 'src/index.ts' },
})
