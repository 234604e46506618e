import { library } from '@jangteo/mfe-kit/vite'
import manifest from 'vue/package.json' with { type: 'json' }

export default library({ name: 'vue', version: manifest.version, provides: { vue: 'src/index.ts' } })
