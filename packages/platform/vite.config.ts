import { library } from '@jangteo/mfe-kit/vite'

export default library({ name: 'platform', provides: { '@jangteo/platform': 'src/index.ts' } })
