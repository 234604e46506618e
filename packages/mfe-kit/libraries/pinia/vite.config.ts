import { library } from '@jangteo/mfe-kit/vite'
import manifest from 'pinia/package.json' with { type: 'json' }

export default library({ name: 'pinia', version: manifest.version, provides: { pinia: 'src/index.ts' } })
