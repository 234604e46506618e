import { createStaticServiceRegistry } from '@jangteo/service-kit'
import { expect, it, onTestFinished } from 'vitest'
import { startGatewayDouble } from '../../../testing/gateway-double.ts'
import { HttpFileKeeper } from './http-file-keeper.ts'

it('asks the gateway for the file, and rejects where it has none or is away', async () => {
  const gateway = await startGatewayDouble()
  onTestFinished(() => gateway.stop())
  const keeper = new HttpFileKeeper(createStaticServiceRegistry({ gateway: gateway.url }))
  gateway.answers.set('GET /assets/vue/0123456789abcdef/vue.js', 200)
  await keeper.keep('/assets/vue/0123456789abcdef/vue.js')
  await expect(keeper.keep('/assets/vue/0123456789abcdef/other.js')).rejects.toThrow('404')
  await gateway.stop()
  await expect(keeper.keep('/assets/vue/0123456789abcdef/vue.js')).rejects.toThrow()
})
